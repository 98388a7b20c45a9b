import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { WalletError } from './errors.ts';
import { currentVersion, migrate } from './migrations/index.ts';
import type { WalletSchema } from './schema.ts';

export type WalletDb = IDBPDatabase<WalletSchema>;

/**
 * One open database at a time; it lets go when another version of the extension wants to upgrade it.
 * Opening waits `patience` ms for others to let go of theirs, then fails as `wallet/blocked`; the next call tries again.
 */
export function connection(name = 'skillmark', patience = 4_000): () => Promise<WalletDb> {
  let open: Promise<WalletDb> | undefined;
  const forget = (): void => {
    open = undefined;
  };
  return () => {
    open ??= openWallet(name, patience, forget).catch((error) => {
      forget();
      throw error;
    });
    return open;
  };
}

function openWallet(name: string, patience: number, forget: () => void): Promise<WalletDb> {
  return new Promise((resolve, reject) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      reject(new WalletError('wallet/blocked'));
    }, patience);
    const opening = openDB<WalletSchema>(name, currentVersion, {
      async upgrade(db, from, to, tx) {
        await migrate(
          db as unknown as IDBPDatabase<unknown>,
          tx as unknown as IDBPTransaction<unknown, string[], 'versionchange'>,
          from,
          to ?? currentVersion,
        );
      },
      blocking(_version, _blocked, event) {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
    opening
      .then(
        (db) => (late ? db.close() : resolve(db)),
        (error: unknown) => reject(openingError(error)),
      )
      .finally(() => clearTimeout(timer));
  });
}

function openingError(error: unknown): WalletError {
  const newer = error instanceof DOMException && error.name === 'VersionError';
  return new WalletError(newer ? 'wallet/newer-version' : 'wallet/unavailable', error);
}
