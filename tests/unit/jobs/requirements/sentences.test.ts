import { describe, expect, test } from 'vitest';
import { blocksOfText, requirementsOf } from '../../../../utils/jobs/requirements/index.ts';
import { fullTaxonomy } from '../../../../utils/skills/taxonomy/index.ts';
import { elsewhere, sentences } from './sentences.ts';

/** The skills of the first tier. */
const asked = (text: string) =>
  requirementsOf(
    { url: '', title: '', source: 'text', text, blocks: blocksOfText(text) },
    fullTaxonomy(),
  ).requirements.flatMap(({ skill, confidence }) => (skill && confidence >= 0.5 ? [skill] : []));

describe.each(Object.entries(sentences))('%s', (_, table) => {
  test.each(table)('%s', (sentence, skills) => {
    expect(asked(sentence)).toEqual(expect.arrayContaining(skills.split(', ')));
  });
});

test('every language has ten sentences or more', () => {
  expect(Object.keys(sentences)).toHaveLength(10);
  for (const table of Object.values(sentences)) expect(table.length).toBeGreaterThanOrEqual(10);
});

test.each(elsewhere)('“%s” is not about %s', (sentence, skill) => {
  expect(asked(sentence)).not.toContain(skill);
});

test('what these sentences are not about is in the taxonomy', () => {
  const { skills } = fullTaxonomy();
  expect(elsewhere.filter(([, skill]) => !skills.get(skill))).toEqual([]);
});
