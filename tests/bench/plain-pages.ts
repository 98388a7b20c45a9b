import type { BrowserContext } from '@playwright/test';
import { countedPage, scriptMs, withAndWithout, withEmptyProbe } from './support/browser.ts';
import { type Measure, measured, median } from './support/measure.ts';

const visits = 15;
/** Longer than the probe waits for what draws itself late. */
const settleMs = 1_900;
const site = 'https://harbour.lanternworks.example/news';
const text = '<p>The water rises, and the boats with it.</p><a href="/next">Next</a>'.repeat(200);
const pageOf = (head: string) =>
  `<!doctype html><html lang="en"><title>Tide</title>${head}<main><h1>Tide</h1>${text}</main></html>`;
const pages = {
  'a page that is no job': pageOf(''),
  'a page with scripts that is no job': pageOf(
    '<script>document.documentElement.dataset.tide = "high"</script>',
  ),
};
type Side = 'with' | 'empty' | 'without';
type Times = { script: number; compile: number };
type Sample = Record<Side, Times[]>;

async function visit(context: BrowserContext, url: string): Promise<Times> {
  const { page, session } = await countedPage(context, 'threadTicks');
  await page.goto(url);
  await page.waitForTimeout(settleMs);
  const times = { script: await scriptMs(session), compile: await scriptMs(session, 'V8CompileDuration') };
  await page.close();
  return times;
}

/**
 * What the probe costs a page that it has nothing to say about, its second look included: with the extension, with the
 * extension and an empty probe, and with none, in turn. All in processor time of the page's thread.
 */
export function measure(): Promise<Measure[]> {
  return withAndWithout(({ with: { context }, without, world }) =>
    withEmptyProbe(world, async (empty) => {
      const sides = { with: context, empty, without };
      const measures: Measure[] = [];
      for (const [at, [name, body]] of Object.entries(pages).entries()) {
        const url = `${site}/${at}`;
        world.put(url, { type: 'text/html', body });
        const sample = await inTurn(sides, url);
        measures.push(...costs(name, sample, at === 0 ? [0.5, 0.1] : [null, 0.5]));
      }
      return measures;
    }),
  );
}

async function inTurn(sides: Record<Side, BrowserContext>, url: string): Promise<Sample> {
  const sample: Sample = { with: [], empty: [], without: [] };
  const names = Object.keys(sample) as Side[];
  for (const side of names) await visit(sides[side], url);
  for (let i = 0; i < visits; i += 1)
    for (const side of names) sample[side].push(await visit(sides[side], url));
  return sample;
}

function costs(
  name: string,
  sample: Sample,
  budget: readonly [number | null, number | null],
): readonly Measure[] {
  const of = (side: Side, what: keyof Times) => median(sample[side].map((each) => each[what]));
  const over = (side: Side, what: keyof Times) => of(side, what) - of('without', what);
  const note = `${visits} visits in turn, medians, processor time`;
  return [
    measured(`script time on ${name}`, over('with', 'script'), 'ms', budget, note),
    measured(
      `compiling the probe on ${name}`,
      over('with', 'compile'),
      'ms',
      [null, null],
      'beside the above',
    ),
    measured(`an empty script on ${name}`, over('empty', 'script'), 'ms', [null, null], note),
  ];
}
