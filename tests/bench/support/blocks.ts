import { Session } from 'node:inspector';

// V8 counts blocks only in functions that it compiles while it covers, so this must be imported before what is counted.
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** What ran since the last time it was asked. */
function taken(pattern: RegExp): number {
  let sum = 0;
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    for (const { url, functions } of result) {
      if (!pattern.test(url) || url.includes('/tests/')) continue;
      for (const { ranges } of functions) for (const { count } of ranges) sum += count;
    }
  });
  return sum;
}

/**
 * How many blocks of our modules run during `work`, by V8's block coverage. Under the flags of exact.ts it is the same
 * in every run. `work` is run once before, so that what is made once is not counted.
 */
export async function blocksRun(work: () => unknown, pattern = /\/(?:utils|components)\//): Promise<number> {
  await work();
  taken(pattern);
  await work();
  return taken(pattern);
}
