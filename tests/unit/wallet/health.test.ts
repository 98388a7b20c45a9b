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
    const { recovered, remaining } = await wallet.recover(credentialOf);
    expect(recovered.sort()).toEqual([idOf(1), idOf(2)]);
    expect(remaining).toBe(0);
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
    expect(await wallet.recover(credentialOf)).toEqual({ recovered: [idOf(2)], remaining: 1 });
    expect(await wallet.health()).toEqual({ state: 'lost', expected: 2, found: 1 });
    vi.restoreAllMocks();
  });

  test('a reader that fails leaves the loss a loss, and the next try brings all back', async () => {
    const before = freshWallet();
    await before.wallet.add(row(1));
    await before.wallet.add(row(2));
    const { wallet } = freshWallet(before.local);
    const dropped = Object.assign(new Error('x'), { code: 'engine/dropped' });
    await expect(wallet.recover(() => Promise.reject(dropped))).rejects.toBe(dropped);
    expect(await wallet.health()).toEqual({ state: 'lost', expected: 2, found: 0 });
    expect((await wallet.recover(credentialOf)).recovered).toHaveLength(2);
    expect(await wallet.health()).toEqual({ state: 'ok', expected: 2, found: 2 });
  });

  test('a copy that this release cannot read remains, and is said to', async () => {
    const before = freshWallet();
    await before.wallet.add(row(1));
    const { wallet } = freshWallet(before.local);
    const unread = Object.assign(new Error('x'), { code: 'credential/not-recognised' });
    expect(await wallet.recover(() => Promise.reject(unread))).toEqual({ recovered: [], remaining: 1 });
    expect(await wallet.health()).toEqual({ state: 'lost', expected: 1, found: 0 });
  });

  test('where no second copy can be written the badge is added, and the copy written another day', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { wallet, local } = freshWallet();
    const set = local.set;
    const full = vi.spyOn(local, 'set').mockImplementation(async (items) => {
      if (Object.keys(items).some((key) => key.startsWith('wallet:copy:'))) throw new Error('QUOTA_BYTES');
      return set(items);
    });
    expect(await wallet.add(row(1))).toBe('added');
    expect(await wallet.add(row(2))).toBe('added');
    await wallet.toTrash(idOf(2));
    await wallet.tidy();
    expect(local.held.has(`wallet:copy:${idOf(1)}`)).toBe(false);
    full.mockRestore();
    quiet.mockRestore();
    await wallet.tidy();
    const after = freshWallet(local).wallet;
    expect((await after.recover(credentialOf)).recovered.sort()).toEqual([idOf(1), idOf(2)]);
    expect((await after.trash()).map(({ id }) => id)).toEqual([idOf(2)]);
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
