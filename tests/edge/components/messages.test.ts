import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { verdicts } from '../../../utils/verification/types.ts';

const folders = ['components', 'entrypoints'];
const known = new Set(Object.keys(messages));

const sources = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ name: join(folder, name), text: readFileSync(join(folder, name), 'utf8') })),
);

describe('the messages that screens ask for', () => {
  it('all stand in _locales', () => {
    const missing = sources.flatMap(({ name, text }) =>
      [...text.matchAll(/\bt\(\s*'([^']+)'/g)]
        .map(([, key = '']) => key)
        .filter((key) => !known.has(key))
        .map((key) => `${name}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('stand in both forms where they count', () => {
    const counted = sources.flatMap(({ text }) =>
      [...text.matchAll(/\bcount\(\s*'([^']+)'/g)].map(([, key]) => key),
    );
    const missing = counted.flatMap((key) => [`${key}_one`, `${key}_other`]).filter((key) => !known.has(key));
    expect(counted.length).toBeGreaterThan(5);
    expect(missing).toEqual([]);
  });

  it.each([
    ['verify_verdict_', [...verdicts, 'unchecked']],
    ['verify_result_', ['pass', 'fail', 'warn', 'unknown']],
    ['gap_state_', ['proven', 'claimed', 'related', 'missing']],
    ['gap_need_', ['required', 'preferred', 'mentioned']],
    ['wallet_group_', ['page', 'expiring', 'all', 'results']],
    ['popup_page_', ['never', 'none', 'apply', 'list', 'loading', 'closed', 'posting']],
  ])('%s… has one for each', (prefix, ends) => {
    expect(ends.map((end) => prefix + end).filter((key) => !known.has(key))).toEqual([]);
  });
});
