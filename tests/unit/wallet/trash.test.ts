import { describe, expect, test } from 'vitest';
import { freshWallet, idOf, row } from './fakes.ts';

const days = (count: number): Date => new Date(Date.UTC(2026, 2, 1 + count, 12));

describe('the trash', () => {
  test('takes a credential out of the list and the comparison, and gives it back', async () => {
    const { wallet } = freshWallet();
    await wallet.add(row(1));
    await wallet.toTrash(idOf(1));
    expect(await wallet.list()).toEqual([]);
    expect(await wallet.holdings()).toEqual([]);
    expect(await wallet.has(idOf(1))).toBe(false);
    expect((await wallet.trash()).map(({ id }) => id)).toEqual([idOf(1)]);
    await wallet.restore(idOf(1));
    expect((await wallet.list()).map(({ id }) => id)).toEqual([idOf(1)]);
    expect(await wallet.trash()).toEqual([]);
  });

  test('adding what lies there restores it', async () => {
    const { wallet } = freshWallet();
    await wallet.add(row(1));
    await wallet.toTrash(idOf(1));
    await expect(wallet.add(row(1))).resolves.toBe('restored');
    expect(await wallet.list()).toHaveLength(1);
    await expect(wallet.add(row(1))).resolves.toBe('duplicate');
  });

  test('is emptied after 30 days and not before', async () => {
    const { wallet, clock, local } = freshWallet();
    await wallet.add(row(1));
    await wallet.add(row(2));
    await wallet.toTrash(idOf(1));
    clock.now = days(29);
    await wallet.tidy();
    expect(await wallet.trash()).toHaveLength(1);
    clock.now = days(30);
    await wallet.tidy();
    expect(await wallet.trash()).toEqual([]);
    expect(await wallet.health()).toEqual({ state: 'ok', expected: 1, found: 1 });
    expect(local.held.has(`wallet:copy:${idOf(1)}`)).toBe(false);
    await expect(wallet.get(idOf(1))).rejects.toMatchObject({ code: 'wallet/not-found' });
  });

  test('what is not there cannot be thrown away', async () => {
    const { wallet } = freshWallet();
    await expect(wallet.toTrash(idOf(5))).rejects.toMatchObject({ code: 'wallet/not-found' });
  });
});

test('erasing all leaves nothing behind', async () => {
  const { wallet, local } = freshWallet();
  await wallet.add(row(1));
  await wallet.eraseAll();
  expect(await wallet.list()).toEqual([]);
  expect(await wallet.health()).toEqual({ state: 'ok', expected: 0, found: 0 });
  expect([...local.held.keys()].filter((key) => key.startsWith('wallet:copy:'))).toEqual([]);
});

test('finished jobs are kept a day, unfinished ones until they are done', async () => {
  const { wallet, clock } = freshWallet();
  const input = { kind: 'url', url: 'https://issuer.example/1' } as const;
  await wallet.jobs.put({ id: 'done', input, step: 'done' });
  await wallet.jobs.put({ id: 'open', input, step: 'asked' });
  clock.now = days(2);
  await wallet.tidy();
  expect(await wallet.jobs.get('done')).toBeUndefined();
  expect((await wallet.jobs.unfinished()).map(({ id }) => id)).toEqual(['open']);
});

test('counts what expires soon, but neither what has expired nor what was thrown away', async () => {
  const { wallet } = freshWallet();
  const expiring = [
    '2026-03-05T00:00:00Z',
    '2026-03-31T00:00:00Z',
    '2026-04-10T00:00:00Z',
    '2026-02-01T00:00:00Z',
  ];
  for (const [seed, expiresOn] of expiring.entries()) await wallet.add(row(seed, { expiresOn }));
  await wallet.add(row(9));
  await wallet.toTrash(idOf(0));
  expect(await wallet.expiringWithin(30, days(0))).toBe(1);
});
