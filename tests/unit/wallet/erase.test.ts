import { expect, test } from 'vitest';
import { connection } from '../../../utils/wallet/connection.ts';
import { pruneStatusLists } from '../../../utils/wallet/status-lists.ts';
import { memoryArea } from '../platform/memory-area.ts';
import { freshWallet, row, start } from './fakes.ts';

/** Each call takes its time, as the browser's does. */
function slowArea() {
  const { held, ...area } = memoryArea();
  const late = <T>(work: () => Promise<T>) => new Promise((over) => setTimeout(over, 2)).then(work);
  return {
    held,
    get: (keys?: null | string | string[]) => late(() => area.get(keys)),
    set: (items: Record<string, unknown>) => late(() => area.set(items)),
    remove: (keys: string | string[]) => late(() => area.remove(keys)),
  };
}

test('erasing while something is being added leaves nothing behind, at whatever moment', async () => {
  for (let ms = 0; ms < 12; ms += 1) {
    const { wallet, local } = freshWallet(slowArea());
    await wallet.list();
    const adding = wallet.add(row(1)).catch(() => {});
    await new Promise((over) => setTimeout(over, ms));
    await Promise.all([wallet.eraseAll(), adding]);
    expect([...local.held.keys()].filter((key) => key.includes('copy'))).toEqual([]);
    expect(await wallet.health()).toEqual({ state: 'ok', expected: 0, found: 0 });
  }
});

test('what was asked for before all was erased is not added after', async () => {
  const { wallet } = freshWallet();
  const since = wallet.epoch();
  await wallet.eraseAll();
  await expect(wallet.add(row(1), undefined, since)).rejects.toMatchObject({ code: 'wallet/erased' });
  expect(await wallet.list()).toEqual([]);
  await expect(wallet.add(row(1))).resolves.toBe('added');
});

test('status lists are forgotten after 30 days, and the oldest when they are too many', async () => {
  const db = await connection('lists')();
  const list = (url: string, daysAgo: number) => ({
    url,
    body: new Uint8Array(100),
    type: 'text/plain',
    fetchedAt: new Date(start.getTime() - daysAgo * 86_400_000).toISOString(),
  });
  for (const one of [list('c', 31), list('a', 0), list('b', 29)]) await db.put('statusLists', one);
  await pruneStatusLists(db, start);
  expect(await db.getAllKeys('statusLists')).toEqual(['a', 'b']);
  await pruneStatusLists(db, start, 150);
  expect(await db.getAllKeys('statusLists')).toEqual(['a']);
  db.close();
});
