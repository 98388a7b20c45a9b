import { cpuOf } from './support/cpu.ts';
import { type Measure, measured } from './support/measure.ts';
import { cacheWithList, mintMany, offlineEngine, type Suite } from './support/minting.ts';

const count = 1_000;
const atOnce = 4;
const suites: readonly Suite[] = ['eddsa-jcs-2022', 'eddsa-rdfc-2022'];

/** A wallet of 1,000 checked again with its status list in the cache, as the background does it: four at once. */
export async function measure(): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const suite of suites) {
    const credentials = await mintMany(count, suite);
    const engine = offlineEngine(await cacheWithList(suite));
    await engine.recheck(credentials[0] ?? '', { ask: false });
    const left = credentials.values();
    const worker = async () => {
      for (const base64 of left) {
        const found = await engine.recheck(base64, { ask: false });
        if ('needs' in found || found.verdict.verdict !== 'verified') throw new Error('One was not verified');
      }
    };
    const ms = await cpuOf(() => Promise.all(Array.from({ length: atOnce }, worker)));
    measures.push(measured(`1,000 checked again with cached status, ${suite}, CPU`, ms, 'ms', [3_000, 500]));
  }
  return measures;
}
