import type { Area } from './area.ts';

/**
 * Remembers one record a tab, in memory only, for as long as the tab shows the same address.
 * A record of another address is never answered.
 */
export function tabMemory<T extends object>(area: Area) {
  const prefix = 'tab:';
  const key = (tabId: number) => `${prefix}${tabId}`;
  const others = async (but?: number): Promise<string[]> =>
    Object.keys(await area.get(null)).filter(
      (held) => held.startsWith(prefix) && (but === undefined || held !== key(but)),
    );
  const read = async (tabId: number, url: string): Promise<Partial<T>> => {
    const stored = (await area.get(key(tabId)))[key(tabId)] as
      | { url: string; record: Partial<T> }
      | undefined;
    return stored?.url === url ? stored.record : {};
  };
  let last: Promise<void> = Promise.resolve();
  return {
    read,
    /**
     * Changes queue up, so that two at once both hold. Where the store is full the other tabs are forgotten: their
     * pages can be read again.
     */
    merge(tabId: number, url: string, record: Partial<T>): Promise<void> {
      const merged = last.then(async () => {
        const before = await read(tabId, url);
        const after = { [key(tabId)]: { url, record: { ...before, ...record } } };
        await area.set(after).catch(async () => {
          await area.remove(await others(tabId));
          await area.set(after);
        });
      });
      last = merged.catch(() => {});
      return merged;
    },
    forget: (tabId: number): Promise<void> => area.remove(key(tabId)),
    clear: async (): Promise<void> => area.remove(await others()),
  };
}
export type TabMemory<T extends object> = ReturnType<typeof tabMemory<T>>;
