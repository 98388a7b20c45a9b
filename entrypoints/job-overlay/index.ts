import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createSession } from '../../components/overlay/session.ts';
import { codeOf } from '../../components/ui/words.ts';
import { readPage } from '../../utils/jobs/read.ts';
import { send } from '../../utils/messages/send.ts';
import { beginLife } from '../../utils/platform/page/life.ts';
import { withinLimits } from '../../utils/platform/page/limits.ts';
import { onNavigated } from '../../utils/platform/page/watch/navigation.ts';
import { lookAgain } from '../../utils/platform/page/watch/patience.ts';
import { asksForSecrets } from '../../utils/platform/page/watch/sensitive.ts';
import { draw } from './draw.ts';

const isVisible = (element: Element) => element.checkVisibility();

export default defineUnlistedScript(() => {
  const life = beginLife('job-overlay', () => session.look());
  if (!life) return;
  let drawn: ReturnType<typeof draw> | undefined;
  const overlay = () => {
    drawn ??= draw(life, () => session.retry());
    return drawn;
  };
  const session = createSession({
    read: () => readPage(document, location.href, { isVisible }),
    async compare(posting) {
      void overlay();
      return send('gap/of-posting', { posting: withinLimits(posting) });
    },
    forbidden: () => asksForSecrets(document, location.href),
    lookAgain,
    codeOf,
    found: (kind) => void send('page/found', { kind }).catch(() => {}),
    show: (view) => {
      if (drawn || view.kind !== 'nothing') void overlay().then((shown) => shown?.show(view));
    },
  });
  life.signal.addEventListener('abort', session.end);
  onNavigated(window, session.navigated, life.signal);
  session.look();
});
