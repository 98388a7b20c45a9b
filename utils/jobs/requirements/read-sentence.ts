import type { Reading, SkillKind, TokenMention } from '../../skills/index.ts';
import { isNamed, longestPhrase, phrasesOf } from '../../skills/index.ts';
import type { Need } from '../types.ts';
import { alternativesOf } from './alternatives.ts';
import { clausesOf } from './clauses.ts';
import { levels } from './cue-vocabulary.ts';
import type { Cue } from './cues.ts';
import { cuesIn, says } from './cues.ts';
import { linksOf } from './lists.ts';
import type { Verdict } from './needs.ts';
import { needsBySentence } from './needs.ts';
import type { Section } from './sections.ts';
import type { Statement } from './statement.ts';
import type { Years } from './years.ts';
import { yearsIn } from './years.ts';

type Kind = Section['kind'];

const sectionNeed: Readonly<Record<Kind, Need>> = {
  required: 'required',
  preferred: 'preferred',
  duties: 'mentioned',
  stack: 'mentioned',
  benefits: 'mentioned',
  process: 'mentioned',
  equality: 'mentioned',
  company: 'mentioned',
  other: 'mentioned',
  intro: 'mentioned',
};

/** How much a section lets one believe that a name in it is asked for: proper names, and common nouns. */
const trust: Readonly<Record<Kind, readonly [named: number, common: number]>> = {
  required: [1, 1],
  preferred: [1, 1],
  stack: [0.9, 0.8],
  duties: [0.8, 0.6],
  other: [0.7, 0.6],
  intro: [0.7, 0.6],
  process: [0.3, 0.2],
  benefits: [0.3, 0.2],
  company: [0.3, 0.2],
  equality: [0.2, 0.1],
};
/** In prose a sentence that asks ("experience with …") is a requirement. */
const asking: readonly [number, number] = [0.95, 0.9];

const levelWords = phrasesOf(levels);

/** What one sentence of a section asks for. `group` numbers are counted on from `nextGroup`. */
export function readSentence(
  reading: Reading,
  mentions: readonly TokenMention[],
  kindOf: (mention: TokenMention) => SkillKind,
  section: Kind,
  from: number,
  until: number,
  nextGroup: number,
): Statement[] {
  const { text, tokens } = reading;
  const cues = cuesIn(tokens, from, until);
  const links = linksOf(text, tokens, mentions);
  const clauses = clausesOf(text, tokens, from, until);
  const verdicts = needsBySentence({ text, tokens, mentions, links, clauses, cues });
  const groups = alternativesOf(mentions, links, cues, nextGroup);
  const asks = isAsking(cues);
  const years = yearsIn(tokens, from, until);
  const statements: Statement[] = [];
  mentions.forEach((mention, i) => {
    const need = needOf(section, verdicts[i], asks);
    if (!need) return;
    const [named, common] = beliefIn(section, verdicts[i], asks);
    const kind = kindOf(mention);
    const statement: Statement = {
      mention,
      need,
      confidence: mention.confidence * (isNamed(kind) ? named : common),
      from,
      until,
    };
    const group = groups[i];
    if (group !== undefined) statement.group = group;
    const span = yearsFor(years, mention, mentions);
    if (span) statement.years = span.max === undefined ? { min: span.min } : { min: span.min, max: span.max };
    const level = levelOf(reading, mention, Math.max(from, mentions[i - 1]?.until ?? from));
    if (level) statement.level = level;
    statements.push(statement);
  });
  return statements;
}

const isAsking = (cues: readonly Cue[]) =>
  cues.some((cue) => says(cue, 'asks')) && !cues.some((cue) => says(cue, 'offers'));

function needOf(section: Kind, verdict: Verdict | undefined, asks: boolean): Need | undefined {
  if (verdict === 'unwanted') return undefined;
  if (section === 'preferred') return 'preferred';
  if (verdict) return verdict;
  return sectionNeed[section] === 'mentioned' && asks ? 'required' : sectionNeed[section];
}

const closed = new Set<Kind>(['process', 'benefits', 'company', 'equality']);

function beliefIn(section: Kind, verdict: Verdict | undefined, asks: boolean): readonly [number, number] {
  const [named, common] = trust[section];
  if (!asks && !verdict) return [named, common];
  const weight = closed.has(section) ? 0.7 : 1;
  return [Math.max(named, asking[0] * weight), Math.max(common, asking[1] * weight)];
}

/** The years said in this sentence before or just behind the mention, nearest first. */
function yearsFor(
  years: readonly Years[],
  mention: TokenMention,
  mentions: readonly TokenMention[],
): Years | undefined {
  const before = years.findLast((y) => y.until <= mention.from);
  if (before) return before;
  const after = years.find((y) => y.from >= mention.until);
  const last = mentions.findLast((m) => after && m.until <= after.from);
  return last === mention ? after : undefined;
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
