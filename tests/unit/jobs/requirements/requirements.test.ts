import { expect, test } from 'vitest';
import { blocksOfText, requirementsOf } from '../../../../utils/jobs/requirements/index.ts';
import type { JobPosting, Need } from '../../../../utils/jobs/types.ts';
import { fullTaxonomy } from '../../../../utils/skills/taxonomy/index.ts';
import { small } from '../../skills/small-taxonomy.ts';

const posting = (text: string, more: Partial<JobPosting> = {}): JobPosting => ({
  url: 'https://jobs.example/1',
  title: 'Engineer',
  source: 'text',
  text,
  blocks: blocksOfText(text),
  ...more,
});
const read = (text: string, more?: Partial<JobPosting>) => requirementsOf(posting(text, more), small);
const needs = (text: string): Record<string, Need> =>
  Object.fromEntries(
    read(text)
      .requirements.filter((r) => r.confidence >= 0.5)
      .map((r) => [r.id, r.need]),
  );

test.each<[what: string, text: string, needs: Record<string, Need>]>([
  [
    'sections',
    'Requirements\n- Java\n- SQL\nNice to have\n- Kafka\n',
    { java: 'required', sql: 'required', kafka: 'preferred' },
  ],
  [
    'a colon heading',
    'Must have: Java and SQL\nBonus points: Kafka',
    { java: 'required', sql: 'required', kafka: 'preferred' },
  ],
  ['a glued heading', 'We make boats.RequirementsExperience with Java is a must.', { java: 'required' }],
  [
    'German',
    'Dein Profil\n- Gute Kenntnisse in Python\n- Docker wünschenswert\nWir bieten\n- Obst',
    { python: 'required', docker: 'preferred' },
  ],
  [
    'French',
    'Profil recherché\n- Maîtrise de SQL\n- Kafka serait un plus',
    { sql: 'required', kafka: 'preferred' },
  ],
  [
    'Spanish',
    'Requisitos\n- Conocimientos de Java\nSe valorará\n- Docker',
    { java: 'required', docker: 'preferred' },
  ],
  [
    'Dutch',
    'Wat vragen wij\n- Ervaring met Python\n- Kennis van Docker is een pré',
    { python: 'required', docker: 'preferred' },
  ],
  [
    'Italian',
    'Requisiti\n- Conoscenza di Java\n- Docker costituisce titolo preferenziale',
    { java: 'required', docker: 'preferred' },
  ],
  [
    'Portuguese',
    'Requisitos\n- Experiência com Java\nDiferenciais\n- Docker',
    { java: 'required', docker: 'preferred' },
  ],
  [
    'Polish',
    'Wymagania\n- Znajomość języka Python\nMile widziane\n- Docker',
    { python: 'required', docker: 'preferred' },
  ],
  [
    'Danish',
    'Dine kvalifikationer\n- Erfaring med Python\n- Docker er en fordel',
    { python: 'required', docker: 'preferred' },
  ],
  [
    'Swedish',
    'Kvalifikationer\n- Erfarenhet av Python\nMeriterande\n- Docker',
    { python: 'required', docker: 'preferred' },
  ],
  ['a clause each', 'CISSP required; PMP preferred.', { cissp: 'required', pmp: 'preferred' }],
  ['a comma each', 'Requirements\nJava required, Kafka preferred', { java: 'required', kafka: 'preferred' }],
  [
    'a list before "a plus"',
    'Requirements\n- Kubernetes, Docker and Kafka are a plus',
    { kubernetes: 'preferred', docker: 'preferred', kafka: 'preferred' },
  ],
  [
    'only the part before "a plus"',
    'Requirements\n- 5 years of Java, Kafka a plus',
    { java: 'required', kafka: 'preferred' },
  ],
  ['ideally', 'Requirements\n- Experience with a message broker, ideally Kafka', { kafka: 'preferred' }],
  ['brackets', 'Requirements\n- Java, Kafka (preferred)', { java: 'required', kafka: 'preferred' }],
  [
    'brackets with names of their own',
    'Duties\n- Java (Kafka preferred) and Docker required',
    { java: 'required', kafka: 'preferred', docker: 'required' },
  ],
  [
    'what goes on behind brackets',
    'Duties\n- Java (Kafka, Docker) and SQL are a plus',
    { java: 'preferred', kafka: 'preferred', docker: 'preferred', sql: 'preferred' },
  ],
  [
    'a heading inside lost line breaks',
    'You have solid experience with Java What we offer you Fruit, a boat and Kafka courses',
    { java: 'required' },
  ],
  [
    'behaviour under requirements',
    'Requirements\n- Strong communication skills and the ability to work as a team player on any boat',
    { communication: 'required', teamwork: 'required' },
  ],
  ['prose that asks', 'You have solid experience with Java.', { java: 'required' }],
  ['duties', 'Responsibilities\n- Build services in Java', { java: 'mentioned' }],
  [
    'a heading inside a bullet',
    'Requirements\n- Java\n- Nice to have: Kafka\n- SQL',
    { java: 'required', kafka: 'preferred', sql: 'required' },
  ],
  ['negation', 'Requirements\n- Java\n- SQL is not required', { java: 'required' }],
  ['"no need for"', 'Requirements\n- Java, no need for Kafka', { java: 'required' }],
  ['a generic noun', 'Requirements\n- Experience in software', {}],
  ['the hiring itself', 'About the role\nThe recruitment process is described in the job description.', {}],
  ['a colleague', 'Responsibilities\n- Talk to machine learning engineers', {}],
  [
    'a label for one block only',
    'Requirements\n- Java\nLocation:\nLyon, France\n- SQL',
    { java: 'required', sql: 'required' },
  ],
  [
    'a sentence over two lines',
    'You have experience with databases, e.g.\nPostgreSQL',
    { postgresql: 'required' },
  ],
  [
    'another of its kind',
    'Requirements\n- PostgreSQL or another relational database',
    { postgresql: 'required', 'relational-databases': 'required' },
  ],
  ['twice, stronger wins', 'Nice to have\n- Java\nRequirements\n- Java', { java: 'required' }],
])('%s', (_, text, expected) => {
  expect(needs(text)).toEqual(expected);
});

