import { describe, expect, test, vi } from 'vitest';
import type { Engine } from '../../../../utils/engine/types.ts';
import { rechecker, type World } from '../../../../utils/messages/handlers/index.ts';
import type { VerdictWord } from '../../../../utils/verification/types.ts';
import { createWallet } from '../../../../utils/wallet/index.ts';
import { found, freshWallet, idOf, row } from '../../wallet/fakes.ts';
import { call, fakeEngine, fakeWorld } from './fake-world.ts';

const seedOf = (base64: string): number => (JSON.parse(atob(base64)) as { seed: number }).seed;

/** What a check finds, by seed: most are sound, one in ten was withdrawn, one in fifteen cannot be reached. */
const wordOf = (seed: number): VerdictWord =>
  seed % 15 === 0 ? 'unreachable' : seed % 10 === 0 ? 'revoked' : 'verified';
const hostOf = (seed: number): string | undefined =>
  seed % 3 === 0 ? `host-${seed % 7}.example` : undefined;

/** Every third needs its host to be asked. `perHost` notes the most that were asked of one host at once. */
function checkingEngine(before: (seed: number, ask: boolean) => Promise<unknown> = async () => {}) {
  const running = new Map<string, number>();
  const seen = { atOnce: 0, most: 0, perHost: 0, asked: [] as number[] };
  const recheck: Engine['recheck'] = async (base64, { ask }) => {
    const seed = seedOf(base64);
    const host = hostOf(seed);
    seen.most = Math.max(seen.most, ++seen.atOnce);
    try {
      if (host !== undefined && !ask) return { needs: host };
      if (host !== undefined) {
        seen.asked.push(seed);
        running.set(host, (running.get(host) ?? 0) + 1);
        seen.perHost = Math.max(seen.perHost, running.get(host) ?? 0);
      }
      await before(seed, ask);
      await new Promise((next) => setImmediate(next));
      if (host !== undefined) running.set(host, (running.get(host) ?? 0) - 1);
      return found(seed, wordOf(seed));
    } finally {
      seen.atOnce -= 1;
    }
  };
  return { engine: fakeEngine({ recheck }), seen };
}

async function fill(wallet: World['wallet'], seeds: readonly number[], word: VerdictWord = 'verified') {
  for (const seed of seeds) {
    await wallet.add(row(seed));
    await wallet.saveCheck(idOf(seed), found(seed, word));
  }
}
const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

describe('a pass over the wallet', () => {
  test('checks 1,000, four at once, one at a time of a host, and counts what it found', async () => {
    const { engine, seen } = checkingEngine();
    const { world, rechecking } = fakeWorld({ engine });
    const seeds = upTo(1_000);
    await fill(world.wallet, seeds);
    expect(await rechecking.start()).toMatchObject({ running: true, total: 1_000 });
    await rechecking.resume();
    const words = seeds.map(wordOf);
    expect(await rechecking.state()).toEqual({
      running: false,
      done: 1_000,
      total: 1_000,
      changed: words.filter((word) => word === 'revoked').length,
      couldNotCheck: words.filter((word) => word === 'unreachable').length,
    });
    expect(seen.most).toBe(4);
    expect(seen.perHost).toBe(1);
    expect(new Set(seen.asked).size).toBe(seen.asked.length);
    expect(world.keepWaking).toHaveBeenNthCalledWith(1, true);
    expect(world.keepWaking).toHaveBeenLastCalledWith(false);
  });

  test('one that needs nobody does not wait for those that do', async () => {
    const order: number[] = [];
    const { engine } = checkingEngine(async (seed) => order.push(seed));
    const { world, rechecking } = fakeWorld({ engine });
    await fill(world.wallet, upTo(30));
    await rechecking.start();
    await rechecking.resume();
    const firstAsked = order.findIndex((seed) => hostOf(seed) !== undefined);
    expect(order.slice(firstAsked).every((seed) => hostOf(seed) !== undefined)).toBe(true);
    expect(order).toHaveLength(30);
  });

  test('what could not be checked keeps the last answer', async () => {
    const { engine } = checkingEngine();
    const { world, rechecking } = fakeWorld({ engine });
    await fill(world.wallet, [15]);
    await rechecking.start();
    await rechecking.resume();
    const entry = await world.wallet.get(idOf(15));
    expect(entry.verdictDetail?.verdict).toBe('verified');
    expect(entry.lastAttempt?.verdict).toBe('unreachable');
    expect(await rechecking.state()).toMatchObject({ changed: 0, couldNotCheck: 1 });
  });

  test('an engine that fails on one leaves its verdict, and goes on with the others', async () => {
    const { engine } = checkingEngine(async (seed) => {
      if (seed === 2) throw Object.assign(new Error('x'), { code: 'engine/dropped' });
    });
    const { world, rechecking } = fakeWorld({ engine });
    await fill(world.wallet, [1, 2, 4]);
    await rechecking.start();
    await rechecking.resume();
    expect(await rechecking.state()).toMatchObject({ done: 3, couldNotCheck: 1, running: false });
    expect((await world.wallet.get(idOf(2))).verdict).toBe('verified');
  });

  test('what lies in the trash is not checked; what leaves meanwhile is not counted', async () => {
    const { engine } = checkingEngine(async (seed) => {
      if (seed === 1) await world.wallet.eraseAll();
    });
    const { world, rechecking } = fakeWorld({ engine });
    await fill(world.wallet, [1, 2, 4]);
    await world.wallet.toTrash(idOf(4));
    expect(await rechecking.start()).toMatchObject({ total: 2 });
    await rechecking.resume();
    expect(await rechecking.state()).toMatchObject({ running: false, total: 0 });
    expect(await world.wallet.list()).toEqual([]);
  });

  test('a second start goes on with the first', async () => {
    const { engine, seen } = checkingEngine();
    const { world, rechecking } = fakeWorld({ engine });
    await fill(world.wallet, [3, 6, 9]);
    await Promise.all([rechecking.start(), rechecking.start()]);
    await rechecking.resume();
    expect([...seen.asked].sort()).toEqual([3, 6, 9]);
  });
});

