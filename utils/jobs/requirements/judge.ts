import { isNamed, isUpperCode } from '../../skills/index.ts';
import type { Circumstances } from './features.ts';
import { featuresOf } from './features.ts';
import { weights } from './weights.ts';

/** How sure it is, 0…1, that a name is asked for where it stands; below 0.5 it is of the second tier. */
export type Judge = (c: Circumstances) => number;

/** What the hand-written rules alone say (trust.ts, shape.ts). */
export const byRule: Judge = (c) => c.rule;

/** A weight's unit. */
export const unit = 0.01;
/** Odds below which a name is of the second tier: a common noun has to be surer when written small, behaviour most of all. */
const bar = { proper: 0.4, capital: 0.52, common: 0.7, soft: 0.78 } as const;

/** Below it the rules' doubt is final: roles, the hiring itself, and what a company tells of itself. */
const doubt = 0.3;
const doubted = 0.45;
/** From it on their belief is final: in a proper name anywhere, in anything under requirements. */
const belief = { proper: 0.75, asked: 0.8 } as const;
const believed = 0.6;

/**
 * The rules' belief, corrected by what labelled postings show (tests/train), in weights by feature. Where a section is
 * closed to demands, where the rules are full of doubt, where they are sure of a proper name or of what is asked for in
 * so many words, and in items that are mere names, the rules have the last word. The weights know the words of English
 * alone: of a sentence in another language they may think better than the rules do, not worse.
 */
export const judgeBy =
  (table: ArrayLike<number>): Judge =>
  (c) => {
    const features = featuresOf(c);
    if (features.length === 0 || c.rule < doubt) return Math.min(c.rule, doubted);
    let sum = 0;
    for (const i of features) sum += table[i] ?? 0;
    const odds = 1 / (1 + Math.exp(-sum * unit));
    const { kind } = c.mention;
    const proper = isNamed(kind) || kind === 'standard' || kind === 'natlang' || kind === 'licence';
    const common = kind === 'soft' ? 'soft' : hasCapital(c) ? 'capital' : 'common';
    const sure = scaled(odds, bar[proper ? 'proper' : common]);
    const certain = (proper && c.rule >= belief.proper) || (isAsked(c) && isSaid(c));
    const known = certain ? Math.max(sure, believed) : sure;
    return c.foreign ? Math.max(known, c.rule) : known;
  };

/** By the weights learnt (weights.ts). */
export const byEvidence: Judge = judgeBy(weights);

/** By its section, or in so many words and of the reader. */
const isAsked = ({ section, grade, of }: Circumstances) =>
  section === 'required' || section === 'preferred' || (grade === 'governed' && of.candidate && !of.employer);

/** Asked for in so many words, or in a line that has hardly a word besides its names. */
const isSaid = ({ rule, from, until, run }: Circumstances) => rule >= belief.asked || until - from <= 3 * run;

const hasCapital = ({ text, mention }: Circumstances) => isUpperCode(text.charCodeAt(mention.start));

/** 0…1 with 0.5 at the bar. */
const scaled = (odds: number, least: number) =>
  odds < least ? (0.5 * odds) / least : 0.5 + (0.5 * (odds - least)) / (1 - least);
