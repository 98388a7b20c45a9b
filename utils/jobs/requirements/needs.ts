import type { Token, TokenMention } from '../../skills/index.ts';
import { joints } from '../../skills/index.ts';
import type { Need } from '../types.ts';
import type { Clause } from './clauses.ts';
import { clausesOf } from './clauses.ts';
import type { Cue } from './cues.ts';
import { cueBits, says } from './cues.ts';
import type { Link } from './lists.ts';
import { runAround } from './lists.ts';

/** A need, or that it is expressly not asked for. */
export type Verdict = Need | 'unwanted';

export interface Sentence {
  text: string;
  tokens: readonly Token[];
  from: number;
  until: number;
  mentions: readonly TokenMention[];
  links: readonly Link[];
  cues: readonly Cue[];
}

const [negateAfter, preferAfter, requireAfter] = [
  cueBits('negateAfter'),
  cueBits('preferAfter'),
  cueBits('requireAfter'),
];
const [negateBefore, preferBefore, requireBefore] = [
  cueBits('negateBefore'),
  cueBits('preferBefore'),
  cueBits('requireBefore'),
];
const after = negateAfter | preferAfter | requireAfter;
const before = negateBefore | preferBefore | requireBefore;

const silent: readonly undefined[] = [];

/** What the sentence's own words say of each mention; undefined where they say nothing. */
export function needsBySentence(sentence: Sentence): readonly (Verdict | undefined)[] {
  const deciding = sentence.cues.filter(decides);
  if (deciding.length === 0) return silent;
  const needs: (Verdict | undefined)[] = sentence.mentions.map(() => undefined);
  const clauses = clausesOf(sentence.text, sentence.tokens, sentence.from, sentence.until);
  for (const cue of deciding) {
    const clause = clauses.find((c) => c.from <= cue.from && cue.from < c.until);
    if (!clause) continue;
    const behind = targetsAfter(sentence, clause, cue);
    const ahead = targetsBefore(sentence, clauses, clause, cue);
    const verdict = (targets: readonly number[], need: Verdict) => {
      for (const i of targets) if (needs[i] !== 'unwanted') needs[i] = need;
      return targets.length > 0;
    };
    if (says(cue, negateAfter) && verdict(ahead, 'unwanted')) continue;
    if (says(cue, negateBefore) && verdict(nearest(behind, sentence), 'unwanted')) continue;
    if (says(cue, preferAfter) && verdict(ahead, 'preferred')) continue;
    if (says(cue, preferBefore) && verdict(behind, 'preferred')) continue;
    if (says(cue, requireAfter) && verdict(ahead, 'required')) continue;
    if (says(cue, requireBefore)) verdict(behind, 'required');
  }
  return needs;
}

const decides = (cue: Cue) => says(cue, before | after);

const inside = ({ mentions }: Sentence, from: number, until: number): number[] =>
  mentions.flatMap((m, i) => (m.from >= from && m.until <= until ? [i] : []));

/** Mentions behind the cue, up to the end of its clause or to the next cue of need. */
function targetsAfter(sentence: Sentence, clause: Clause, cue: Cue): number[] {
  const next = sentence.cues.find((c) => c.from >= cue.until && says(c, preferBefore | requireBefore));
  return inside(sentence, cue.until, Math.min(clause.until, next?.from ?? clause.until));
}

/** Only the enumeration that follows at once: "no need for X, but Y" says nothing of Y. */
function nearest(targets: readonly number[], { links }: Sentence): number[] {
  const [first] = targets;
  if (first === undefined) return [];
  const { last } = runAround(links, first);
  return targets.filter((i) => i <= last);
}

/** Mentions before the cue: its own part of the clause, and the enumeration that this part closes. */
function targetsBefore(sentence: Sentence, clauses: readonly Clause[], clause: Clause, cue: Cue): number[] {
  const { links, cues } = sentence;
  const asides = clause.bracketed ? [] : asidesOf(sentence, clauses, clause);
  const isAside = ({ from }: { from: number }) => asides.some((a) => a.from <= from && from < a.until);
  const spent = cues.findLast((c) => c.until <= cue.from && says(c, after) && !isAside(c));
  const start = Math.max(clause.from, spent?.until ?? 0);
  const own = inside(sentence, start, cue.from).filter((i) => !isAside(sentence.mentions[i] ?? cue));
  if (own.length === 0 && clause.bracketed) return beforeBracket(sentence, clause);
  const comma = lastComma(sentence, start, cue.from);
  const part = own.filter((i) => (sentence.mentions[i]?.from ?? 0) >= comma);
  const [first] = part;
  if (first === undefined) return own;
  if (!part.some((i) => links[i] === 'and' || links[i] === 'or'))
    return opensWithName(sentence, comma) ? part : own;
  const run = runAround(links, first);
  return own.filter((i) => i >= Math.min(first, run.first));
}

/** "Java (Spring preferred) and SQL required": brackets in a clause that decide about names of their own. */
const asidesOf = ({ cues, mentions }: Sentence, clauses: readonly Clause[], around: Clause): Clause[] =>
  clauses.filter(
    ({ bracketed, from, until }) =>
      bracketed &&
      around.from <= from &&
      until <= around.until &&
      mentions.some((m) => from <= m.from && m.until <= until) &&
      cues.some((c) => from <= c.from && c.until <= until && decides(c)),
  );

/** "5 years of Java, Kafka a plus": the part behind the comma starts with a name, so the rest is not meant. */
const opensWithName = ({ mentions }: Sentence, comma: number) => mentions.some((m) => m.from === comma);

function lastComma({ text, tokens }: Sentence, from: number, until: number): number {
  for (let i = until - 1; i > from; i -= 1) {
    const token = tokens[i];
    if (token?.joint === joints.break && /,/.test(text.slice(tokens[i - 1]?.end, token.start))) return i;
  }
  return from;
}

/** "Kafka (preferred)": the last enumeration before the bracket. */
function beforeBracket({ mentions, links }: Sentence, clause: Clause): number[] {
  const last = mentions.findLastIndex((m) => m.until <= clause.from);
  if (last < 0) return [];
  const closes = (mentions[last]?.until ?? 0) >= clause.from - 3;
  const { first } = runAround(links, last);
  return closes ? Array.from({ length: last - first + 1 }, (_, k) => first + k).slice(-1) : [];
}
