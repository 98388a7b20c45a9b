import type { SkillKind } from '../../skills/index.ts';
import type { Section } from './sections.ts';

type Kind = Section['kind'];
type Class = 'proper' | 'method' | 'field' | 'soft';
/** Where the sentence itself asks for nothing, and where it does ("experience with …"). */
type Belief = readonly [silent: number, asking: number];

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
 * The share of names that are really asked for, by what they are and where they stand: a proper name among the
 * requirements nearly always, a soft word in what a company says of itself nearly never.
 */
const beliefs: Readonly<Record<Kind, Readonly<Record<Class, Belief>>>> = {
  required: list([0.95, 1], [0.8, 0.95], [0.75, 0.9], [0.6, 0.85]),
  preferred: list([0.95, 1], [0.9, 1], [0.7, 0.95], [0.6, 0.85]),
  stack: list([0.85, 0.9], [0.8, 0.9], [0.8, 0.8], [0.2, 0.6]),
  duties: list([0.65, 0.95], [0.65, 0.9], [0.45, 0.8], [0.35, 0.7]),
  other: list([0.5, 0.95], [0.55, 0.9], [0.45, 0.8], [0.25, 0.7]),
  intro: list([0.4, 0.95], [0.5, 0.9], [0.4, 0.75], [0.25, 0.7]),
  facts: list([0.4, 0.6], [0.3, 0.5], [0.3, 0.5], [0.1, 0.25]),
  benefits: list([0.4, 0.6], [0.3, 0.5], [0.3, 0.5], [0.1, 0.25]),
  process: list([0.2, 0.5], [0.2, 0.4], [0.2, 0.4], [0, 0.3]),
  company: list([0.2, 0.7], [0.1, 0.4], [0.1, 0.35], [0, 0.1]),
  equality: list([0.2, 0.4], [0.1, 0.3], [0.1, 0.2], [0, 0.1]),
};

/** What a sentence keeps of its belief when it also speaks of the employer ("you will …", "our …"). */
const beside: Readonly<Record<Class, number>> = { proper: 0.95, method: 0.9, field: 0.85, soft: 0.65 };

/** How sure it is, 0…1, that a skill of this kind is asked for here. */
export function belief(kind: SkillKind, section: Kind, asks: boolean, offers: boolean): number {
  const kindClass = classOf[kind];
  const [silent, asking] = beliefs[section][kindClass];
  return asks ? asking * (offers ? beside[kindClass] : 1) : silent;
}
