import type { WalletDb } from './connection.ts';
import type { CopyStore } from './copies.ts';
import { storeNames } from './schema.ts';
import type { SentinelStore } from './sentinel.ts';

const trashDays = 30;

interface Parts {
  db: () => Promise<WalletDb>;
  sentinel: SentinelStore;
  copies: CopyStore;
  now: () => Date;
}

/** The two ways that a credential leaves for good. */
export function removal({ db, sentinel, copies, now }: Parts) {
  return {
    /** Removes what lay in the trash for 30 days. Returns how many. */
    async purgeTrash(): Promise<number> {
      const before = new Date(now().getTime() - trashDays * 86_400_000).toISOString();
      const database = await db();
      const due = (await database.getAll('summaries'))
        .filter(({ deletedAt }) => deletedAt !== undefined && deletedAt <= before)
        .map(({ id }) => id);
      if (due.length === 0) return 0;
      await sentinel.changeBy(-due.length);
      const stores = ['credentials', 'summaries', 'checks', 'skillEdits'] as const;
      const tx = database.transaction(stores, 'readwrite');
      await Promise.all(due.flatMap((id) => stores.map((store) => tx.objectStore(store).delete(id))));
      await tx.done;
      await copies.remove(due);
      return due.length;
    },

    async eraseAll(): Promise<void> {
      await sentinel.set(0);
      await copies.clear(); // first, for nothing shows them: a kill in between leaves what can be seen and erased
      const tx = (await db()).transaction(storeNames, 'readwrite');
      await Promise.all(storeNames.map((store) => tx.objectStore(store).clear()));
      await tx.done;
    },
  };
}