test.each<[text: string, members: string[]]>([
  ['Requirements\n- Java or Python', ['java', 'python']],
  ['Requirements\n- React, Angular or Vue.js', ['react', 'angular', 'vue.js']],
  ['Requirements\n- One of the following: AWS, Azure', ['aws', 'azure']],
  ['Requirements\n- A BI tool such as Tableau and Power BI', ['tableau', 'power-bi']],
  ['Requirements\n- Java/Python', ['java', 'python']],
  ['Anforderungen\n- Java oder Python', ['java', 'python']],
  [
    'Requirements\n- Good knowledge of PostgreSQL or another relational database',
    ['postgresql', 'relational-databases'],
  ],
  ['Requirements\n- Java and Python', []],
  ['Requirements\n- Modern technology such as Docker and Java', []],
  ['Requirements\n- SQL and Java or Python', ['java', 'python']],
])('alternatives of %j', (text, members) => {
  const grouped = read(text).requirements.filter((r) => r.group !== undefined);
  expect(grouped.map((r) => r.id)).toEqual(members);
  expect(new Set(grouped.map((r) => r.group)).size).toBe(members.length > 0 ? 1 : 0);
});

test.each<[text: string, years: { min: number; max?: number } | undefined]>([
  ['Requirements\n- 5+ years of Java', { min: 5 }],
  ['Requirements\n- 3-5 years of experience with Java', { min: 3, max: 5 }],
  ['Requirements\n- at least three years in Java', { min: 3 }],
  ['Anforderungen\n- 2 Jahre Erfahrung mit Java', { min: 2 }],
  ['Requirements\n- Java', undefined],
])('years of %j', (text, years) => {
  expect(read(text).requirements.find((r) => r.id === 'java')?.years).toEqual(years);
});

test.each<[text: string, level: number | undefined]>([
  ['Requirements\n- Familiarity with Java', 1],
  ['Requirements\n- Strong Java', 3],
  ['Requirements\n- Deep knowledge of Java', 4],
  ['Requirements\n- Java', undefined],
])('level of %j', (text, level) => {
  expect(read(text).requirements[0]?.level).toBe(level);
});

