import { expect, test } from 'vitest';
import { compile } from '../../../utils/skills/taxonomy/compile.ts';
import { openTable } from '../../../utils/skills/taxonomy/open.ts';
import { parseDomain } from '../../../utils/skills/taxonomy/parse.ts';
import { sources } from '../../../utils/skills/taxonomy/sources.ts';

const lines = `
Weaving | method | weave~2; handloom | implies Yarn; is Craft; esco http://data.europa.eu/esco/skill/1
Yarn | field
!Craft | field | crafts
Loom | tool | | part of Weaving
Weaver II | certification | | above Weaver I; proves Loom
Weaver I | certification | | proves Yarn`;

test('what a line says comes back from the table', () => {
  const { skills } = openTable(compile({ craft: lines }, 'Weaving | Weberei | tissage'));
  expect(skills.get('weaving')).toEqual({
    id: 'weaving',
    label: 'Weaving',
    kind: 'method',
    domain: 'craft',
    generic: false,
    spellings: [
      { text: 'Weaving', ambiguity: 0 },
      { text: 'weave', ambiguity: 2 },
      { text: 'handloom', ambiguity: 0 },
      { text: 'Weberei', ambiguity: 0 },
      { text: 'tissage', ambiguity: 0 },
    ],
    implies: ['yarn'],
    broader: ['craft'],
    partOf: [],
    proves: [],
    above: [],
    esco: 'http://data.europa.eu/esco/skill/1',
  });
  expect(skills.get('craft')).toMatchObject({
    generic: true,
    spellings: [{ text: 'Craft' }, { text: 'crafts' }],
  });
  expect(skills.get('weaver-ii')).toMatchObject({
    above: ['weaver-i'],
    implies: ['weaver-i'],
    proves: ['loom'],
  });
  expect(skills.get('loom')).toMatchObject({ partOf: ['weaving'] });
  expect(skills.get('potter')).toBeUndefined();
  expect(skills.size).toBe(6);
});

test('a label that stands twice is one skill, with what both lines say', () => {
  const { skills } = openTable(
    compile({
      a: 'Felting | method | felt work | is Craft\n!Craft | field',
      b: 'Felting | method | wet felting',
    }),
  );
  expect(skills.size).toBe(2);
  expect(skills.get('felting')).toMatchObject({
    domain: 'a',
    broader: ['craft'],
    spellings: [{ text: 'Felting' }, { text: 'felt work' }, { text: 'Felting' }, { text: 'wet felting' }],
  });
});

test('nothing of the sources is lost', () => {
  const { skills } = openTable(compile(sources));
  const fields = ['implies', 'broader', 'partOf', 'proves', 'above'] as const;
  for (const [domain, source] of Object.entries(sources))
    for (const entry of parseDomain(domain, source)) {
      const skill = skills.get(entry.id);
      expect(skill?.label, entry.label).toBe(entry.label);
      expect(skill?.spellings).toEqual(expect.arrayContaining(entry.spellings));
      for (const field of fields)
        expect(skill?.[field], `${entry.label} ${field}`).toEqual(expect.arrayContaining([...entry[field]]));
    }
});
