import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { probe } from '../utils/jobs/probe.ts';
import { foundOnPage } from '../utils/platform/page/found.ts';
import { onceThenAgain } from '../utils/platform/page/host/again.ts';

/** A page that draws itself after it has loaded is asked once more, in ms. */
const late = 1_500;

export default defineUnlistedScript(() => {
  let address: string;
  const ask = () => foundOnPage(probe(document, location.href));
  const idle = () => {
    address = location.href;
    requestIdleCallback(() => ask() || setTimeout(ask, late), { timeout: 500 });
  };
  if (!onceThenAgain('skillmark.probe', idle)) return;
  const compare = () => address === location.href || idle();
  addEventListener('pageshow', ({ persisted }) => persisted && idle());
  if (window.navigation) navigation.addEventListener('navigatesuccess', compare);
  else setInterval(compare, 1_000);
  idle();
});
