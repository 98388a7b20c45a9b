import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { table } from '../../utils/skills/taxonomy/table.ts';
import { type Measure, measured, median, spread } from './support/measure.ts';

const opener = path.join(import.meta.dirname, 'support/open-taxonomy.ts');
const starts = 9;

/** What the compiled taxonomy weighs, and what a process that has run nothing yet pays to open it. */
export async function measure(): Promise<Measure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'taxonomy-'));
  try {
    const file = path.join(folder, 'table');
    writeFileSync(file, table());
    const runs = Array.from({ length: starts }, () => opened(file));
    const times = runs.map(({ ms }) => ms);
    return [
      measured('taxonomy, gzip', gzipSync(table(), { level: 9 }).length, 'B', [120_000, 100_000]),
      measured('taxonomy ready, first in its process', median(times), 'ms', [40, 20], spread(times)),
      measured('heap of the opened taxonomy', median(runs.map(({ bytes }) => bytes)) / 1e6, 'MB', [20, 5]),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const opened = (file: string): { ms: number; bytes: number } =>
  JSON.parse(execFileSync(process.execPath, ['--expose-gc', opener, file], { encoding: 'utf8' }));
