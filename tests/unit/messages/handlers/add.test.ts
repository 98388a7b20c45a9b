import { describe, expect, test, vi } from 'vitest';
import { sampleIssuer } from '../../../../utils/engine/samples/issuer.ts';
import { idOf, row } from '../../wallet/fakes.ts';
import { base64Of, call, fakeEngine, fakeWorld, textOf } from './fake-world.ts';

const never = () => new Promise<never>(() => {});

describe('adding a credential', () => {
  test.each([
    ['bytes', { kind: 'bytes', base64: base64Of(1), fileName: 'one.json' }],
    ['text', { kind: 'text', text: textOf(1) }],
    ['url', { kind: 'url', url: 'https://issuer.example/1' }],
  ] as const)('from %s: stored, verified, answered', async (_kind, input) => {
    const { handlers, world } = fakeWorld();
    const { outcome, item } = await handlers['wallet/add'](input, call());
    expect(outcome).toBe('added');
    expect(item).toMatchObject({ id: idOf(1), name: 'Badge 1', verdict: 'verified' });
    expect(await world.wallet.jobs.unfinished()).toEqual([]);
  });

  test('keeps where it came from, and gives the exact bytes back', async () => {
    const { handlers } = fakeWorld();
    await handlers['wallet/add']({ kind: 'bytes', base64: base64Of(1), fileName: 'one.json' }, call('a'));
    await handlers['wallet/add']({ kind: 'url', url: 'https://issuer.example/2' }, call('b'));
    expect(await handlers['wallet/original']({ id: idOf(1) }, call())).toEqual({
      base64: base64Of(1),
      fileName: 'one.json',
      type: 'application/json',
    });
    expect(await handlers['wallet/original']({ id: idOf(2) }, call())).toMatchObject({
      fileName: 'Badge-2.json',
    });
    expect((await handlers['wallet/get']({ id: idOf(2) }, call())).sourceUrl).toBe(
      'https://issuer.example/2',
    );
  });

  test('a pasted address is fetched', async () => {
    const urlOnly = async () =>
      Promise.reject(Object.assign(new Error('x'), { code: 'credential/url-only' }));
    const { handlers } = fakeWorld({ engine: fakeEngine({ read: urlOnly }) });
    const { item } = await handlers['wallet/add'](
      { kind: 'text', text: ' https://issuer.example/3\n' },
      call(),
    );
    expect(item.sourceUrl).toBe('https://issuer.example/3');
  });

  test('is stored before it is verified, and answered when the check takes too long', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { handlers, world } = fakeWorld({ engine: fakeEngine({ verify: never }) });
    const answer = handlers['wallet/add']({ kind: 'text', text: textOf(1) }, call());
    await vi.waitFor(async () => expect(await world.wallet.has(idOf(1))).toBe(true));
    await vi.advanceTimersByTimeAsync(8_100);
    expect(await answer).toMatchObject({ outcome: 'added', item: { id: idOf(1) } });
    expect((await answer).item).not.toHaveProperty('verdict');
    vi.useRealTimers();
  });

  test('what cannot be read is refused and leaves nothing behind', async () => {
    const { handlers, world } = fakeWorld();
    await expect(handlers['wallet/add']({ kind: 'text', text: '{}' }, call())).rejects.toMatchObject({
      code: 'credential/not-recognised',
    });
    expect(await world.wallet.list()).toEqual([]);
    expect(await world.wallet.jobs.unfinished()).toEqual([]);
  });

  test('50 MB are refused before anything is written down', async () => {
    const { handlers, world } = fakeWorld();
    const text = 'x'.repeat(50_000_000);
    await expect(handlers['wallet/add']({ kind: 'text', text }, call())).rejects.toMatchObject({
      code: 'credential/too-large',
    });
    expect(await world.wallet.jobs.get('r1')).toBeUndefined();
  });

  test('two tabs that add the same badge: one row', async () => {
    const { handlers, world } = fakeWorld();
    const input = { kind: 'text', text: textOf(1) } as const;
    const answers = await Promise.all([
      handlers['wallet/add'](input, call('a')),
      handlers['wallet/add'](input, call('b')),
    ]);
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['added', 'duplicate']);
    expect(await world.wallet.list()).toHaveLength(1);
  });
});

