import type { WalletDb } from './connection.ts';
import type { CopyStore } from './copies.ts';

/** Writes the second copies that are missing. Where the storage is full the rest waits for the next day. */
export async function writeMissingCopies(db: WalletDb, copies: CopyStore): Promise<void> {
  const there = new Set(await copies.ids());
  for (const id of await db.getAllKeys('credentials')) {
    if (there.has(id)) continue;
    const [row, summary] = await Promise.all([db.get('credentials', id), db.get('summaries', id)]);
    if (!row) continue;
    await copies.put(row);
    if (summary?.deletedAt !== undefined) await copies.mark(id, summary.deletedAt);
  }
}
