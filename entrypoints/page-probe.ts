import { probe } from '../utils/jobs/probe.ts';
import { foundOnPage } from '../utils/platform/page/found.ts';
import { onceThenAgain } from '../utils/platform/page/host/again.ts';

/** What `defineUnlistedScript` would answer; its own bytes count here. */
export default {
  main() {
    let address: string;
    const ask = () => foundOnPage(probe(document, location.href));
    // A page that draws itself after it has loaded is asked once more.
    const idle = () => {
      address = location.href;
      requestIdleCallback(() => ask() || setTimeout(ask, 1_500));
    };
    const compare = () => address === location.href || idle();
    if (!onceThenAgain(idle)) return;
    if (window.navigation) navigation.addEventListener('navigatesuccess', compare);
    else setInterval(compare, 1_000);
    idle();
  },
};
