import { firstLook, lateLook } from '../utils/jobs/probe.ts';
import { foundOnPage } from '../utils/platform/page/found.ts';
import { firstTimeHere } from '../utils/platform/page/host/first.ts';

/** What `defineUnlistedScript` would answer; its own bytes count here. */
export default {
  main() {
    let address: string;
    const look = () => {
      address = document.URL;
      const found = firstLook(document, address);
      if (found === 'later') setTimeout(lookLate, 1_500);
      else if (found) foundOnPage(found);
      return found;
    };
    const lookLate = () => {
      const found = lateLook(document);
      if (found) foundOnPage(found);
    };
    const compare = () => address === document.URL || requestIdleCallback(look);
    if (!look() || !firstTimeHere()) return;
    if (window.navigation) navigation.addEventListener('navigatesuccess', compare);
    else setInterval(compare, 1_000);
  },
};
