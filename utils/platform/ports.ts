import { browser } from './browser.ts';
import { grantedHosts } from './permissions.ts';
import { openPage } from './tabs.ts';

/** What our own pages need from the browser; entry points hand it to their screens. */
export const ports = {
  /** Must be the first thing awaited in a click. Answers whether all are granted now. */
  requestHosts: (patterns: readonly string[]): Promise<boolean> =>
    browser.permissions.request({ origins: [...patterns] }),
  revokeHosts: (patterns: readonly string[]): Promise<boolean> =>
    browser.permissions.remove({ origins: [...patterns] }),
  grantedHosts,
  openPage,
};
