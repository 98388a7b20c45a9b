import { once } from 'node:events';
import { createGzip } from 'node:zlib';
import { readBits } from '../../utils/verification/status/bits.ts';
import { cpuOf } from './support/cpu.ts';
import { type Measure, measured, median, spread } from './support/measure.ts';

const MB = 1_000_000;
const runs = 9;
/** The first entry, and the last one before the cap of 8 MB inflated. */
const places = { 'its first entry': 7, 'the last entry under the cap': 63_999_999 } as const;

/** 512 MB of nothing as a status list, some 0.5 MB on the wire. */
async function bomb(): Promise<string> {
  const gzip = createGzip({ level: 9 });
  const parts: Buffer[] = [];
  gzip.on('data', (part: Buffer) => parts.push(part));
  const zeros = Buffer.alloc(MB);
  for (let i = 0; i < 512; i += 1) if (!gzip.write(zeros)) await once(gzip, 'drain');
  gzip.end();
  await once(gzip, 'end');
  return `u${Buffer.concat(parts).toString('base64url')}`;
}

const held = (): number => {
  const { heapUsed, external } = process.memoryUsage(); // external counts array buffers too
  return heapUsed + external;
};

/** Peak above what was held before, sampled whenever the event loop turns. */
async function peakOf(work: () => Promise<unknown>): Promise<number> {
  globalThis.gc?.();
  const before = held();
  let [peak, over] = [before, false];
  const watch = () => {
    peak = Math.max(peak, held());
    if (!over) setImmediate(watch);
  };
  watch();
  await work();
  over = true;
  return Math.max(peak, held()) - before;
}

export async function measure(): Promise<Measure[]> {
  const encoded = await bomb();
  const measures: Measure[] = [];
  for (const [where, index] of Object.entries(places)) {
    const read = async () => {
      const bits = await readBits(encoded, { index, size: 1, family: 'w3c' });
      if (!bits.ok || bits.value !== 0) throw new Error('The bomb was read in another way than meant');
    };
    await read();
    const [times, peaks]: [number[], number[]] = [[], []];
    for (let run = 0; run < runs; run += 1) {
      times.push(await cpuOf(read));
      peaks.push((await peakOf(read)) / MB);
    }
    measures.push(
      measured(`512 MB status bomb, ${where}, CPU`, median(times), 'ms', [100, null], spread(times)),
      measured(`512 MB status bomb, ${where}, peak`, median(peaks), 'MB', [16, null], spread(peaks)),
    );
  }
  const far = await readBits(encoded, { index: 64_000_000, size: 1, family: 'w3c' });
  if (far.ok) throw new Error('More than the cap was inflated');
  return measures;
}
