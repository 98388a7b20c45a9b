import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkNames, verdicts } from '../../../utils/verification/types.ts';

/** docs/VERIFICATION.md says which test shows what; a title that is gone would make it a promise without proof. */
const page = readFileSync(new URL('../../../docs/VERIFICATION.md', import.meta.url), 'utf8');
const shown = [...page.matchAll(/^\| (\d+) \| `([^`]+\.test\.tsx?)` \| (.+?) \|$/gm)].map(
  ([, number = '', file = '', title = '']) => ({ number, file, title }),
);
const table = page.slice(page.indexOf('## What is checked today'), page.indexOf('### The tests'));

describe('the tests that the documentation names', () => {
  it('are numbered in order, and each number in the table is one of them', () => {
    expect(shown.length).toBeGreaterThan(30);
    expect(shown.map(({ number }) => Number(number))).toEqual(shown.map((_, at) => at + 1));
    const used = [...table.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
    expect(used.length).toBeGreaterThan(50);
    expect(used.filter((number) => number > shown.length)).toEqual([]);
    const unused = shown.filter(({ number }) => !used.includes(Number(number)));
    expect(unused).toEqual([]);
  });

  it.each(shown)('$number: $file, $title', ({ file, title }) => {
    const path = new URL(`../../../tests/unit/verification/${file}`, import.meta.url);
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8')).toContain(title);
  });
});

it('every check and every word of the program is explained', () => {
  for (const name of [...checkNames, ...verdicts]) expect(page).toContain(`\`${name}\``);
});
