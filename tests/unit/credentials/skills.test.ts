import { expect, test } from 'vitest';
import type { SkillSource } from '../../../utils/credentials/skills.ts';
import { skillsOf } from '../../../utils/credentials/skills.ts';
import { taxonomyOf } from '../../fixtures/taxonomy.ts';
import { small } from '../skills/small-taxonomy.ts';

const from = (source: SkillSource) => skillsOf(source, small).map((s) => `${s.skill} by ${s.from}`);

test.each<[what: string, source: SkillSource, skills: string[]]>([
  ['a title', { name: 'Java Essentials' }, ['java by title']],
  ['an ambiguous title', { name: 'Go' }, ['go by title']],
  ['tags before the title', { name: 'Java', tags: ['Java', 'Docker'] }, ['docker by tag', 'java by tag']],
  [
    'alignments before tags',
    { name: 'x', tags: ['Java'], alignments: [{ targetName: 'Java' }] },
    ['java by alignment'],
  ],
  ['a certification and what it proves', { name: 'PMP' }, ['project-management by taxonomy', 'pmp by title']],
  [
    'criteria last',
    { name: 'Course 7', criteria: 'The earner builds services in Java.' },
    ['java by criteria'],
  ],
  ['a generic word', { name: 'Software' }, []],
  ['nothing known', { name: 'Basket weaving' }, []],
])('reads %s', (_, source, skills) => {
  expect(from(source)).toEqual(skills);
});

test('confidence falls from alignment to criteria', () => {
  const sure = (source: SkillSource) => skillsOf(source, small)[0]?.confidence ?? 0;
  const steps = [
    sure({ name: 'x', alignments: [{ targetName: 'Java' }] }),
    sure({ name: 'x', tags: ['Java'] }),
    sure({ name: 'Java' }),
    sure({ name: 'x', criteria: 'Java' }),
  ];
  expect(steps).toEqual(steps.toSorted((a, b) => b - a));
  expect(new Set(steps).size).toBe(4);
  expect(steps[3]).toBeLessThan(0.5);
});

test('criteria that name a certification prove nothing by it', () => {
  expect(from({ name: 'x', criteria: 'Prepares for the PMP exam.' })).toEqual(['pmp by criteria']);
});

test('an alignment is found by its ESCO address', () => {
  const uri = 'http://data.europa.eu/esco/skill/0000';
  const taxonomy = taxonomyOf({ it: `Weaving | method | | esco ${uri}` });
  const source = {
    name: 'x',
    alignments: [{ targetName: 'tisser', targetUrl: uri.replace('http:', 'https:') }],
  };
  expect(skillsOf(source, taxonomy)).toMatchObject([
    { skill: 'weaving', from: 'alignment', evidence: 'tisser' },
  ]);
});

test('the user’s edits win', () => {
  const edited = skillsOf({ name: 'Java and Docker' }, small, { added: ['kafka'], removed: ['java'] });
  expect(edited.map((s) => [s.skill, s.from])).toEqual([
    ['kafka', 'user'],
    ['docker', 'title'],
  ]);
});
