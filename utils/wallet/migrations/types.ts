import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** One step from version n − 1 to n, inside the upgrade's transaction. A migration is never edited once released. */
export type Migration = (
  db: IDBPDatabase<unknown>,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;
