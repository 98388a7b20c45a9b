import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fullTaxonomy } from '../../../utils/skills/taxonomy/index.ts';
import { table } from '../../../utils/skills/taxonomy/table.ts';

const taxonomy = fullTaxonomy();
const skills = [...taxonomy.skills.values()];
const credentials = skills.filter(({ kind }) => kind === 'certification' || kind === 'licence');

test('the taxonomy covers at least 4,000 skills by 9,000 spellings', () => {
  expect(skills.length).toBeGreaterThanOrEqual(4000);
  expect(skills.reduce((sum, { spellings }) => sum + spellings.length, 0)).toBeGreaterThanOrEqual(9000);
});

test('its table is at most 120,000 bytes, gzipped', () => {
  expect(gzipSync(table(), { level: 9 }).length).toBeLessThanOrEqual(120_000);
});

test('it knows at least 400 certifications and licences, and each certification proves something', () => {
  expect(credentials.length).toBeGreaterThanOrEqual(400);
  const idle = credentials.filter(({ kind, proves }) => kind === 'certification' && proves.length === 0);
  expect(idle.map(({ label }) => label)).toEqual([]);
});

test('a higher level gives the lower ones', () => {
  const levels = credentials.filter(({ above }) => above?.length);
  expect(levels.length).toBeGreaterThanOrEqual(50);
  for (const { label, above = [], implies } of levels)
    expect(implies, label).toEqual(expect.arrayContaining([...above]));
});
