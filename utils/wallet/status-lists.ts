import type { StatusCache } from '../verification/types.ts';
import { connection } from './connection.ts';
import type { StatusListRow } from './schema.ts';

/** Lists held in memory; each is at most some MB, and a wallet's credentials share few. */
const maxHeld = 8;

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
