import { toBase64 } from '../../engine/bytes.ts';
import { codeOf } from '../../engine/port.ts';
import type { RecheckState } from '../../wallet/index.ts';
import { choicesOf } from './choices.ts';
import { refreshToolbar } from './wallet.ts';
import type { World } from './world.ts';

const atOnce = 4;

/** Set when the user stops the pass; what is under way is finished. */
interface Run {
  stopped: boolean;
}

/**
 * Checks many credentials again, in the background. First everything that can be checked here; then host by host, one
 * after the other, so that no server is asked by four at once. The wallet keeps what is done: a killed worker goes on.
 */
export function rechecker(world: World) {
  const { wallet, engine, settings, policy, keepWaking } = world;
  let run: Run | undefined;
  let pass: Promise<void> | undefined;

  const check = async (id: string, ask: boolean): Promise<string | undefined> => {
    try {
      const { raw } = await wallet.row(id);
      const choices = choicesOf(await settings.get(), await policy());
      const found = await engine.recheck(toBase64(raw), { ...choices, ask });
      if ('needs' in found) return found.needs;
      await wallet.saveCheck(id, found);
      await wallet.rechecks.settle(id, found.verdict.verdict);
    } catch (error) {
      if (codeOf(error) === 'wallet/not-found') await wallet.rechecks.forget(id);
      else await wallet.rechecks.settle(id, undefined);
    }
    return undefined;
  };

  const walk = async (current: Run): Promise<void> => {
    const lanes = new Map<string, string[]>();
    await each(await wallet.rechecks.due(), current, async (id) => {
      const host = await check(id, false);
      if (host !== undefined) lanes.set(host, [...(lanes.get(host) ?? []), id]);
    });
    await each([...lanes.values()], current, async (lane) => {
      for (const id of lane) if (!current.stopped) await check(id, true);
    });
  };

  /** Goes on with what is due; nothing where nothing is. */
  const resume = (): Promise<void> => {
    pass ??= (async () => {
      if (!(await wallet.rechecks.state()).running) return;
      const current = { stopped: false };
      run = current;
      await keepWaking(true);
      // what was taken in meanwhile has its turn after the rest
      while (!current.stopped && (await wallet.rechecks.due()).length > 0) await walk(current);
      await keepWaking(false);
      await refreshToolbar(world);
    })().finally(() => {
      pass = undefined;
      run = undefined;
    });
    return pass;
  };

  const begin = async (ids: readonly string[]): Promise<RecheckState> => {
    if (!(await wallet.rechecks.state()).running) {
      await pass; // of one that was stopped, the last are still under way
      await wallet.rechecks.begin(ids);
    }
    void resume().catch((error) => console.error('The check of the wallet stopped', error));
    return wallet.rechecks.state();
  };

  return {
    resume,
    /** Has these checked as well, in the pass that runs or in one of their own. */
    async also(ids: readonly string[]): Promise<void> {
      if (ids.length === 0) return;
      await wallet.rechecks.include(ids);
      void resume().catch((error) => console.error('The check of the wallet stopped', error));
    },
    /** Of the whole wallet; while one runs it goes on. */
    start: async (): Promise<RecheckState> => begin((await wallet.list()).map(({ id }) => id)),
    /** Only where the user turned it on, and only what may have changed. */
    async byItself(): Promise<void> {
      if ((await settings.get()).recheck === 'off') return;
      const ids = await wallet.stale();
      if (ids.length > 0) await begin(ids);
    },
    async cancel(): Promise<RecheckState> {
      if (run) run.stopped = true;
      await wallet.rechecks.cancel();
      return wallet.rechecks.state();
    },
    state: (): Promise<RecheckState> => wallet.rechecks.state(),
  };
}
export type Rechecker = ReturnType<typeof rechecker>;

/** At most `atOnce` at a time; none begins once the run is stopped. */
async function each<T>(items: readonly T[], run: Run, work: (item: T) => Promise<void>): Promise<void> {
  const left = items.values();
  const worker = async (): Promise<void> => {
    for (const item of left) {
      if (run.stopped) return;
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
