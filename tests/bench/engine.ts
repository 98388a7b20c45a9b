import { type Measure, measured, median, spread, timed } from './support/measure.ts';
import { cacheWithList, mintMany, offlineEngine, type Suite } from './support/minting.ts';

const suites: readonly Suite[] = ['eddsa-jcs-2022', 'eddsa-rdfc-2022'];

/** One verification in Node over the pure engine, warm; the reading of the bytes and the skills are part of it. */
export async function measure(): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const suite of suites) {
    const [plain] = await mintMany(1, suite, false);
    const [listed] = await mintMany(1, suite);
    if (!plain || !listed) throw new Error('Nothing was minted');
    const engine = offlineEngine(await cacheWithList(suite));
    const check = async (base64: string) => {
      const { verdict } = await engine.verify(base64);
      if (verdict.verdict !== 'verified') throw new Error(`${suite} is ${verdict.verdict}`);
    };
    const alone = await timed(() => check(plain), 100, 20);
    const withList = await timed(() => check(listed), 100, 20);
    measures.push(
      measured(`did:key verified, warm, ${suite}`, median(alone), 'ms', [10, 2], spread(alone)),
      measured(
        `status in a cached list of 131,072, ${suite}`,
        median(withList) - median(alone),
        'ms',
        [3, 0.1],
        'with the list less without',
      ),
    );
  }
  return measures;
}
