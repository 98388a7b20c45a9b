import { frameHosts } from '../jobs/hosts.ts';
import { browser } from './browser.ts';
import { lookups } from './lookups.ts';
import { covers, grantedHosts } from './permissions.ts';

/** In the top frame of granted pages; and in every frame of those boards that employers embed. */
const probeIds = { top: 'probe', frames: 'probe-frames' } as const;

/** The unlisted scripts, as the build names them. */
export type PageScript = 'page-probe' | 'job-overlay' | 'overlay-panel' | 'verify-widget';

let last: Promise<unknown> = Promise.resolve();

/** Granted so that a check may ask there, which turns no site on. */
const askedOnly = new Set<string>([...lookups.registries, ...lookups.explorers]);

/**
 * Registers the probe on exactly the sites that are turned on now, and nowhere else; returns their match patterns.
 * Calls queue up: the browser's own event and our page often ask for it at once.
 */
export function registerProbe(): Promise<string[]> {
  const registered = last.then(register);
  last = registered.catch(() => {});
  return registered;
}

async function register(): Promise<string[]> {
  const { scripting } = browser;
  const matches = (await grantedHosts()).filter((match) => !askedOnly.has(match));
  const framed = frameHosts.filter((host) => matches.some((granted) => covers(granted, host)));
  const script = { js: ['page-probe.js'], runAt: 'document_idle' as const, persistAcrossSessions: true };
  const wanted = [
    { ...script, id: probeIds.top, matches },
    { ...script, id: probeIds.frames, matches: framed, allFrames: true },
  ].filter((probe) => probe.matches.length > 0);
  const there = await scripting.getRegisteredContentScripts({ ids: Object.values(probeIds) });
  const has = (ids: readonly { id: string }[], id: string) => ids.some((one) => one.id === id);
  const gone = there.map(({ id }) => id).filter((id) => !has(wanted, id));
  if (gone.length > 0) await scripting.unregisterContentScripts({ ids: gone });
  const [changed, fresh] = [true, false].map((is) => wanted.filter(({ id }) => has(there, id) === is));
  if (changed?.length) await scripting.updateContentScripts(changed);
  if (fresh?.length) await scripting.registerContentScripts(fresh);
  return matches;
}

/** Sends the probe to the pages in front that are granted, which were loaded before they were. */
export async function probeOpenPages(matches: readonly string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ active: true, url: [...matches] });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? false : inject(id, 'page-probe'))));
}

/** Runs one of our scripts in one frame of a tab, the top one unless named. False where the browser does not let us (its own pages, stores). */
export async function inject(tabId: number, script: PageScript, frameId = 0): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [`/${script}.js`],
    });
    return true;
  } catch {
    return false;
  }
}
