import type { SkillKind, Token, TokenMention } from '../../skills/index.ts';
import { isNamed, wordSet } from '../../skills/index.ts';
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
  /** The sentence speaks of the employer. */
  offers: boolean;
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
  'industry;sector;market;markets;company;companies;business;world;customers;clients;organization;organisation;space',
  'experience;knowledge;skills;skill;expertise;understanding;background;degree;certification;kenntnisse;erfahrung',
  'process;processes;projects;project;activities;tasks;work;issues;needs;strategy;standards;requirements;principles;practices;methods;techniques;concepts;concept;design;development;management;analysis;engineering',
  'is;are;was;has;have;will;can;be;ist;sind;est;er',
];
const sortOf = new Map(
  neighbours.flatMap((list, sort) => [...wordSet(list)].map((word) => [word, sort] as const)).toReversed(),
);
const we = wordSet('we;our;us;wir;uns;unser;unsere;nous;notre;nos;onze;wij;vi;vores;os;vart');
const you = wordSet(
  'you;your;du;dein;deine;sie;ihr;ihre;vous;votre;vos;je;jij;jouw;din;dine;candidate;applicant',
);

const places = sections.length * kinds.length * grades.length;
const counts = { place: places, shape: 27, before: 19, after: 19, sentence: 24, rule: 21 } as const;
/** How many features there are. */
export const featureCount = Object.values(counts).reduce((sum, count) => sum + count, 0);

const sectionOf = new Map(sections.map((section, i) => [section, i]));
const kindOf = new Map(kinds.map((kind, i) => [kind, i]));
const gradeOf = new Map(grades.map((grade, i) => [grade, i]));
/** Where each group of features begins. */
const bases = Object.values(counts).map((_, i, all) =>
  all.slice(0, i).reduce((sum, count) => sum + count, 0),
);

/** The features that hold, one of each group, as indices below `featureCount`; none where the section is not open. */
export function featuresOf(c: Circumstances): number[] {
  const section = sectionOf.get(c.section);
  if (section === undefined) return [];
  const { mention, tokens } = c;
  const values = [
    (section * kinds.length + (kindOf.get(mention.kind) ?? 0)) * grades.length + (gradeOf.get(c.grade) ?? 0),
    shapeOf(c),
    beside(tokens, mention.from > c.from ? mention.from - 1 : -1),
    beside(tokens, mention.until < c.until ? mention.until : -1),
    sentenceOf(c),
    Math.round(c.rule * 20),
  ];
  return values.map((value, i) => (bases[i] ?? 0) + value);
}

/** One, two or more words; written small, with a capital, or in capitals; a proper name, a common noun, or soft. */
function shapeOf({ text, mention }: Circumstances): number {
  const length = Math.min(3, mention.until - mention.from) - 1;
  const first = text.charAt(mention.start);
  const second = text.charAt(mention.start + 1);
  const written = first === first.toLowerCase() ? 0 : second === second.toLowerCase() ? 1 : 2;
  const sort = isNamed(mention.kind) || mention.kind === 'standard' ? 0 : mention.kind === 'soft' ? 2 : 1;
  return (length * 3 + written) * 3 + sort;
}

/** What stands beside a name: a known sort of word, another word, or nothing. */
function beside(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token) return 0;
  const sort = sortOf.get(token.word);
  return sort === undefined ? 1 : sort + 2;
}

/** How long the sentence is, of whom it speaks, and whether the name stands in a list. */
function sentenceOf({ tokens, from, until, run, offers }: Circumstances): number {
  const length = until - from <= 8 ? 0 : until - from <= 24 ? 1 : 2;
  let ours = offers;
  let yours = false;
  for (let i = from; i < until; i += 1) {
    const word = tokens[i]?.word ?? 0;
    ours ||= we.has(word);
    yours ||= you.has(word);
  }
  return ((length * 2 + Number(ours)) * 2 + Number(yours)) * 2 + Number(run > 2);
}