describe('stopped by the user', () => {
  let stopped = false;
  test('finishes what is under way, leaves the rest, and says how far it came', async () => {
    const { engine } = checkingEngine(async (seed) => {
      if (seed === 8 && !stopped) await rechecking.cancel();
      stopped ||= seed === 8;
    });
    const { world, rechecking } = fakeWorld({ engine });
    await fill(world.wallet, upTo(100));
    await rechecking.start();
    await rechecking.resume();
    const { running, done, total } = await rechecking.state();
    expect({ running, total }).toEqual({ running: false, total: 100 });
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(20);
    await rechecking.start();
    await rechecking.resume();
    expect(await rechecking.state()).toMatchObject({ running: false, done: 100 });
  });
});

describe('killed', () => {
  /** A background whose wallet dies at its nth call of one that writes, as a killed worker does: for good. */
  function mortal(world: World, killAt: number): World {
    let calls = 0;
    const dead = () => new Promise<never>(() => {});
    const guarded = <A extends unknown[], R>(call: (...args: A) => Promise<R>) => {
      return (...args: A): Promise<R> => {
        calls += 1;
        if (calls === killAt) onKill();
        return calls >= killAt ? dead() : call(...args);
      };
    };
    const { wallet } = world;
    const { rechecks } = wallet;
    return {
      ...world,
      wallet: {
        ...wallet,
        row: guarded(wallet.row),
        saveCheck: guarded(wallet.saveCheck),
        rechecks: { ...rechecks, settle: guarded(rechecks.settle), due: guarded(rechecks.due) },
      },
    };
  }
  let onKill = () => {};
  const kill = () => new Promise<void>((done) => (onKill = done));

  const seeds = [1, 3, 4, 10, 15, 20, 21, 30];
  const outcome = async (wallet: World['wallet']) => ({
    state: await wallet.rechecks.state(),
    rows: (await wallet.list()).map(({ id, verdict }) => [id, verdict]).sort(),
  });
  async function uninterrupted() {
    const { engine } = checkingEngine();
    const { world, rechecking } = fakeWorld({ engine });
    await fill(world.wallet, seeds);
    await rechecking.start();
    await rechecking.resume();
    return outcome(world.wallet);
  }

  test('at any step, the next background goes on and finds the same', async () => {
    const expected = await uninterrupted();
    // two calls for the pass's plan and at most three for each credential, of which those that ask are looked at twice
    for (let killAt = 1; killAt <= 1 + seeds.length * 4; killAt += 1) {
      const { engine } = checkingEngine();
      const { world, local, name, clock } = fakeWorld({ engine });
      await fill(world.wallet, seeds);
      const first = rechecker(mortal(world, killAt));
      const killed = kill();
      await first.start();
      const ended = first.resume();
      await Promise.race([killed, ended]);
      const wallet = createWallet({ local, name, now: () => clock.now });
      await rechecker({ ...world, wallet }).resume();
      expect(await outcome(wallet), `killed at call ${killAt}`).toEqual(expected);
    }
  });

  test('a background with nothing unfinished does nothing', async () => {
    const { engine, seen } = checkingEngine();
    const { world, rechecking } = fakeWorld({ engine });
    await fill(world.wallet, [1]);
    await rechecking.resume();
    expect(seen.most).toBe(0);
    expect(world.keepWaking).not.toHaveBeenCalled();
  });
});

