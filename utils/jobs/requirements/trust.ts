import type { SkillKind } from '../../skills/index.ts';
import type { Grade } from './grade.ts';
import type { Section } from './sections.ts';

type Kind = Section['kind'];
type Class = 'proper' | 'method' | 'field' | 'soft';
type Belief = readonly [silent: number, asking: number, governed: number];

const classOf: Readonly<Record<SkillKind, Class>> = {
  language: 'proper',
  framework: 'proper',
  tool: 'proper',
  platform: 'proper',
  standard: 'proper',
  certification: 'proper',
  licence: 'proper',
  natlang: 'proper',
  method: 'method',
  field: 'field',
  soft: 'soft',
};

const list = (proper: Belief, method: Belief, field: Belief, soft: Belief) => ({
  proper,
  method,
  field,
  soft,
});

/**
 * The share of names that are really asked for, by what they are, where they stand and how they are led in: what an
 * "experience with" governs nearly always, a soft word in what a company says of itself nearly never.
 */
const beliefs: Readonly<Record<Kind, Readonly<Record<Class, Belief>>>> = {
  required: list([0.95, 0.95, 1], [0.85, 0.9, 1], [0.65, 0.85, 1], [0.6, 0.85, 0.9]),
  preferred: list([0.95, 0.95, 1], [0.9, 0.95, 1], [0.65, 0.9, 1], [0.6, 0.85, 0.9]),
  stack: list([0.85, 0.9, 1], [0.8, 0.9, 1], [0.8, 0.8, 1], [0.2, 0.6, 0.6]),
  duties: list([0.85, 0.9, 1], [0.8, 0.95, 1], [0.5, 0.75, 0.95], [0.35, 0.7, 0.7]),
  other: list([0.45, 0.85, 1], [0.5, 0.8, 1], [0.4, 0.65, 0.95], [0.25, 0.7, 0.75]),
  intro: list([0.45, 0.85, 1], [0.5, 0.8, 1], [0.4, 0.65, 0.95], [0.25, 0.7, 0.75]),
  facts: list([0.4, 0.5, 0.8], [0.3, 0.4, 0.7], [0.4, 0.45, 0.7], [0.1, 0.25, 0.4]),
  benefits: list([0.3, 0.4, 0.45], [0, 0, 0.4], [0, 0, 0.4], [0, 0, 0]),
  process: list([0.2, 0.4, 0.45], [0, 0, 0.4], [0, 0, 0.4], [0, 0, 0]),
  company: list([0.3, 0.4, 0.45], [0, 0.3, 0.45], [0, 0.3, 0.45], [0, 0, 0.3]),
  equality: list([0, 0, 0.4], [0, 0, 0.3], [0, 0, 0], [0, 0, 0]),
};

/** What a sentence that does not govern the name keeps of its belief when it also speaks of the employer ("our …"). */
const beside: Readonly<Record<Class, number>> = { proper: 0.95, method: 0.9, field: 0.85, soft: 0.65 };
/** What it keeps where it asks for nothing, outside requirements and duties: the company tells of itself. */
const boast: Readonly<Record<Class, number>> = { proper: 0.9, method: 0.4, field: 0.4, soft: 0.4 };
const telling: ReadonlySet<Kind> = new Set(['intro', 'other', 'company', 'facts']);
const place: Readonly<Record<Grade, 0 | 1 | 2>> = { silent: 0, asking: 1, governed: 2 };

/** How sure it is, 0…1, that a skill of this kind is asked for here. */
export function belief(kind: SkillKind, section: Kind, grade: Grade, offers: boolean): number {
  const kindClass = classOf[kind];
  const sure = beliefs[section][kindClass][place[grade]];
  if (!offers || grade === 'governed') return sure;
  return sure * (grade === 'silent' && telling.has(section) ? boast : beside)[kindClass];
}
