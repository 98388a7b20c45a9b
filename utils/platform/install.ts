import { browser } from './browser.ts';

/** Calls back once, when the extension was just installed; not on updates. */
export function onInstall(listener: () => unknown): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void listener();
  });
}
