import type { StatusCache } from '../verification/types.ts';
import { connection } from './connection.ts';

/** The cache of status lists, kept in the wallet's database; opened only when a verification first asks for it. */
export function statusListCache(db = connection()): StatusCache {
  return {
    async get(url) {
      return (await db()).get('statusLists', url);
    },
    async put(url, { body, type, fetchedAt }) {
      await (await db()).put('statusLists', { url, body: Uint8Array.from(body), type, fetchedAt });
    },
  };
}
