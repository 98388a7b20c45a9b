import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findMentions } from '../../../utils/skills/index.ts';
import { sources } from '../../../utils/skills/taxonomy/sources.ts';
import { taxonomyOf } from '../../fixtures/taxonomy.ts';
import { lint, tell } from './lint.ts';

const folder = new URL('../../../utils/skills/taxonomy/data/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
/** Read from the folder, so that a writer sees the mistakes of a file that is not aggregated yet. */
const written: Record<string, string> = {};
for (const file of files) {
  const exported: Record<string, unknown> = await import(new URL(file, folder).href);
  written[file.slice(0, -3)] = String(Object.values(exported)[0]);
}

test('the taxonomy is free of mistakes', () => {
  expect(tell(lint(written))).toBe('');
});

test('every data file is aggregated', () => {
  expect(Object.keys(sources).sort()).toEqual(Object.keys(written).sort());
});

test('every spelling finds its skill', () => {
  const taxonomy = taxonomyOf(written);
  const lost: string[] = [];
  for (const skill of taxonomy.skills.values())
    for (const { text, ambiguity } of skill.spellings) {
      const lead = ambiguity === 3 ? 'programming in' : 'Experience with';
      const found = findMentions(`${lead} ${text}.`, taxonomy);
      const others = () =>
        found.some(({ skill: id }) => taxonomy.skills.get(id)?.spellings.some((s) => s.text === text));
      if (!found.some(({ skill: id }) => id === skill.id) && !others())
        lost.push(
          `${skill.domain}.ts  “${text}” of “${skill.label}” finds ${found.map((m) => m.skill).join(', ') || 'nothing'}`,
        );
    }
  expect(lost.join('\n')).toBe('');
});

const rules: [what: string, source: string, complaint: RegExp][] = [
  ['an unknown kind', 'Foo | gadget', /unknown kind “gadget”/],
  ['an unknown relation', 'Foobar | tool | | resembles Bar', /unknown relation “resembles Bar”/],
  ['an unknown target', 'Foobar | tool | | implies Barfoo', /“barfoo”, which is no label/],
  ['a target that is an alias', 'Foobar | tool | Foob\nQuux | tool | | implies Foob', /write “Foobar”/],
  ['a label twice', 'Foobar | tool\nFoobar | method', /already stands in it.ts line 1/],
  ['a spelling twice, both safe', 'Foobar | tool | Foob\nQuux | tool | foob', /class 0 spelling of “Foobar”/],
  [
    'a circle',
    'Aaa | tool | | implies Bbb\nBbb | tool | | implies Aaa',
    /a circle of “implies”: aaa → bbb → aaa/,
  ],
  ['a sensitive word', 'Pregnancy | field', /deny list/],
  ['an everyday word unmarked', 'Foobar | tool | Spring', /everyday word/],
  ['two letters unmarked', 'Foobar | tool | fb', /only 2 letters/],
  [
    'proves by a tool',
    'Foobar | tool | | proves Quux\nQuux | tool',
    /only a certification or licence proves/,
  ],
  [
    'above by a tool',
    'Foobar | tool | | above Quux\nQuux | tool',
    /only a certification or licence stands above another/,
  ],
  ['a fifth column', 'Foobar | tool | a1 | is Quux | x\nQuux | tool', /more than four columns/],
];
test.each(rules)('lint notices %s', (_, source, complaint) => {
  expect(tell(lint({ it: source }))).toMatch(complaint);
});

test('lint is content with a correct source', () => {
  const source = `
# comment
!Programming language | field
Golang | language | Go~2; Go lang | is Programming language
C# | language | C Sharp
GPEN | certification | GIAC GPEN | proves Golang, C#
`;
  expect(tell(lint({ it: source }))).toBe('');
});
