import type { Credential } from '../credentials/types.ts';
import { toBase64 } from '../engine/bytes.ts';
import type { Messages } from '../messages/types.ts';
import type { WalletDb } from './connection.ts';
import type { CopyStore } from './copies.ts';
import { WalletError } from './errors.ts';
import { summaryOf } from './rows.ts';
import type { SentinelStore } from './sentinel.ts';

export type Health = Messages['wallet/health']['out'];

interface Parts {
  db: () => Promise<WalletDb>;
  sentinel: SentinelStore;
  copies: CopyStore;
}

export function health({ db, sentinel, copies }: Parts) {
  const found = async (): Promise<number> => (await db()).count('credentials');
  return {
    /** Whether everything that was saved is still here. */
    async health(): Promise<Health> {
      const expected = (await sentinel.read())?.count ?? 0;
      try {
        const count = await found();
        if (count > expected) await sentinel.set(count);
        return { state: count < expected ? 'lost' : 'ok', expected: Math.max(expected, count), found: count };
      } catch (error) {
        if (error instanceof WalletError && error.code === 'wallet/newer-version') {
          return { state: 'newer-version', expected, found: 0 };
        }
        if (error instanceof WalletError && error.code === 'wallet/blocked') {
          return { state: 'blocked', expected, found: 0 };
        }
        throw error;
      }
    },

    /** Brings back from the second copies what the database no longer holds. Returns the ids, to be verified anew. */
    async recover(read: (base64: string) => Promise<Credential>): Promise<string[]> {
      const recovered: string[] = [];
      for (const { deletedAt, ...copy } of await copies.all()) {
        if (await (await db()).getKey('credentials', copy.id)) continue;
        const credential = await read(toBase64(copy.raw)).catch(() => undefined);
        if (!credential) continue;
        const row = { ...copy, credential };
        const tx = (await db()).transaction(['credentials', 'summaries'], 'readwrite');
        await Promise.all([
          tx.objectStore('credentials').put(row),
          tx.objectStore('summaries').put({ ...summaryOf(row), ...(deletedAt && { deletedAt }) }),
        ]);
        await tx.done;
        recovered.push(copy.id);
      }
      await sentinel.set(await found());
      return recovered;
    },
  };
}
