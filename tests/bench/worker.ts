import type { Page } from '@playwright/test';
import { inSkillmark, killWorker, workerSession } from './support/browser.ts';
import { type Measure, measured, percentile, spread } from './support/measure.ts';

const kills = 25;

/** Asks from one of our own pages; answers the milliseconds until the answer, by the page's clock. */
const ask = (page: Page, name: string): Promise<number> =>
  page.evaluate(async (message) => {
    const { runtime } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    const from = performance.now();
    const id = `${crypto.getRandomValues(new Uint32Array(4))}`;
    await runtime.sendMessage({ to: 'skillmark', id, name: message, in: null });
    return performance.now() - from;
  }, name);

/** From a worker that was killed to its answer: the start of the browser's thread is part of it. */
export function measure(): Promise<Measure[]> {
  return inSkillmark(async (skillmark) => {
    await skillmark.fillWallet();
    const page = await skillmark.own('welcome.html');
    const session = await workerSession(page);
    const [warm, settings, list]: [number[], number[], number[]] = [[], [], []];
    for (let i = 0; i < kills; i += 1) {
      await killWorker(session);
      settings.push(await ask(page, 'settings/get'));
      warm.push(await ask(page, 'settings/get'));
      await killWorker(session);
      list.push(await ask(page, 'wallet/list'));
    }
    return [
      measured('worker warm → answer, p50', percentile(warm, 0.5), 'ms', [null, null], spread(warm)),
      measured(
        'worker killed → settings, p50',
        percentile(settings, 0.5),
        'ms',
        [null, null],
        spread(settings),
      ),
      measured('worker killed → settings, p95', percentile(settings, 0.95), 'ms', [120, 60]),
      measured('worker killed → wallet list, p50', percentile(list, 0.5), 'ms', [null, null], spread(list)),
      measured('worker killed → wallet list, p95', percentile(list, 0.95), 'ms', [120, 60]),
    ];
  });
}
