import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Migration } from './types.ts';
import { v1 } from './v1.ts';
import { v2 } from './v2.ts';

/** Keyed by the version that the step leads to. */
export const migrations: Readonly<Record<number, Migration>> = { 1: v1, 2: v2 };

export const currentVersion = 2;

/**
 * Walks from `from` to `to`, one step a version. A step that fails or is missing aborts the upgrade: the database
 * stays as it was, and opening it fails.
 */
export async function migrate(
  db: IDBPDatabase<unknown>,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
  from: number,
  to: number,
  steps: Readonly<Record<number, Migration>> = migrations,
): Promise<void> {
  try {
    for (let version = from + 1; version <= to; version += 1) {
      const step = steps[version];
      if (!step) throw new Error(`No migration leads to wallet version ${version}`);
      await step(db, tx);
    }
  } catch (error) {
    console.error('The wallet could not be upgraded', error);
    tx.done.catch(() => {}); // the failed opening says it
    tx.abort(); // a rejection alone would let the transaction commit
  }
}
