import { deleteDB, openDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import { connection } from '../../../utils/wallet/connection.ts';
import { credentialOf } from './examples/read.ts';
import { freshWallet, idOf, row } from './fakes.ts';

describe('the sentinel', () => {
  test('a new wallet is well', async () => {
    const { wallet } = freshWallet();
    expect(await wallet.health()).toEqual({ state: 'ok', expected: 0, found: 0 });
  });

  test('a database that comes back empty is a loss, and stays one while new credentials come in', async () => {
    const before = freshWallet();
    await before.wallet.add(row(1));
    await before.wallet.add(row(2));
    const after = freshWallet(before.local); // another, empty database with the same storage.local
    expect(await after.wallet.health()).toEqual({ state: 'lost', expected: 2, found: 0 });
    await after.wallet.add(row(3));
    expect(await after.wallet.health()).toEqual({ state: 'lost', expected: 3, found: 1 });
  });

  test('the second copies repair a loss, trash included', async () => {
    const before = freshWallet();
    await before.wallet.add({ ...row(1), fileName: 'one.json' });
    await before.wallet.add(row(2));
    await before.wallet.toTrash(idOf(2));
    const { wallet } = freshWallet(before.local);
    expect(await wallet.recover(credentialOf)).toEqual(expect.arrayContaining([idOf(1), idOf(2)]));
    expect(await wallet.health()).toEqual({ state: 'ok', expected: 2, found: 2 });
    expect(await wallet.row(idOf(1))).toMatchObject({
      fileName: 'one.json',
      addedAt: '2026-03-01T12:00:00.000Z',
    });
    expect((await wallet.row(idOf(1))).raw).toEqual(row(1).raw);
    expect((await wallet.trash()).map(({ id }) => id)).toEqual([idOf(2)]);
  });

  test('one damaged copy costs only itself', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const before = freshWallet();
    await before.wallet.add(row(1));
    await before.wallet.add(row(2));
    await before.local.set({
      [`wallet:copy:${idOf(1)}`]: { data: 'AAAA', addedAt: '2026-03-01T12:00:00.000Z' },
    });
    const { wallet } = freshWallet(before.local);
    expect(await wallet.recover(credentialOf)).toEqual([idOf(2)]);
    vi.restoreAllMocks();
  });

  test('a kill between commit and sentinel never looks like a loss', async () => {
    const { wallet, local } = freshWallet();
    await wallet.add(row(1));
    local.held.delete('wallet:sentinel');
    expect(await wallet.health()).toEqual({ state: 'ok', expected: 1, found: 1 });
    expect(JSON.parse(local.held.get('wallet:sentinel') ?? '')).toMatchObject({ count: 1 });
  });
});

describe('versions', () => {
  test('a database of a later release is left alone', async () => {
    const { wallet, name } = freshWallet();
    (await openDB(name, 99)).close();
    expect(await wallet.health()).toMatchObject({ state: 'newer-version' });
    await expect(wallet.list()).rejects.toMatchObject({ code: 'wallet/newer-version' });
    const untouched = await openDB(name);
    expect(untouched.version).toBe(99);
    untouched.close();
  });

  test('lets go when a later release wants to upgrade', async () => {
    const { wallet, name } = freshWallet();
    await wallet.add(row(1));
    const later = await openDB(name, 2);
    expect(later.version).toBe(2);
    later.close();
    await deleteDB(name);
  });

  test('one that holds on blocks us for so long, and no longer than it holds on', async () => {
    const stubborn = await openDB('held', 1, { upgrade: (db) => void db.createObjectStore('old') });
    const queued = deleteDB('held');
    const connect = connection('held', 50);
    await expect(connect()).rejects.toMatchObject({ code: 'wallet/blocked' });
    stubborn.close();
    await queued;
    const opened = await connect();
    expect([...opened.objectStoreNames]).toContain('credentials');
    opened.close();
  });
});
