import { describe, expect, test, vi } from 'vitest';
import { callEngine } from '../../../utils/engine/call.ts';
import { lazyEngine } from '../../../utils/engine/lazy.ts';
import { codeOf, detailOf, EngineError } from '../../../utils/engine/port.ts';
import { serveEngine } from '../../../utils/engine/serve.ts';
import type { Engine } from '../../../utils/engine/types.ts';
import { wirePair } from './wire.ts';

const engineOf = (parts: Partial<Engine>): Engine => parts as Engine;
const never = () => new Promise<never>(() => {});

/** An engine behind wires; `cut` drops the one in use. */
function behindWire(engine: Engine, onActivity?: (running: number) => void) {
  const pairs: ReturnType<typeof wirePair>[] = [];
  const caller = callEngine(async () => {
    const pair = wirePair();
    pairs.push(pair);
    serveEngine(pair.far, engine, onActivity);
    return pair.near;
  });
  return { caller, pairs, cut: () => pairs.at(-1)?.cut() };
}
const settled = () => new Promise((next) => setTimeout(next, 5));

describe('an engine behind a wire', () => {
  test('answers calls side by side, each its own', async () => {
    const { caller, pairs } = behindWire(
      engineOf({ samples: async () => ['a'], read: async (x) => ({ id: x }) as never }),
    );
    const [samples, one, two] = await Promise.all([caller.samples(), caller.read('1'), caller.read('2')]);
    expect([samples, one, two]).toEqual([['a'], { id: '1' }, { id: '2' }]);
    expect(pairs).toHaveLength(1);
  });

  test('failures keep their code and detail', async () => {
    const fail = () =>
      Promise.reject(Object.assign(new Error('x'), { code: 'credential/empty', detail: 'd' }));
    const { caller } = behindWire(engineOf({ read: fail }));
    await expect(caller.read('')).rejects.toMatchObject({ code: 'credential/empty', detail: 'd' });
  });

  test('a dropped wire is opened again and the call asked once more', async () => {
    const read = vi.fn().mockImplementationOnce(never).mockResolvedValue({ id: '1' });
    const { caller, pairs, cut } = behindWire(engineOf({ read }));
    const answer = caller.read('1');
    await settled();
    cut();
    expect(await answer).toEqual({ id: '1' });
    expect(read).toHaveBeenCalledTimes(2);
    expect(pairs).toHaveLength(2);
  });

  test('a call that meets two drops fails', async () => {
    const { caller, cut } = behindWire(engineOf({ read: never }));
    const answer = expect(caller.read('1')).rejects.toMatchObject({ code: 'engine/dropped' });
    await settled();
    cut();
    await settled();
    cut();
    await answer;
  });

  test('a drop between calls is not noticed', async () => {
    const { caller, cut } = behindWire(engineOf({ samples: async () => [] }));
    await caller.samples();
    cut();
    expect(await caller.samples()).toEqual([]);
  });

  test('a connection that fails is tried anew by the next call', async () => {
    let tries = 0;
    const caller = callEngine(async () => {
      tries += 1;
      if (tries === 1) throw new Error('no document');
      const { near, far } = wirePair();
      serveEngine(far, engineOf({ samples: async () => [] }));
      return near;
    });
    await expect(caller.samples()).rejects.toThrow('no document');
    expect(await caller.samples()).toEqual([]);
  });

  test('a call without an answer is given up, the far side ended, and the others asked again', async () => {
    const read = vi.fn(never);
    const samples = vi.fn<Engine['samples']>().mockImplementationOnce(never).mockResolvedValue(['a']);
    const end = vi.fn(async () => {});
    const connect = vi.fn(async () => {
      const { near, far } = wirePair();
      serveEngine(far, engineOf({ read, samples }));
      return near;
    });
    const caller = callEngine(connect, { deadlineMs: 30, end });
    const hung = expect(caller.read('1')).rejects.toMatchObject({ code: 'engine/timeout' });
    await settled();
    const other = caller.samples();
    await hung;
    expect(await other).toEqual(['a']);
    expect(end).toHaveBeenCalledTimes(1);
    expect(connect).toHaveBeenCalledTimes(2);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('an answer that the port does not take is a failure and not a silence', async () => {
    const running: number[] = [];
    const caller = callEngine(async () => {
      const { near, far } = wirePair();
      const narrow: typeof far = {
        ...far,
        postMessage(message) {
          if (JSON.stringify(message).length > 1_000) throw new Error('Message length exceeded');
          far.postMessage(message);
        },
      };
      serveEngine(narrow, engineOf({ samples: async () => ['x'.repeat(2_000)] }), (n) => running.push(n));
      return near;
    });
    await expect(caller.samples()).rejects.toMatchObject({ code: 'messages/too-large' });
    expect(running).toEqual([1, 0]);
  });

  test('says when it is at work, so that it can be closed when it is not', async () => {
    const running: number[] = [];
    const { caller } = behindWire(engineOf({ samples: async () => [] }), (count) => running.push(count));
    await caller.samples();
    expect(running).toEqual([1, 0]);
  });

  test('knows only the methods of an engine', async () => {
    const { near, far } = wirePair();
    serveEngine(far, engineOf({}));
    const answer = new Promise((heard) => near.onMessage.addListener(heard));
    near.postMessage({ id: 1, method: 'constructor', args: [] });
    expect(await answer).toMatchObject({ id: 1, ok: false, code: 'internal/unexpected' });
  });
});

describe('a lazy engine', () => {
  test('is loaded at its first use, and once', async () => {
    const load = vi.fn(async () => engineOf({ samples: async () => ['a'] }));
    const engine = lazyEngine(load);
    expect(load).not.toHaveBeenCalled();
    await Promise.all([engine.samples(), engine.samples()]);
    expect(load).toHaveBeenCalledTimes(1);
  });
  test('that failed to load is tried anew', async () => {
    const load = vi
      .fn()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue(engineOf({ samples: async () => [] }));
    const engine = lazyEngine(load);
    await expect(engine.samples()).rejects.toThrow('offline');
    expect(await engine.samples()).toEqual([]);
  });
});

test.each([
  [new EngineError('web/timeout'), 'web/timeout', undefined],
  [new TypeError('x is not a function'), 'internal/unexpected', 'x is not a function'],
  [Object.assign(new Error('x'), { code: 'ENOENT' }), 'internal/unexpected', 'x'],
  [null, 'internal/unexpected', undefined],
  ['text', 'internal/unexpected', undefined],
])('the code of %s', (thrown, code, detail) => {
  expect([codeOf(thrown), detailOf(thrown)]).toEqual([code, detail]);
});
