/**
 * Measures what PRODUCT sets budgets for, prints one JSON object and writes test-results/bench.json. Leaves with 1 when a
 * gate does not hold. Measures in the browser need the demo build: npm test -- build.
 * usage: npm run bench [-- NAME …]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { root } from '../house/sources.ts';
import type { Measure } from './support/measure.ts';

type Bench = { measure(): Promise<Measure[]> };

const benches: Record<string, () => Promise<Bench>> = {
  bytes: () => import('./bytes.ts'),
  work: () => import('./work.ts'),
  taxonomy: () => import('./taxonomy.ts'),
  reading: () => import('./reading.ts'),
  engine: () => import('./engine.ts'),
  recheck: () => import('./recheck.ts'),
  offscreen: () => import('./offscreen.ts'),
  bomb: () => import('./bomb.ts'),
  forgeries: () => import('./forgeries.ts'),
  worker: () => import('./worker.ts'),
  chip: () => import('./chip.ts'),
  popup: () => import('./popup.ts'),
  pages: () => import('./pages.ts'),
  plain: () => import('./plain-pages.ts'),
};

/** Each in a process of its own: one that counts work turns off what others are measured with. */
const child = '--child';

async function measure(name: string): Promise<Measure[] | { failed: string }> {
  try {
    return (await (await benches[name]?.())?.measure()) ?? [];
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

if (process.argv[2] === child) {
  process.stdout.write(JSON.stringify(await measure(process.argv[3] ?? '')));
  process.exit(0);
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown[0]}". Benches: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}

const measures: Record<string, Measure[] | { failed: string }> = {};
for (const name of Object.keys(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { stdout, status } = spawnSync(
    process.execPath,
    [...process.execArgv, import.meta.filename, child, name],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  measures[name] = status === 0 ? JSON.parse(stdout) : { failed: `left with ${status}` };
}
const over = Object.values(measures)
  .flatMap((each) => (Array.isArray(each) ? each : []))
  .filter(({ ok }) => !ok)
  .map(({ name }) => name);
const failed = Object.values(measures).filter((each) => !Array.isArray(each)).length;
const report = {
  at: new Date().toISOString(),
  machine: { cores: cpus().length, load: loadavg().map((each) => Math.round(each * 10) / 10) },
  over,
  measures,
};
const text = JSON.stringify(report, null, 2);
mkdirSync(path.join(root, 'test-results'), { recursive: true });
writeFileSync(path.join(root, 'test-results/bench.json'), text);
console.log(text);
process.exit(over.length + failed > 0 ? 1 : 0);
