import type { Area } from './area.ts';
import { browser } from './browser.ts';

export const localArea: Area = browser.storage.local;
/** Lives as long as the browser runs; never on disk. */
export const sessionArea: Area = browser.storage.session;

/** Keeps our scripts inside web pages out of the stores, where the browser can (by default they may read `local`). */
export async function closeStorageToPages(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.session]) {
    const closable = area as { setAccessLevel?: (to: { accessLevel: string }) => Promise<void> };
    await closable.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}
