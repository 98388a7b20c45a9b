import { expect, test } from 'vitest';
import { searchSkills } from '../../../utils/skills/index.ts';
import { taxonomyOf } from '../../fixtures/taxonomy.ts';
import { small } from './small-taxonomy.ts';

const found = (query: string, most = 3) => searchSkills(query, small, most).map(({ label }) => label);

test.each<[query: string, labels: string[]]>([
  ['java', ['Java', 'JavaScript']],
  ['JAVA', ['Java', 'JavaScript']],
  ['  react  native ', ['React Native']],
  ['native', ['React Native']],
  ['postgres', ['PostgreSQL']],
  ['k8', ['Kubernetes']],
  ['c', ['C', 'C#', 'C++']],
  ['software', []],
  ['basket weaving', []],
  ['', []],
])('%j finds %j first', (query, labels) => {
  expect(found(query, Math.max(1, labels.length))).toEqual(labels);
});

test('no more than asked for', () => {
  expect(found('c', 2)).toHaveLength(2);
});

test('without regard to accents', () => {
  const taxonomy = taxonomyOf({ art: 'Pâtisserie | method' });
  expect(searchSkills('patis', taxonomy, 1).map(({ id }) => id)).toEqual(['pâtisserie']);
});

test('what more is built on comes first', () => {
  const taxonomy = taxonomyOf({
    yard: 'Keeling | method\nKeel laying | method\nKeel exam I | certification | | proves Keel laying\nKeel exam II | certification | | proves Keel laying',
  });
  expect(searchSkills('keel', taxonomy, 2).map(({ id }) => id)).toEqual(['keel-laying', 'keeling']);
});