test.each([
  ['Requirements\n- You are motivated', true],
  ['You join a motivated and growing team.', false],
  ['You work in a creative, motivated environment.', false],
])('what praises the employer is not asked for: %s', (text, asked) => {
  const { requirements } = requirementsOf(posting(text), fullTaxonomy());
  const believed = requirements.filter(({ confidence }) => confidence >= 0.5).map(({ id }) => id);
  expect(believed.includes('self-motivation')).toBe(asked);
});

test.each([
  'We work with higher education institutions.',
  'You supervise bachelor students in our PhD programme.',
  'You master English on any level.',
  'Please send a CV and a copy of your diploma.',
  'No degree? Come all the same.',
])('no degree is asked for: %s', (text) => {
  const degrees = read(text).requirements.filter(({ kind }) => kind === 'degree');
  expect(degrees.filter(({ confidence }) => confidence >= 0.5)).toEqual([]);
});

test('a degree is a fact with its subjects, not a skill', () => {
  const { requirements } = read('Requirements\n- Bachelor’s degree in Computer Science or Statistics');
  expect(requirements.map((r) => [r.id, r.kind, r.places.length])).toEqual([
    ['degree:bachelor', 'degree', 3],
  ]);
});

test('years without a skill are a fact, the age of the company is not', () => {
  const { requirements } = read(
    'For over 40 years we build boats.\nRequirements\n- 5 years of professional experience',
  );
  expect(requirements.map((r) => [r.id, r.years])).toEqual([['years:5', { min: 5 }]]);
});

test('years of work that a skill serves are a fact, and said of the skill', () => {
  const { requirements } = read('Requirements\n- Three or more years of building web services in TypeScript');
  expect(requirements.map((r) => [r.id, r.years])).toEqual([
    ['years:3', { min: 3 }],
    ['typescript', { min: 3 }],
  ]);
});

test('what a company says of its products is no demand at all', () => {
  expect(read('Our products use machine learning.').requirements).toEqual([]);
});

test.each([
  'What we offer',
  'Benefits',
  'Perks & benefits',
  'Wir bieten',
  'Was wir bieten',
  'Nous vous offrons',
  'Avantages',
  'Ofrecemos',
  'Qué ofrecemos',
  'Wij bieden',
  'Arbeidsvoorwaarden',
  'Cosa offriamo',
  'O que oferecemos',
  'Oferujemy',
  'Co oferujemy',
  'Vi tilbyder',
  'Vi erbjuder',
  'Förmåner',
  'How to apply',
  'Bewerbungsprozess',
  'Equal opportunity employer',
  'About us',
  'Über uns',
  'Qui sommes-nous',
  'Sobre nosotros',
  'Over ons',
  'Chi siamo',
  'Quem somos',
  'O nas',
  'Om os',
  'Om oss',
])('nothing under “%s” is of the first tier', (heading) => {
  const text = `Requirements\n- Kafka\n${heading}\n- Experience with Java is a plus\n- A yearly budget for statistics\n- Courses in English, Scrum and Docker`;
  expect(needs(text)).toEqual({ kafka: 'required' });
});

test('the employer’s own name is not asked for', () => {
  const text = 'Requirements\n- Java\nAt Azure we like boats.';
  expect(read(text, { company: 'Azure, Inc.' }).requirements.map((r) => r.id)).toEqual(['java']);
});

test('a skill said twice is one requirement with both places', () => {
  const text = 'Requirements\n- Java\n- more Java';
  const [java] = read(text).requirements;
  expect(java?.places.map((p) => text.slice(p.start, p.end))).toEqual(['Java', 'Java']);
  expect(java?.quote).toBe('Java');
});

test('what a company says of itself is doubted', () => {
  const [docker] = read('About us\nOur founders once used Docker.').requirements;
  expect(docker?.confidence).toBeLessThan(0.5);
});

test('basis tells sections, prose and nothing apart', () => {
  expect(read('Requirements\n- Java').basis).toBe('sections');
  expect(read('You know Java.').basis).toBe('prose');
  expect(read('We make boats.').basis).toBe('none');
});

test('structured fields are read where the text says nothing', () => {
  const { requirements } = read('We make boats.', { fields: { skills: 'Java, SQL' } });
  expect(requirements.map((r) => [r.id, r.need])).toEqual([
    ['java', 'required'],
    ['sql', 'required'],
  ]);
});
