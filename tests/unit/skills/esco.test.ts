import { expect, test } from 'vitest';
import { skillsOf } from '../../../utils/credentials/skills.ts';
import { skillOfEsco } from '../../../utils/skills/index.ts';
import { fullTaxonomy } from '../../../utils/skills/taxonomy/index.ts';

const taxonomy = fullTaxonomy();
const concepts = [...taxonomy.skills.values()].flatMap(({ esco, label }) => (esco ? [{ esco, label }] : []));

test('at least 30 skills have their ESCO concept', () => {
  expect(concepts.length).toBeGreaterThanOrEqual(30);
});

test('every ESCO concept is a skill’s address, and its skill is found by it', () => {
  const address = /^http:\/\/data\.europa\.eu\/esco\/skill\/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
  expect(concepts.filter(({ esco }) => !address.test(esco))).toEqual([]);
  expect(concepts.map(({ esco }) => skillOfEsco(esco, taxonomy)?.label)).toEqual(
    concepts.map(({ label }) => label),
  );
});

test('a badge aligned to ESCO says its skills in any language', () => {
  const esco = 'http://data.europa.eu/esco/skill';
  const badge = {
    name: 'Zaświadczenie',
    alignments: [
      { targetName: 'praca w zespole', targetUrl: `${esco}/60c78287-22eb-4103-9c8c-28deaa460da0` },
      { targetName: 'język niemiecki', targetUrl: `${esco}/4812a4ea-dc55-4dc6-b9b0-4a59bba2c647` },
    ],
  };
  expect(skillsOf(badge, taxonomy)).toMatchObject([
    { label: 'German', from: 'alignment' },
    { label: 'Teamwork', from: 'alignment' },
  ]);
});
