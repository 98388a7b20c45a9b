import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Migration } from './types.ts';
import { v1 } from './v1.ts';

/** Keyed by the version that the step leads to. */
export const migrations: Readonly<Record<number, Migration>> = { 1: v1 };

export const currentVersion = 1;

/** Walks from `from` to `to`, one step a version; a missing step is a fault of the release and stops the upgrade. */
export async function migrate(
  db: IDBPDatabase<unknown>,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
  from: number,
  to: number,
  steps: Readonly<Record<number, Migration>> = migrations,
): Promise<void> {
  for (let version = from + 1; version <= to; version += 1) {
    const step = steps[version];
    if (!step) throw new Error(`No migration leads to wallet version ${version}`);
    await step(db, tx);
  }
}
