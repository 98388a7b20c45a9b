import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../house/sources.ts';
import { type Measure, measured } from './support/measure.ts';

/** 10,000 changed bytes in valid credentials and lists: how many were still called verified. */
export async function measure(): Promise<Measure[]> {
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'tests/bench/mutations.ts')], {
    encoding: 'utf8',
  });
  const line = stdout.trim().split('\n').at(-1) ?? '';
  if (!line.startsWith('{')) throw new Error(stderr.slice(-500) || 'mutations.ts said nothing');
  const { mutations, verified, ms } = JSON.parse(line) as Record<'mutations' | 'verified' | 'ms', number>;
  return [
    measured(
      'changed credentials called verified',
      verified,
      'of 10,000',
      [0, 0],
      `${mutations} in ${ms} ms`,
    ),
  ];
}
