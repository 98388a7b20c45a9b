import type { Page } from '@playwright/test';
import { urls } from '../demo/world.ts';
import { inRoot } from '../e2e/support/closed-root.ts';
import type { Skillmark } from '../e2e/support/own-pages.ts';
import { inSkillmark, killWorker, workerSession } from './support/browser.ts';
import { type Measure, measured, median, spread } from './support/measure.ts';

const visits = 11;

/** From the page's DOMContentLoaded until the chip says its count, by the page's clock; seen some ms late at most. */
async function chipMs(skillmark: Skillmark): Promise<number> {
  const page = await skillmark.context.newPage();
  await page.goto(urls.posting, { waitUntil: 'commit' });
  const seen = await waitForChip(page);
  const idle = await page.evaluate(() => {
    const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return load?.domContentLoadedEventEnd ?? Number.NaN;
  });
  await page.close();
  return seen - idle;
}

async function waitForChip(page: Page): Promise<number> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    const drawn = await inRoot(page, (stage) => ({
      counted: /\d+ of \d+/.test(stage.textContent ?? ''),
      at: performance.now(),
    })).catch(() => null);
    if (drawn?.counted) return drawn.at;
  }
  throw new Error('The chip did not come');
}

export function measure(): Promise<Measure[]> {
  return inSkillmark(async (skillmark) => {
    await skillmark.fillWallet();
    const own = await skillmark.own('welcome.html');
    const session = await workerSession(own);
    const closeEngine = () =>
      own.evaluate(async () => {
        const { offscreen } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
        await offscreen.closeDocument().catch(() => {});
      });
    await chipMs(skillmark);
    const [warm, cold, coldest]: [number[], number[], number[]] = [[], [], []];
    for (let visit = 0; visit < visits; visit += 1) {
      warm.push(await chipMs(skillmark));
      await killWorker(session);
      cold.push(await chipMs(skillmark));
      await closeEngine();
      await killWorker(session);
      coldest.push(await chipMs(skillmark));
    }
    return [
      measured('page idle → chip, warm', median(warm), 'ms', [200, 60], spread(warm)),
      measured('page idle → chip, worker killed', median(cold), 'ms', [350, 120], spread(cold)),
      measured(
        'page idle → chip, worker killed and engine closed',
        median(coldest),
        'ms',
        [350, 120],
        spread(coldest),
      ),
    ];
  });
}
