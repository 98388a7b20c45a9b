import { Session } from 'node:inspector/promises';

/**
 * How many blocks of our modules run during `work`, by V8's block coverage: the same on every machine and in every run.
 * `work` is run once before, so that what is made once is not counted.
 */
export async function blocksRun(work: () => unknown, pattern = /\/(?:utils|components)\//): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await work();
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  await work();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  return result
    .filter(({ url }) => pattern.test(url) && !url.includes('/tests/'))
    .flatMap(({ functions }) => functions)
    .flatMap(({ ranges }) => ranges)
    .reduce((sum, { count }) => sum + count, 0);
}
