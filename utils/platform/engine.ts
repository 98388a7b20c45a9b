import { callEngine } from '../engine/call.ts';
import { lazyEngine } from '../engine/lazy.ts';
import type { Engine } from '../engine/types.ts';
import { closeOffscreen, connectOffscreen } from './offscreen.ts';

/**
 * Where the heavy code runs: in Chromium an offscreen document behind a port, for a service worker cannot `import()`;
 * in Firefox the event page itself, which can. The build keeps one of the two.
 */
export function platformEngine(): Engine {
  return import.meta.env.FIREFOX
    ? lazyEngine(async () => (await import('./engine-here.ts')).engineHere())
    : callEngine(connectOffscreen, { end: closeOffscreen });
}
