import { test as base, expect } from '@playwright/test';
import { openSkillmark } from './chromium.ts';
import { askFrom, type Skillmark } from './own-pages.ts';

export { expect };

const asInstalled = {
  theme: 'system',
  popupWidth: 400,
  inPage: true,
  hiddenHosts: [],
  contextMenu: true,
  emails: [],
};

/** One browser for all tests of a worker, for starting one takes seconds: each test finds it as just installed. */
export const test = base.extend<{ skillmark: Skillmark }, { shared: Skillmark }>({
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
    async ({}, use) => {
      const opened = await openSkillmark();
      await use(opened);
      await opened.close();
    },
    { scope: 'worker' },
  ],
  skillmark: async ({ shared }, use) => {
    const own = await shared.own('popup.html');
    await askFrom(own, 'wallet/erase-all', null);
    await askFrom(own, 'settings/set', asInstalled);
    await own.evaluate(() => localStorage.clear());
    for (const page of shared.context.pages()) if (page !== own) await page.close();
    await own.goto('about:blank');
    await use(shared);
  },
});