describe('a worker that is killed', () => {
  /** A second background over the same stores. */
  const wokenAfter = ({ world: { wallet, settings } }: ReturnType<typeof fakeWorld>) =>
    fakeWorld({ wallet, settings });

  test('while reading: the next one reads, stores and verifies', async () => {
    const killed = fakeWorld({ engine: fakeEngine({ read: never }) });
    void killed.handlers['wallet/add']({ kind: 'text', text: textOf(1) }, call());
    await vi.waitFor(async () => expect(await killed.world.wallet.jobs.unfinished()).toHaveLength(1));
    const woken = wokenAfter(killed);
    await woken.adding.resume();
    expect((await woken.world.wallet.list())[0]).toMatchObject({ id: idOf(1), verdict: 'verified' });
    expect(await woken.world.wallet.jobs.unfinished()).toEqual([]);
  });

  test('while verifying: the next one verifies; the retried request gets its first answer', async () => {
    const killed = fakeWorld({ engine: fakeEngine({ verify: never }) });
    void killed.handlers['wallet/add']({ kind: 'text', text: textOf(1) }, call());
    await vi.waitFor(async () => expect((await killed.world.wallet.jobs.get('r1'))?.step).toBe('stored'));
    const woken = wokenAfter(killed);
    await woken.adding.resume();
    expect((await woken.world.wallet.list())[0]).toMatchObject({ verdict: 'verified' });
    const again = await woken.handlers['wallet/add']({ kind: 'text', text: textOf(1) }, call());
    expect(again.outcome).toBe('added');
    expect(await woken.world.wallet.list()).toHaveLength(1);
  });

  test('offline at the next start: what was asked for is kept, and added when the network is back', async () => {
    const url = { kind: 'url', url: 'https://issuer.example/4' } as const;
    const killed = fakeWorld({ engine: fakeEngine({ fetch: never }) });
    void killed.handlers['wallet/add'](url, call());
    await vi.waitFor(async () => expect(await killed.world.wallet.jobs.unfinished()).toHaveLength(1));
    const down = async () => Promise.reject(Object.assign(new Error('x'), { code: 'web/unreachable' }));
    const { wallet, settings } = killed.world;
    const later = { wallet, settings, now: () => killed.clock.now };
    await fakeWorld({ ...later, engine: fakeEngine({ fetch: down }) }).adding.resume();
    expect(await wallet.jobs.unfinished()).toHaveLength(1);
    killed.clock.now = new Date(killed.clock.now.getTime() + 11 * 60_000);
    await fakeWorld(later).adding.resume();
    expect(await wallet.list()).toHaveLength(1);
    expect(await wallet.jobs.unfinished()).toEqual([]);
  });

  test('what fails at every start is let go', async () => {
    const fail = async () => Promise.reject(Object.assign(new Error('x'), { code: 'engine/timeout' }));
    const { adding, world, clock } = fakeWorld({ engine: fakeEngine({ read: fail, verify: fail }) });
    await world.wallet.add(row(2), { id: 'r8', input: { kind: 'text', text: '' } });
    await world.wallet.jobs.put({ id: 'r9', input: { kind: 'text', text: textOf(1) }, step: 'asked' });
    for (let hour = 0; hour < 9; hour += 1) {
      await adding.resume();
      clock.now = new Date(clock.now.getTime() + 3 * 3_600_000);
    }
    expect(await world.wallet.jobs.get('r9')).toBeUndefined();
    expect(await world.wallet.jobs.unfinished()).toEqual([]);
    expect(await world.wallet.has(idOf(2))).toBe(true);
  });

  test('the bytes lie in the job only until they are stored', async () => {
    const { handlers, world } = fakeWorld();
    await handlers['wallet/add']({ kind: 'text', text: textOf(1) }, call());
    expect((await world.wallet.jobs.get('r1'))?.input).toEqual({ kind: 'text', text: '' });
  });
});

describe('the rest of the wallet', () => {
  test('samples are added once', async () => {
    const { handlers } = fakeWorld();
    expect(await handlers['wallet/add-samples'](null, call('a'))).toEqual({ added: 2 });
    expect(await handlers['wallet/list'](null, call())).toHaveLength(2);
    const { handlers: again, world } = fakeWorld();
    await world.wallet.add(row(1, { issuer: { name: sampleIssuer } }));
    expect(await again['wallet/add-samples'](null, call('c'))).toEqual({ added: 0 });
  });

  test('verifying again keeps the newest verdict', async () => {
    const { handlers } = fakeWorld();
    await handlers['wallet/add']({ kind: 'text', text: textOf(1) }, call());
    const entry = await handlers['wallet/verify']({ id: idOf(1) }, call());
    expect(entry.verdictDetail?.verdict).toBe('verified');
    expect(entry.skills).toEqual([{ skill: 'sql', from: 'tag', confidence: 0.8, evidence: 'SQL' }]);
  });

  test('delete, trash, restore, erase', async () => {
    const { handlers } = fakeWorld();
    await handlers['wallet/add']({ kind: 'text', text: textOf(1) }, call());
    await handlers['wallet/delete']({ id: idOf(1) }, call());
    expect(await handlers['wallet/list'](null, call())).toEqual([]);
    expect(await handlers['wallet/trash'](null, call())).toHaveLength(1);
    await handlers['wallet/restore']({ id: idOf(1) }, call());
    expect(await handlers['wallet/list'](null, call())).toHaveLength(1);
    await handlers['wallet/erase-all'](null, call());
    expect(await handlers['wallet/list'](null, call())).toEqual([]);
  });

  test('the toolbar shows what expires soon', async () => {
    const { handlers, world, clock } = fakeWorld();
    await handlers['wallet/add']({ kind: 'text', text: textOf(1) }, call());
    expect(world.showExpiring).toHaveBeenLastCalledWith(0);
    clock.now = new Date('2026-03-02T00:00:00Z');
    const soon = fakeEngine({
      read: async () => ({ ...(await fakeEngine().read(base64Of(2))), expiresOn: '2026-03-20T00:00:00Z' }),
    });
    const other = fakeWorld({ wallet: world.wallet, engine: { ...soon, verify: never } });
    await world.wallet.add({ id: idOf(2), raw: new Uint8Array(1), credential: await soon.read('') });
    await other.handlers['wallet/restore']({ id: idOf(2) }, call());
    expect(other.world.showExpiring).toHaveBeenLastCalledWith(1);
  });
});
