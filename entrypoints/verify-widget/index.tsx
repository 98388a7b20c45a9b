import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { codeOf } from '../../components/ui/words.ts';
import { createSession } from '../../components/widget/session.ts';
import { send } from '../../utils/messages/send.ts';
import { beginLife } from '../../utils/platform/page/life.ts';
import { profileWithinLimits } from '../../utils/platform/page/limits.ts';
import { onNavigated } from '../../utils/platform/page/watch/navigation.ts';
import { lookAgain, onRest } from '../../utils/platform/page/watch/patience.ts';
import { asksForSecrets } from '../../utils/platform/page/watch/sensitive.ts';
import { shownOn } from '../../utils/profiles/index.ts';
import { draw } from './draw.tsx';

const nobody = { credentials: [] };

export default defineUnlistedScript(() => {
  const life = beginLife('verify-widget', () => session.look());
  if (!life) return;
  let drawn: ReturnType<typeof draw> | undefined;
  const session = createSession({
    read: () => (asksForSecrets(document, location.href) ? nobody : shownOn(document, location.href)),
    verify: (url) => send('verify/link', { url }),
    codeOf,
    lookAgain,
    found: (shown) => void send('page/shown', { shown: profileWithinLimits(shown) }).catch(() => {}),
    show: (view) => {
      if (!drawn && view.items.length === 0) return;
      drawn ??= draw(life, session);
      void drawn.then((widget) => widget?.show(view));
    },
  });
  life.signal.addEventListener('abort', session.end);
  onNavigated(window, session.navigated, life.signal);
  onRest(window, session.look, life.signal);
  session.begin();
});
