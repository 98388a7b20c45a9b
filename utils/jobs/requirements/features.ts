import type { SkillKind, Token, TokenMention } from '../../skills/index.ts';
import { isNamed, wordSet, wordTable } from '../../skills/index.ts';
import { classOfWord, wordClasses } from './common-words.ts';
import type { Grade } from './grade.ts';
import type { Section } from './sections.ts';

/** Where and how a name stands: all that the belief in a demand is judged by. */
export interface Circumstances {
  text: string;
  tokens: readonly Token[];
  /** The sentence, as tokens. */
  from: number;
  until: number;
  mention: TokenMention;
  section: Section['kind'];
  grade: Grade;
  /** Of whom the sentence speaks. */
  of: Readonly<{ employer: boolean; candidate: boolean }>;
  /** The sentence is in another language than English. */
  foreign: boolean;
  /** How many names the enumeration around it has. */
  run: number;
  /** How sure the rules are, 0…1. */
  rule: number;
}

const kinds: readonly SkillKind[] = [
  'language',
  'framework',
  'tool',
  'platform',
  'method',
  'field',
  'standard',
  'certification',
  'licence',
  'natlang',
  'soft',
];
const sections: readonly Section['kind'][] = [
  'required',
  'preferred',
  'duties',
  'stack',
  'other',
  'intro',
  'facts',
];
const grades: readonly Grade[] = ['silent', 'asking', 'governed'];

/** Words beside a name that say what part it plays, by what they have in common. */
const neighbours: readonly string[] = [
  'in;within;en;im;inom;inden',
  'with;using;mit;avec;con;met;med;com',
  'of;de;von;van;di;af',
  'for;to;fur;pour;para;voor;til',
  'on;about;around;across;through;by;from',
  'the;a;an;this;that;these;die;der;das',
  'our;their;its;unser;unsere;notre;nos;onze;vores',
  'your;you;dein;deine;ihre;votre;vos;jouw;din;dine',
  '&;or;und;oder;et;ou;y;o;en;og;och',
  'strong;good;solid;excellent;advanced;proven;basic;deep;great;fluent;gute;sehr',
  'new;high;best;modern;leading;global;complex;innovative;future;different;large',
  'team;teams;department;group;unit;manager;managers;colleagues;office;staff;community',
  'solutions;solution;products;product;services;service;systems;system;platform;platforms;technology;technologies;tools;software;applications',
  'industry;sector;market;markets;company;companies;business;world;customers;clients;organisation;space',
  'experience;knowledge;skills;skill;expertise;understanding;background;degree;certification;kenntnisse;erfahrung',
  'process;processes;projects;project;activities;tasks;work;issues;needs;strategy;standards;requirements;principles;practices;methods;techniques;concepts;concept;design;development;management;analysis;engineering',
  'is;are;was;has;have;will;can;be;ist;sind;est;er',
];
/** No word, an unknown word, or one of these. */
const sorts = neighbours.length + 2;
const sortOf = wordTable(neighbours.map((list) => wordSet(list).numbers));
const we = wordSet('we;our;us;wir;uns;unser;unsere;nous;notre;nos;onze;wij;vi;vores;os;vart');
const you = wordSet(
  'you;your;du;dein;deine;sie;ihr;ihre;vous;votre;vos;je;jij;jouw;din;dine;candidate;applicant',
);

/** What sections have in common: they ask, they tell of the work, they tell of anything, they are a table of facts. */
const sortOfSection: readonly number[] = [0, 0, 1, 1, 2, 2, 3];
const domains = 64;
/** The parts of a posting: what opens it is of the company, what closes it of the hiring. */
const parts = 6;
/** In fewer words it has no parts, and how many names stand near says nothing. */
const wholePosting = 80;
/** More neighbours than this count as this many. */
const most = 4;

const counts = [
  sections.length * kinds.length * grades.length,
  27,
  sorts,
  sorts,
  24,
  21,
  domains,
  (parts + 1) * 4,
  (most + 1) ** 2 + 1,
  wordClasses,
  wordClasses,
  wordClasses,
  wordClasses,
  wordClasses,
  wordClasses,
] as const;
/** Where each group of features begins. */
const bases = counts.map((_, i) => counts.slice(0, i).reduce((sum, count) => sum + count, 0));
/** How many features there are. */
export const featureCount = counts.reduce((sum, count) => sum + count, 0);

