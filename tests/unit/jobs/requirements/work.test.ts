import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { exactly } from '../../../bench/support/exact.ts';

const script = fileURLToPath(new URL('./work.ts', import.meta.url));
const { once, twice, among } = JSON.parse(
  execFileSync(process.execPath, [...exactly, script], { encoding: 'utf8' }),
) as Record<'once' | 'twice' | 'among', number>;

test('twice the text is at most 2.1 times the work', () => {
  expect(once).toBeGreaterThan(1000);
  expect(twice / once).toBeLessThanOrEqual(2.1);
});

test('ten times the taxonomy is at most 1.3 times the work', () => {
  expect(among / once).toBeLessThanOrEqual(1.3);
});
