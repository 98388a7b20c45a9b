import { render } from 'preact';
import '../../components/popup/popup.css';
import { PopupScreen } from '../../components/popup/PopupScreen.tsx';
import { applyCachedLook } from '../../components/settings/look.ts';
import { send } from '../../utils/messages/send.ts';
import { direction, locale } from '../../utils/platform/i18n.ts';
import { ports } from '../../utils/platform/ports.ts';

document.documentElement.lang = locale();
document.documentElement.dir = direction();
applyCachedLook('popup');
render(
  <PopupScreen send={send} ports={ports} close={() => window.close()} now={() => new Date()} />,
  document.body,
);
