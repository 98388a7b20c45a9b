import type { BrowserContext, Page } from '@playwright/test';
import { urls } from '../demo/world.ts';
import { readDrawn, waitForDrawn } from '../e2e/support/closed-root.ts';
import { countedPage, scriptMs, withAndWithout } from './support/browser.ts';
import { type Measure, measured, median } from './support/measure.ts';

const visits = 15;
const settleMs = 700;

/** 10,000 nodes in 200 batches, each in a frame of its own, as a busy single-page app makes them. */
const storm = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const box = document.body.appendChild(document.createElement('div'));
    for (let batch = 0; batch < 200; batch += 1) {
      for (let i = 0; i < 50; i += 1) box.append(document.createElement('span'));
      if (batch % 2) box.replaceChildren();
      await new Promise((next) => setTimeout(next, 4));
    }
    box.remove();
  });

/** Script time of a visit, and of a storm on the page that stands then. */
async function visit(context: BrowserContext, url: string, drawn: boolean, stormy: boolean) {
  const { page, session } = await countedPage(context);
  await page.goto(url);
  if (drawn) await waitForDrawn(page, ({ chip }) => /\d+ of \d+/.test(chip));
  await page.waitForTimeout(settleMs);
  const loaded = await scriptMs(session);
  if (stormy) await storm(page);
  if (stormy) await page.waitForTimeout(settleMs);
  const stormed = (await scriptMs(session)) - loaded;
  await page.close();
  return { loaded, stormed };
}

/** With the extension and without it, in turn: the difference of the medians is what the extension costs. */
export function measure(): Promise<Measure[]> {
  return withAndWithout(async ({ with: skillmark, without, world }) => {
    await skillmark.fillWallet();
    const compare = async (url: string, job: boolean, stormy: boolean, count = visits) => {
      const [ours, theirs]: { loaded: number; stormed: number }[][] = [[], []];
      await visit(skillmark.context, url, job, false);
      await visit(without, url, false, false);
      for (let i = 0; i < count; i += 1) {
        ours?.push(await visit(skillmark.context, url, job, stormy));
        theirs?.push(await visit(without, url, false, stormy));
      }
      const of = (key: 'loaded' | 'stormed', side = ours) => median((side ?? []).map((each) => each[key]));
      const cost = (key: 'loaded' | 'stormed') => of(key) - of(key, theirs);
      const note = (key: 'loaded' | 'stormed') =>
        `${count} visits in turn, medians ${of(key).toFixed(2)} with and ${of(key, theirs).toFixed(2)} without`;
      return { cost, note };
    };
    const board = await compare(urls.about, false, false, 7);
    const posting = await compare(urls.posting, true, true);
    const requests = world.server.requests.length;
    const page = await skillmark.context.newPage();
    await page.goto(urls.about);
    await page.waitForTimeout(settleMs);
    const added = await page.evaluate(() => document.documentElement.children.length - 2);
    const asked = world.server.requests.length - requests - 1;
    if (await readDrawn(page)) throw new Error('Something is drawn on a page that is no job');
    return [
      measured(
        'script time on a page of a job board that is no posting',
        board.cost('loaded'),
        'ms',
        [null, 0.5],
        board.note('loaded'),
      ),
      measured(
        'main thread on a job page, script',
        posting.cost('loaded'),
        'ms',
        [20, 8],
        posting.note('loaded'),
      ),
      measured(
        'DOM storm of 10,000 nodes on a job page',
        posting.cost('stormed'),
        'ms',
        [5, 1.5],
        posting.note('stormed'),
      ),
      measured('nodes added to a page that is no job', added, 'nodes', [0, 0]),
      measured(
        'requests because of a page that is no job',
        Math.max(0, asked),
        'requests',
        [0, 0],
        'the favicon may be one',
      ),
    ];
  });
}
