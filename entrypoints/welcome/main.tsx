import { render } from 'preact';
import '../../components/welcome/welcome.css';
import { applyCachedLook } from '../../components/settings/look.ts';
import { WelcomeScreen } from '../../components/welcome/WelcomeScreen.tsx';
import { jobHosts } from '../../utils/jobs/hosts.ts';
import { send } from '../../utils/messages/send.ts';
import { direction, locale, t } from '../../utils/platform/i18n.ts';
import { ports } from '../../utils/platform/ports.ts';
import { credentialHosts } from '../../utils/profiles/hosts.ts';

const sites = { jobs: jobHosts, credentials: credentialHosts };

document.documentElement.lang = locale();
document.documentElement.dir = direction();
document.title = t('welcome_title');
applyCachedLook('page');
render(<WelcomeScreen send={send} ports={ports} sites={sites} />, document.body);
