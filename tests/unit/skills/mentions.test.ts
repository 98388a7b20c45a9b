import { expect, test } from 'vitest';
import { findMentions } from '../../../utils/skills/index.ts';
import { small } from './small-taxonomy.ts';

const found = (text: string) => findMentions(text, small).map((m) => m.skill);

test.each<[text: string, skills: string[]]>([
  ['React Native and React', ['react-native', 'react']],
  ['JavaScript, not Java', ['javascript', 'java']],
  ['python,c++,java', ['python', 'c++', 'java']],
  ['Node JS, NodeJS, node.js and Node-JS', ['node.js', 'node.js', 'node.js', 'node.js']],
  ['SpringBoot and spring-boot', ['spring-boot', 'spring-boot']],
  ['relational database, relational databases', ['relational-databases', 'relational-databases']],
  ['Angular2 and HTML5', ['angular', 'html']],
  ['CI/CD pipelines', ['ci-cd']],
  ['see about-us.html for more', []],
  ['SQL-Datenbanken und Python-Kenntnisse', ['sql', 'python']],
  ['maîtrise d’Excel', ['excel']],
  ['experienceJava', ['java']],
  ['Java Script', ['javascript']],
])('%j names %j', (text, skills) => {
  expect(found(text)).toEqual(skills);
});

test.each<[why: string, text: string]>([
  ['a verb', 'you react to changes quickly'],
  ['a verb that opens a sentence', 'Excel at what you do.'],
  ['an everyday word', 'ready to go with us'],
  ['a class 2 name that opens prose', 'Go through our Java services.'],
  ['a hyphenated word', 'our Go-to-market team uses Python'],
  ['a letter', 'Plan C is for Java people: vitamin C'],
  ['an address', 'write to python@example.org'],
  ['a domain', 'visit azure.com'],
  ['the wrong case', 'they excel and react'],
  ['behaviour in the plural', 'communications with our clients'],
])('%s is no skill: %s', (_, text) => {
  const ambiguous = new Set(['react', 'excel', 'go', 'c', 'azure', 'communication']);
  expect(found(text).filter((skill) => ambiguous.has(skill))).toEqual([]);
});

test.each<[why: string, text: string, skill: string]>([
  ['a neighbour in the sentence', 'Services in Go on Kubernetes', 'go'],
  ['a word before it', 'experience with Go', 'go'],
  ['a word behind it', 'a Go developer', 'go'],
  ['a list of its own kind', 'Java, Python, R or C++', 'r'],
  ['a qualifier', 'statistics in R programming', 'r'],
  ['a list, even in the wrong case', 'java, python and excel, tableau', 'tableau'],
  ['a full stop behind an initial', 'Kenntnisse in C. Sharp', 'c#'],
  [
    'text that has lost its case',
    'we look for people with experience in go who like to work hard and know docker well and deploy to kubernetes every day',
    'go',
  ],
])('an ambiguous name is believed for %s', (_, text, skill) => {
  expect(found(text)).toContain(skill);
});

test('offsets are those of the words', () => {
  const text = 'Wir suchen Kenntnisse in Power BI und C#.';
  const words = findMentions(text, small).map((m) => text.slice(m.start, m.end));
  expect(words).toEqual(['Power BI', 'C#']);
});

test('a name far from any other is doubted, not dropped', () => {
  const [mention] = findMentions('Docker all day.\nThe Go team.', small).filter((m) => m.skill === 'go');
  expect(mention?.confidence).toBeLessThan(0.5);
});
