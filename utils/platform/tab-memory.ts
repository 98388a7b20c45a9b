import type { Area } from './area.ts';

/**
 * Remembers one record a tab, in memory only, for as long as the tab shows the same address.
 * A record of another address is never answered.
 */
export function tabMemory<T extends object>(area: Area) {
  const key = (tabId: number) => `tab:${tabId}`;
  const read = async (tabId: number, url: string): Promise<Partial<T>> => {
    const stored = (await area.get(key(tabId)))[key(tabId)] as
      | { url: string; record: Partial<T> }
      | undefined;
    return stored?.url === url ? stored.record : {};
  };
  let last: Promise<void> = Promise.resolve();
  return {
    read,
    /** Changes queue up, so that two at once both hold. */
    merge(tabId: number, url: string, record: Partial<T>): Promise<void> {
      const merged = last.then(async () => {
        const before = await read(tabId, url);
        await area.set({ [key(tabId)]: { url, record: { ...before, ...record } } });
      });
      last = merged.catch(() => {});
      return merged;
    },
    forget: (tabId: number): Promise<void> => area.remove(key(tabId)),
  };
}
export type TabMemory<T extends object> = ReturnType<typeof tabMemory<T>>;
