import { describe, expect, test } from 'vitest';
import { skillNamed } from '../../../utils/skills/index.ts';
import { fullTaxonomy } from '../../../utils/skills/taxonomy/index.ts';
import { denials } from './coverage-lists/denied/index.ts';
import { elsewhere } from './coverage-lists/elsewhere.ts';
import { homonyms } from './coverage-lists/homonyms.ts';
import { key } from './coverage-lists/lists.ts';
import { type Technology, technologies } from './coverage-lists/packages.ts';

// Every technology that devicon, linguist or simple-icons names is in the taxonomy, or in a list that says why it is not.

const taxonomy = fullTaxonomy();
const skills = [...taxonomy.skills.values()];
const labels = new Set(skills.map(({ label }) => label));

/** A name as devicon writes it: `amazonwebservices`. `C`, `C++` and `C#` stay apart. */
const slug = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}+#]/gu, '');
const bySlug = new Map<string, string[]>();
for (const { label, spellings } of skills)
  for (const { text } of spellings) bySlug.set(slug(text), [...(bySlug.get(slug(text)) ?? []), label]);

/** The labels that the taxonomy has for this name, all of it: as the engine looks a name up, or letter by letter. */
const labelsOf = (name: string): readonly string[] => {
  const named = skillNamed(name, taxonomy)?.label;
  return [...(named ? [named] : []), ...(bySlug.get(slug(name)) ?? [])];
};

/** Linguist's short aliases (`m`, `ats`, `obj`) are endings of files. */
const shortestAlias = 4;
const found = ({ name, others }: Technology) =>
  [name, ...others.filter(({ length }) => length >= shortestAlias)].flatMap(labelsOf);

const named = new Map<string, Technology[]>();
for (const one of Object.values(technologies).flat())
  named.set(key(one.name), [...(named.get(key(one.name)) ?? []), one]);

const denied = denials.flatMap(({ names }) => names);
const listed = new Set([...denied, ...elsewhere.keys()].map(key));

describe.each(Object.entries(technologies))('%s', (_, all) => {
  test('is read', () => {
    expect(all.length).toBeGreaterThan(500);
  });

  test('every technology is in the taxonomy, or in a list that says why not', () => {
    const unknown = all.filter((one) => found(one).length === 0 && !listed.has(key(one.name)));
    expect(unknown.map(({ name }) => name)).toEqual([]);
  });
});

test('no name stands in two lists', () => {
  const keys = [...denied, ...elsewhere.keys(), ...homonyms.keys()].map(key);
  expect(keys.filter((one, i) => keys.indexOf(one) !== i)).toEqual([]);
});

test('no list has a name that the packages do not have', () => {
  const all = [...denied, ...elsewhere.keys(), ...homonyms.keys()];
  expect(all.filter((name) => !named.has(key(name)))).toEqual([]);
});

test('nothing is both denied and in the taxonomy', () => {
  expect(denied.filter((name) => labelsOf(name).length > 0)).toEqual([]);
});

test('no name is listed needlessly', () => {
  const needed = (name: string) => named.get(key(name))?.some((one) => found(one).length === 0) ?? true;
  expect([...denied, ...elsewhere.keys()].filter((name) => !needed(name))).toEqual([]);
});

test('what is known by another name is known by it', () => {
  expect([...elsewhere].filter(([, label]) => !labels.has(label))).toEqual([]);
});

test('a name that means something else still does', () => {
  const finds = (name: string, label: string) =>
    named.get(key(name))?.some((one) => found(one).includes(label)) ?? false;
  expect([...homonyms].filter(([name, label]) => !finds(name, label))).toEqual([]);
});

test('every reason is a sentence of its own', () => {
  const reasons = denials.map(({ reason }) => reason);
  expect(new Set(reasons).size).toBe(denials.length);
  expect(reasons.filter((reason) => !/^[A-Z].{30,}\.$/.test(reason))).toEqual([]);
});
