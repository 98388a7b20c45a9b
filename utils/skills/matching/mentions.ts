import type { Taxonomy } from '../taxonomy/types.ts';
import { splitGlued } from '../text/glue.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { tokenise } from '../text/tokens.ts';
import type { Ambiguity, Mention, Skill, SkillKind } from '../types.ts';
import { candidatesAt } from './candidates.ts';
import type { Hit } from './corroborate.ts';
import { confidences } from './corroborate.ts';
import { hasCase, standsAlone } from './guards.ts';

/** A text read once: its words, their sentences and the skills they name. */
export interface Reading {
  text: string;
  tokens: readonly Token[];
  /** Number of the sentence of each token. */
  sentences: Uint32Array;
  mentions: readonly TokenMention[];
}

/** A mention with its skill's kind and the tokens it stands on, `from` up to and without `until`. */
export interface TokenMention extends Mention {
  kind: SkillKind;
  named: Skill;
  /** How many other names stand within reach before and behind it. */
  before: number;
  behind: number;
  from: number;
  until: number;
}

/** Every skill that a text names, in reading order, none inside another. Time is proportional to the text. */
export function findMentions(text: string, taxonomy: Taxonomy): Mention[] {
  return read(text, taxonomy).mentions.map(({ skill, start, end, confidence }) => ({
    skill,
    start,
    end,
    confidence,
  }));
}

export function read(text: string, taxonomy: Taxonomy): Reading {
  const tokens = splitGlued(text, tokenise(text), (word) => taxonomy.names.child(0, word) !== 0);
  const sentences = sentencesOf(text, tokens);
  const hits: Hit[] = [];
  const caseless = isCaseless(text, tokens);
  for (let i = 0; i < tokens.length; i += 1) {
    const hit = hitAt(text, tokens, sentences, i, taxonomy, caseless);
    if (!hit) continue;
    hits.push(hit);
    i = hit.until - 1;
  }
  const found = confidences(hits, text, tokens, sentences);
  const mentions: TokenMention[] = [];
  hits.forEach(({ skill: named, from, until }, i) => {
    const confidence = found[i] ?? 0;
    if (confidence === 0) return;
    const { id: skill, kind } = named;
    const start = tokens[from]?.start ?? 0;
    const end = tokens[until - 1]?.end ?? 0;
    mentions.push({ skill, kind, named, before: 0, behind: 0, start, end, confidence, from, until });
  });
  countNeighbours(mentions);
  return { text, tokens, sentences, mentions };
}

/** How many words off another name is still a neighbour. */
const neighbourhood = 25;

function countNeighbours(mentions: readonly TokenMention[]) {
  let first = 0;
  mentions.forEach((mention, i) => {
    while (mention.from - (mentions[first]?.from ?? 0) > neighbourhood) {
      const passed = mentions[first];
      if (passed) passed.behind = i - 1 - first;
      first += 1;
    }
    mention.before = i - first;
  });
  for (; first < mentions.length; first += 1) {
    const passed = mentions[first];
    if (passed) passed.behind = mentions.length - 1 - first;
  }
}

function hitAt(
  text: string,
  tokens: readonly Token[],
  sentences: Uint32Array,
  from: number,
  taxonomy: Taxonomy,
  caseless: boolean,
): Hit | undefined {
  let doubted: Hit | undefined;
  for (const candidate of candidatesAt(taxonomy.names, tokens, from)) {
    if (!standsAlone(text, tokens, candidate)) continue;
    const { skill, ambiguity } = candidate.naming;
    const hit = (a: Ambiguity): Hit => ({
      skill,
      ambiguity: a,
      from,
      until: candidate.until,
      sentence: sentences[from] ?? 0,
    });
    if (ambiguity === 0) return hit(0);
    if (caseless) return hit(ambiguity === 1 ? 2 : ambiguity);
    if (!hasCase(text, tokens, candidate)) {
      if (ambiguity === 1) doubted ??= hit(3);
      continue;
    }
    const opens = startsProse(text, tokens, sentences, candidate.from, candidate.until);
    return hit(ambiguity === 1 ? (opens ? 2 : 1) : opens ? 3 : ambiguity);
  }
  return doubted;
}

/** `Excel at your work`: a capital that only opens a sentence proves nothing. */
function startsProse(
  text: string,
  tokens: readonly Token[],
  sentences: Uint32Array,
  from: number,
  until: number,
) {
  if (from > 0 && sentences[from - 1] === sentences[from]) return false;
  const word = tokens[from];
  const next = tokens[until];
  if (!word || !next || sentences[until] !== sentences[from]) return false;
  if (/[^\p{Lu}][\p{Lu}\d]|\p{Lu}{2}/u.test(text.slice(word.start, word.end))) return false;
  return next.joint === 1 && /^\p{Ll}/u.test(text.slice(next.start, next.start + 1));
}

/** How many words tell whether a text has capitals. */
const sample = 60;

/** Whether the text has lost its capitals, as in data that was lower-cased: then case says nothing. */
function isCaseless(text: string, tokens: readonly Token[]): boolean {
  if (tokens.length < 20) return false;
  const step = Math.max(1, Math.floor(tokens.length / sample));
  for (let i = 0; i < tokens.length; i += step) {
    const letter = text.charAt(tokens[i]?.start ?? 0);
    if (letter !== letter.toLowerCase()) return false;
  }
  return !/\p{Lu}/u.test(text.slice(0, 2000));
}
