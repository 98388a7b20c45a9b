import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { exactly } from '../bench/support/exact.ts';
import type { Measure } from '../bench/support/measure.ts';

// In a process of its own: coverage counts only what runs there.
const bench = fileURLToPath(new URL('../bench/work.ts', import.meta.url));
const script = `import(${JSON.stringify(`file://${bench}`)}).then(async ({ measure }) => console.log(JSON.stringify(await measure())))`;
const measures = JSON.parse(
  execFileSync(process.execPath, [...exactly, '--input-type=module', '-e', script], { encoding: 'utf8' }),
) as Measure[];

test.each(measures.filter(({ gate }) => gate !== null))('$name stays within × $gate', ({ value, gate }) => {
  expect(value).toBeGreaterThan(0);
  expect(value).toBeLessThanOrEqual(gate ?? 0);
});
