import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const tests = fileURLToPath(new URL('../../', import.meta.url));
/** The first words of an `it`, `test` or `describe`, also of one that runs over a table. */
const title = /\b(?:it|test|describe)(?:\.\w+\([\s\S]*?\))?\(\s*'case (\d+): /g;

it('each of the 50 security cases is a test that is named by its number', () => {
  const files = globSync(['unit/**/*.test.ts', 'edge/**/*.test.{ts,tsx}', 'e2e/**/*.spec.ts'], {
    cwd: tests,
  });
  const numbers = files.flatMap((file) =>
    [...readFileSync(new URL(file, `file://${tests}`), 'utf8').matchAll(title)].map(([, number]) =>
      Number(number),
    ),
  );
  const missing = Array.from({ length: 50 }, (_, i) => i + 1).filter((number) => !numbers.includes(number));
  expect(missing).toEqual([]);
});
