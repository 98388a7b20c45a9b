import type { StatusCache } from '../verification/types.ts';
import { connection, type WalletDb } from './connection.ts';
import type { StatusListRow } from './schema.ts';

/** Lists held in memory; each is at most some MB, and a wallet's credentials share few. */
const maxHeld = 8;

const keptDays = 30;
const mostBytes = 40_000_000;

/** Forgets lists read more than 30 days ago, and the oldest of more than 40 MB. */
export async function pruneStatusLists(db: WalletDb, now: Date, most = mostBytes): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 86_400_000).toISOString();
  const tx = db.transaction('statusLists', 'readwrite');
  const lists: { url: string; fetchedAt: string; size: number }[] = [];
  for (let at = await tx.store.openCursor(); at; at = await at.continue()) {
    const { url, fetchedAt, body } = at.value;
    lists.push({ url, fetchedAt, size: body.length });
  }
  let total = 0;
  for (const { url, fetchedAt, size } of lists.sort((a, b) => (a.fetchedAt < b.fetchedAt ? 1 : -1))) {
    total += size;
    if (fetchedAt < before || total > most) await tx.store.delete(url);
  }
  await tx.done;
}

/**
 * The cache of status lists, kept in the wallet's database; opened only when a verification first asks for it. The few
 * used last are also held, and handed out as the same object: what reads them may know them again.
 */
export function statusListCache(db = connection()): StatusCache {
  const held = new Map<string, StatusListRow>();
  const hold = (row: StatusListRow): StatusListRow => {
    held.delete(row.url);
    held.set(row.url, row);
    for (const oldest of held.keys()) if (held.size > maxHeld) held.delete(oldest);
    return row;
  };
  return {
    async get(url) {
      const row = held.get(url) ?? (await (await db()).get('statusLists', url));
      return row && hold(row);
    },
    async put(url, { body, type, fetchedAt }) {
      const row = { url, body: Uint8Array.from(body), type, fetchedAt };
      hold(row);
      await (await db()).put('statusLists', row);
    },
  };
}