const sectionOf = new Map(sections.map((section, i) => [section, i]));
const kindOf = new Map(kinds.map((kind, i) => [kind, i]));
const gradeOf = new Map(grades.map((grade, i) => [grade, i]));

const held = new Int32Array(counts.length);
const none = new Int32Array(0);

/**
 * The features that hold, one of each group, as indices below `featureCount`; none where the section is not open. The
 * array is written anew at each call.
 */
export function featuresOf(c: Circumstances): Int32Array {
  const section = sectionOf.get(c.section);
  if (section === undefined) return none;
  const { mention, tokens, from, until } = c;
  const grade = gradeOf.get(c.grade) ?? 0;
  const kind = kindOf.get(mention.kind) ?? 0;
  const sectionSort = sortOfSection[section] ?? 0;
  let at = 0;
  const hold = (value: number) => {
    held[at] = (bases[at] ?? 0) + value;
    at += 1;
  };
  const holdWord = (i: number) => hold(classOfWord(i >= from && i < until ? tokens[i]?.word : undefined));
  hold((section * kinds.length + kind) * grades.length + grade);
  hold(shapeOf(c));
  hold(beside(tokens, mention.from > from ? mention.from - 1 : -1));
  hold(beside(tokens, mention.until < until ? mention.until : -1));
  hold(sentenceOf(c));
  hold(Math.round(c.rule * 20));
  hold(domainOf(mention.named.domain));
  hold(partOf(mention.from, tokens.length) * 4 + sectionSort);
  hold(crowdOf(mention, tokens.length));
  holdWord(from);
  holdWord(mention.from - 2);
  holdWord(mention.from - 1);
  holdWord(mention.from);
  holdWord(mention.until - 1);
  holdWord(mention.until);
  return held;
}

/** A proper name, a common noun, or soft. */
const sortOfKind = ({ kind }: TokenMention) =>
  isNamed(kind) || kind === 'standard' ? 0 : kind === 'soft' ? 2 : 1;

const crowdOf = ({ before, behind }: TokenMention, words: number): number =>
  words < wholePosting ? (most + 1) ** 2 : Math.min(most, before) * (most + 1) + Math.min(most, behind);

/** A domain's number, by its letters alone. */
function domainOf(name: string): number {
  let hash = 0;
  for (let i = 0; i < name.length; i += 1) hash = (hash * 31 + name.charCodeAt(i)) % 65_521;
  return hash % domains;
}

const partOf = (word: number, words: number): number =>
  words < wholePosting ? parts : Math.min(parts - 1, Math.floor((parts * word) / words));

/** One, two or more words; written small, with a capital, or in capitals; a proper name, a common noun, or soft. */
function shapeOf({ text, mention }: Circumstances): number {
  const length = Math.min(3, mention.until - mention.from) - 1;
  const first = text.charAt(mention.start);
  const second = text.charAt(mention.start + 1);
  const written = first === first.toLowerCase() ? 0 : second === second.toLowerCase() ? 1 : 2;
  return (length * 3 + written) * 3 + sortOfKind(mention);
}

/** What stands beside a name: a known sort of word, another word, or nothing. */
function beside(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token) return 0;
  return (sortOf[token.word] ?? 0) + 1;
}

/** How long the sentence is, of whom it speaks, and whether the name stands in a list. */
function sentenceOf({ from, until, run, of }: Circumstances): number {
  const length = until - from <= 8 ? 0 : until - from <= 24 ? 1 : 2;
  return ((length * 2 + Number(of.employer)) * 2 + Number(of.candidate)) * 2 + Number(run > 2);
}

/** Of whom `tokens[from…until)` speak by their pronouns; `offers` is whether a phrase of theirs offers something. */
export function spokenOf(tokens: readonly Token[], from: number, until: number, offers: boolean) {
  let employer = offers;
  let candidate = false;
  for (let i = from; i < until; i += 1) {
    const word = tokens[i]?.word ?? 0;
    employer ||= we.has(word);
    candidate ||= you.has(word);
  }
  return { employer, candidate };
}
