import type { Reading, Token, TokenMention } from '../../skills/index.ts';
import { longestPhrase, phrasesOf } from '../../skills/index.ts';
import type { Need } from '../types.ts';
import { alternativesOf } from './alternatives.ts';
import { levels } from './cue-vocabulary.ts';
import type { Cue } from './cues.ts';
import { cueBits, cuesIn, says } from './cues.ts';
import type { Circumstances } from './features.ts';
import { spokenOf } from './features.ts';
import { isForeign } from './foreign.ts';
import { gradesOf } from './grade.ts';
import type { Judge } from './judge.ts';
import type { Link } from './lists.ts';
import { linksOf, runAround } from './lists.ts';
import type { Verdict } from './needs.ts';
import { needsBySentence } from './needs.ts';
import type { Section } from './sections.ts';
import { shapeFactor } from './shape.ts';
import type { Statement } from './statement.ts';
import { belief } from './trust.ts';
import type { Years } from './years.ts';
import { yearsIn } from './years.ts';

type Kind = Section['kind'];

const sectionNeed: Readonly<Record<Kind, Need>> = {
  required: 'required',
  preferred: 'preferred',
  duties: 'mentioned',
  stack: 'mentioned',
  facts: 'mentioned',
  benefits: 'mentioned',
  process: 'mentioned',
  equality: 'mentioned',
  company: 'mentioned',
  other: 'mentioned',
  intro: 'mentioned',
};

const levelWords = phrasesOf(levels);
const offering = cueBits('offers');

/** What one sentence of a section asks for, and the years it says of skills. `group` numbers count on from `nextGroup`. */
export function readSentence(
  reading: Reading,
  mentions: readonly TokenMention[],
  section: Kind,
  from: number,
  until: number,
  nextGroup: number,
  judge: Judge,
): { statements: Statement[]; years: Years[] } {
  const { text, tokens } = reading;
  const cues = cuesIn(tokens, from, until);
  const links = linksOf(text, tokens, mentions);
  const verdicts = needsBySentence({ text, tokens, from, until, mentions, links, cues });
  const groups = alternativesOf(mentions, links, cues, nextGroup);
  const around = circumstancesOf(reading, mentions, section, from, until, cues, links, verdicts);
  const years = yearsIn(tokens, from, until);
  const statements: Statement[] = [];
  const taken: Years[] = [];
  mentions.forEach((mention, i) => {
    const here = around[i];
    const need = here && needOf(section, verdicts[i], here.grade === 'governed');
    const confidence = here ? judge(here) : 0;
    if (!need || confidence < shown) return;
    const statement: Statement = {
      mention,
      need,
      confidence,
      from,
      until,
    };
    const group = groups[i];
    if (group !== undefined) statement.group = group;
    const span = yearsFor(years, mention, mentions);
    if (span && isOf(tokens, span, mention)) taken.push(span);
    if (span) statement.years = span.max === undefined ? { min: span.min } : { min: span.min, max: span.max };
    const level = levelOf(reading, mention, Math.max(from, mentions[i - 1]?.until ?? from));
    if (level) statement.level = level;
    statements.push(statement);
  });
  return { statements, years: taken };
}

/** Below it a name is no demand at all, not even one of the second tier. */
const shown = 0.2;

/** Where and how each mention of a sentence stands. */
function circumstancesOf(
  { text, tokens }: Reading,
  mentions: readonly TokenMention[],
  section: Kind,
  from: number,
  until: number,
  cues: readonly Cue[],
  links: readonly Link[],
  verdicts: readonly (Verdict | undefined)[],
): Circumstances[] {
  const grades = gradesOf(mentions, links, cues);
  const offers = cues.some((cue) => says(cue, offering));
  const of = spokenOf(tokens, from, until, offers);
  const foreign = isForeign(tokens, from, until);
  return mentions.map((mention, i) => {
    const grade = verdicts[i] || isCredential(mention) ? 'governed' : (grades[i] ?? 'silent');
    const run = runAround(links, i);
    const asked = belief(mention.kind, section, grade, offers) * shapeFactor(tokens, mention, grade);
    const rule = Math.min(1, mention.confidence * asked);
    return {
      text,
      tokens,
      from,
      until,
      mention,
      section,
      grade,
      of,
      foreign,
      run: run.last - run.first + 1,
      rule,
    };
  });
}

/** Who names a certification asks for it. */
const isCredential = ({ kind }: TokenMention) => kind === 'certification' || kind === 'licence';

function needOf(section: Kind, verdict: Verdict | undefined, governed: boolean): Need | undefined {
  if (verdict === 'unwanted') return undefined;
  if (section === 'preferred') return 'preferred';
  if (verdict) return verdict;
  return sectionNeed[section] === 'mentioned' && governed ? 'required' : sectionNeed[section];
}

/** The years said in this sentence before or just behind the mention, nearest first. */
function yearsFor(
  years: readonly Years[],
  mention: TokenMention,
  mentions: readonly TokenMention[],
): Years | undefined {
  if (years.length === 0) return undefined;
  const before = years.findLast((y) => y.until <= mention.from);
  if (before) return before;
  const after = years.find((y) => y.from >= mention.until);
  const last = after && mentions.findLast((m) => m.until <= after.from);
  return last === mention ? after : undefined;
}

/** How many words "years of professional experience with" may have before the skill that the years are of. */
const nearYears = 5;

/** Whether the years are those of this skill alone, and not of the work it serves ("years of building … in Java"). */
function isOf(tokens: readonly Token[], years: Years, { from, until }: TokenMention): boolean {
  const between = from >= years.until ? tokens.slice(years.until, from) : tokens.slice(until, years.from);
  return between.length <= nearYears && !between.some(({ key }) => /..ing$/.test(key));
}

/** The nearest word of level in the six words before the mention, or behind the mention before it. */
function levelOf(reading: Reading, mention: TokenMention, from: number): Statement['level'] {
  let level: Statement['level'];
  for (let i = Math.max(from, mention.from - 6); i < mention.from; i += 1) {
    const phrase = longestPhrase(levelWords, reading.tokens, i, mention.from);
    if (phrase) level = Number(phrase.value) as Statement['level'];
  }
  return level;
}
