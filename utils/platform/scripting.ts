import { browser } from './browser.ts';
import { grantedHosts } from './permissions.ts';

const probeId = 'probe';

/** The unlisted scripts, as the build names them. */
export type PageScript = 'page-probe' | 'job-overlay' | 'verify-widget';

let last: Promise<unknown> = Promise.resolve();

/**
 * Registers the probe on exactly the hosts that are granted now, and nowhere else; returns their match patterns.
 * Calls queue up: the browser's own event and our page often ask for it at once.
 */
export function registerProbe(): Promise<string[]> {
  const registered = last.then(register);
  last = registered.catch(() => {});
  return registered;
}

async function register(): Promise<string[]> {
  const { scripting } = browser;
  const matches = await grantedHosts();
  const isThere = (await scripting.getRegisteredContentScripts({ ids: [probeId] })).length > 0;
  if (matches.length === 0) {
    if (isThere) await scripting.unregisterContentScripts({ ids: [probeId] });
    return matches;
  }
  const probe = {
    id: probeId,
    js: ['page-probe.js'],
    matches,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (isThere) await scripting.updateContentScripts([probe]);
  else await scripting.registerContentScripts([probe]);
  return matches;
}

/** Sends the probe to the pages in front that are granted, which were loaded before they were. */
export async function probeOpenPages(matches: readonly string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ active: true, url: [...matches] });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? false : inject(id, 'page-probe'))));
}

/** Runs one of our scripts in the top frame of a tab. False where the browser does not let us (its own pages, stores). */
export async function inject(tabId: number, script: PageScript): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: [`/${script}.js`],
    });
    return true;
  } catch {
    return false;
  }
}
