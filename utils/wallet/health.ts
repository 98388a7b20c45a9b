import type { Credential } from '../credentials/types.ts';
import { toBase64 } from '../engine/bytes.ts';
import { codeOf } from '../engine/port.ts';
import type { Messages } from '../messages/types.ts';
import type { WalletDb } from './connection.ts';
import type { CopyStore } from './copies.ts';
import { WalletError } from './errors.ts';
import { summaryOf } from './rows.ts';
import type { SentinelStore } from './sentinel.ts';

export type Health = Messages['wallet/health']['out'];

export interface Recovery {
  recovered: string[];
  remaining: number;
}

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

    /**
     * Brings back from the second copies what the database no longer holds: the ids, to be verified anew, and how many
     * copies remain that could not be read. Stops where the reader itself fails; the loss is then still one.
     */
    async recover(read: (base64: string) => Promise<Credential>): Promise<Recovery> {
      const recovered: string[] = [];
      for (const { deletedAt, ...copy } of await copies.all()) {
        if (await (await db()).getKey('credentials', copy.id)) continue;
        const credential = await read(toBase64(copy.raw)).catch((error) => {
          if (!codeOf(error).startsWith('credential/')) throw error;
          return undefined;
        });
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
      const held = new Set(await (await db()).getAllKeys('credentials'));
      const remaining = (await copies.ids()).filter((id) => !held.has(id)).length;
      await sentinel.set(held.size + remaining);
      return { recovered, remaining };
    },
  };
}
