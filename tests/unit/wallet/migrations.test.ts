import 'fake-indexeddb/auto';
import { type IDBPDatabase, openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { currentVersion, migrate, migrations } from '../../../utils/wallet/migrations/index.ts';
import { storeNames } from '../../../utils/wallet/schema.ts';
import { v1 } from './examples/v1.ts';
import { v2 } from './examples/v2.ts';

/** Rows of every version, by store; each version's migration must turn the one before into them. */
const examples: Record<number, Record<string, object>> = { 1: v1, 2: v2 };

const openAt = (name: string, version: number): Promise<IDBPDatabase> =>
  openDB(name, version, {
    upgrade: (db, from, to, tx) => migrate(db, tx, from, to ?? version),
  });

test('every version has its step and its example', () => {
  const versions = Array.from({ length: currentVersion }, (_, index) => String(index + 1));
  expect(Object.keys(migrations)).toEqual(versions);
  expect(Object.keys(examples)).toEqual(versions);
});

test('the last version has exactly the stores of the schema', async () => {
  const db = await openAt('stores', currentVersion);
  expect([...db.objectStoreNames].sort()).toEqual([...storeNames].sort());
  db.close();
});

describe.each(Object.keys(examples).map(Number))('version %d', (version) => {
  test('walks to each later version and arrives at its example', async () => {
    const name = `walk-${version}`;
    const first = await openAt(name, version);
    for (const [store, value] of Object.entries(examples[version] ?? {})) await first.put(store, value);
    first.close();
    for (let to = version; to <= currentVersion; to += 1) {
      const db = await openAt(name, to);
      for (const [store, value] of Object.entries(examples[to] ?? {})) {
        if (store in (examples[version] ?? {})) expect(await db.getAll(store)).toEqual([value]);
        else expect(await db.count(store)).toBe(0);
      }
      db.close();
    }
  });
});

test('a missing step stops the upgrade, and what was there stays', async () => {
  const first = await openAt('gap', 1);
  await first.put('jobs', v1.jobs);
  first.close();
  const steps = { 1: migrations[1] ?? (() => {}), 3: () => {} };
  const leap = openDB('gap', 3, { upgrade: (db, from, to, tx) => migrate(db, tx, from, to ?? 3, steps) });
  await expect(leap).rejects.toThrow();
  const again = await openDB('gap');
  expect(again.version).toBe(1);
  expect(await again.getAll('jobs')).toEqual([v1.jobs]);
  again.close();
});