describe('by itself', () => {
  const days = (n: number): Date => new Date(Date.parse('2026-03-01T12:00:00Z') + n * 86_400_000);
  async function worldWith(setting: 'off' | 'weekly') {
    const { engine, seen } = checkingEngine();
    const recheck = vi.fn(engine.recheck);
    const made = fakeWorld({ engine: { ...engine, recheck } });
    await made.world.settings.set(() => ({ recheck: setting }));
    const { wallet } = made.world;
    const status = { check: 'status', result: 'pass', code: 'status/not-revoked', sentence: '' } as const;
    const listed = { ...status, params: { date: '2026-03-01T12:00:00Z' } };
    const none = { ...status, code: 'status/none' };
    for (const [seed, checks, expiresOn] of [
      [1, [none], undefined],
      [2, [listed], undefined],
      [4, [none], '2026-03-03T00:00:00Z'],
      [5, [{ ...listed, params: { date: '2026-03-06T00:00:00Z' } }], undefined],
    ] as const) {
      const about = expiresOn === undefined ? {} : { expiresOn };
      await wallet.add(row(seed, about));
      const check = found(seed, 'verified', about);
      await wallet.saveCheck(idOf(seed), { ...check, verdict: { ...check.verdict, checks } });
    }
    const seeds = async () => {
      await made.rechecking.byItself();
      await made.rechecking.resume();
      return recheck.mock.calls.map(([base64]) => seedOf(base64)).sort();
    };
    return { ...made, seeds, seen };
  }

  test('off by default: nothing is asked', async () => {
    const { world, clock, seeds } = await worldWith('off');
    expect((await fakeWorld().world.settings.get()).recheck).toBe('off');
    clock.now = days(30);
    expect(await seeds()).toEqual([]);
    expect(await world.wallet.rechecks.state()).toMatchObject({ total: 0 });
  });
  test('on: only what expired since and whose status is older than 7 days', async () => {
    const { clock, seeds } = await worldWith('weekly');
    clock.now = days(8);
    expect(await seeds()).toEqual([2, 4]);
  });
  test('on: an issuer that did not answer is asked again after a week, not every day', async () => {
    const { world, clock, seeds } = await worldWith('weekly');
    const away = found(2, 'unreachable');
    const at = (n: number) => ({ ...away, verdict: { ...away.verdict, checkedAt: days(n).toISOString() } });
    await world.wallet.saveCheck(idOf(2), at(8));
    await world.wallet.add(row(7));
    await world.wallet.saveCheck(idOf(7), { ...at(8), credential: row(7).credential });
    clock.now = days(9);
    expect(await world.wallet.stale()).not.toContain(idOf(2));
    expect(await world.wallet.stale()).not.toContain(idOf(7));
    clock.now = days(16);
    expect(await seeds()).toEqual(expect.arrayContaining([2, 7]));
  });
  test('on: nothing where nothing can have changed', async () => {
    const { clock, seeds } = await worldWith('weekly');
    clock.now = days(1);
    expect(await seeds()).toEqual([]);
  });
});

describe('recovered', () => {
  test('what came back is checked in the background, one at a time of a host', async () => {
    const before = freshWallet();
    for (const seed of upTo(12)) await before.wallet.add(row(seed));
    const { engine, seen } = checkingEngine();
    const read = async (base64: string) => row(seedOf(base64)).credential;
    const verify = vi.fn(engine.verify);
    const made = fakeWorld({ engine: { ...engine, read, verify }, wallet: freshWallet(before.local).wallet });
    expect(await made.handlers['wallet/recover'](null, call())).toEqual({ recovered: 12, remaining: 0 });
    await made.rechecking.resume();
    expect(verify).not.toHaveBeenCalled();
    expect(seen.perHost).toBe(1);
    expect(await made.rechecking.state()).toMatchObject({ running: false, done: 12, total: 12 });
  });
  test('while a pass runs, they are taken into it', async () => {
    const { engine } = checkingEngine();
    const { world, rechecking } = fakeWorld({ engine });
    await fill(world.wallet, upTo(6));
    await world.wallet.rechecks.begin([1, 2, 3].map(idOf));
    const running = rechecking.resume();
    await rechecking.also([4, 5].map(idOf));
    await running;
    expect(await rechecking.state()).toMatchObject({ running: false, done: 5, total: 5 });
  });
});
