import { browser } from './browser.ts';

export interface FrontTab {
  id: number;
  /** Absent where neither a grant nor a click lets us see it. */
  url?: string;
}

/** The tab in front of the window that was last in front. */
export async function frontTab(): Promise<FrontTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return undefined;
  return tab.url === undefined ? { id: tab.id } : { id: tab.id, url: tab.url };
}

/** Opens one of our own pages in a tab: `dashboard.html#/wallet`. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Calls back with a tab's id when it closes. */
export function onTabLeft(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener(listener);
}
