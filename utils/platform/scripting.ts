import { browser } from './browser.ts';
import { grantedHosts } from './permissions.ts';

const probeId = 'probe';

/** Files of the unlisted scripts, as the build names them. */
export type PageScript = 'page-probe' | 'job-overlay' | 'verify-widget';

/**
 * Registers the probe on exactly the hosts that are granted now, and nowhere else.
 * Idempotent; returns those match patterns.
 */
export async function registerProbe(): Promise<string[]> {
  const matches = await grantedHosts();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [probeId] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [probeId] });
    return matches;
  }
  const probe = {
    id: probeId,
    js: ['page-probe.js'],
    matches,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([probe]);
  else await browser.scripting.registerContentScripts([probe]);
  return matches;
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
