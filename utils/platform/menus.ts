import { browser } from './browser.ts';
import { t } from './i18n.ts';
import type { PageScript } from './scripting.ts';

/** What each item draws on the page it was chosen on; choosing it is the click that `activeTab` asks for. */
const items: readonly { id: PageScript; title: string }[] = [
  { id: 'job-overlay', title: 'menuComparePosting' },
  { id: 'verify-widget', title: 'menuVerifyBadges' },
];

/** The context menu as the settings want it. */
export async function setMenus(shown: boolean): Promise<void> {
  await browser.contextMenus.removeAll();
  if (!shown) return;
  for (const { id, title } of items) {
    browser.contextMenus.create({
      id,
      title: t(title),
      contexts: ['page', 'link', 'image', 'selection'],
      documentUrlPatterns: ['https://*/*', 'http://*/*'],
    });
  }
}

export function onMenu(chosen: (script: PageScript, tabId: number, url: string) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const item = items.find(({ id }) => id === info.menuItemId);
    if (item && tab?.id !== undefined && info.pageUrl) chosen(item.id, tab.id, info.pageUrl);
  });
}
