import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { probe } from '../utils/jobs/probe.ts';
import { claim } from '../utils/platform/page/host/once.ts';
import { tell } from '../utils/platform/page/tell.ts';
import { onNavigated } from '../utils/platform/page/watch/navigation.ts';

/** What is found before it is read closely: the script that is then injected says more. */
const kinds = { job: 'posting', profile: 'profile', credential: 'credential' } as const;
/** A page that draws itself is asked once more, in ms. */
const late = 1_500;

export default defineUnlistedScript(() => {
  const life = new AbortController();
  let timer = 0;
  const ask = (again?: boolean) => {
    const found = probe(document, location.href);
    if (found) tell('page/found', { kind: kinds[found] }, () => life.abort());
    else if (again) timer = window.setTimeout(ask, late);
  };
  const idle = () => {
    clearTimeout(timer);
    requestIdleCallback(() => ask(true), { timeout: 500 });
  };
  if (!claim('page-probe', idle, life.signal)) return;
  onNavigated(window, idle, life.signal);
  idle();
});
