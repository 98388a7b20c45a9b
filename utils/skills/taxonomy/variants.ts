import { singular } from '../matching/inflections.ts';
import { fold } from '../text/characters.ts';
import type { Token } from '../text/tokens.ts';
import { tokenise } from '../text/tokens.ts';
import type { Trie } from '../text/trie.ts';
import { numberOf } from '../text/words.ts';
import type { Ambiguity, Skill, SkillKind, Spelling } from '../types.ts';

/** One way to write one skill. */
export interface Naming {
  skill: Skill;
  ambiguity: Ambiguity;
  /** Its words as written, kept where the case counts. */
  words?: readonly string[];
  /** Not written so, but derived: the singular of a plural. */
  derived?: boolean;
}

const named: ReadonlySet<SkillKind> = new Set(['language', 'framework', 'tool', 'platform', 'certification']);
/** Whether skills of this kind are proper names, and not common nouns. */
export const isNamed = (kind: SkillKind): boolean => named.has(kind);

/** A way to write a spelling. */
export type Way = keyof typeof add;

/** Adds a spelling in one of its ways. */
export const add = {
  /** As it stands; several words also with the singular of the last. */
  written(trie: Trie<Naming>, skill: Skill, spelling: Spelling) {
    const tokens = tokenise(spelling.text);
    addWritten(trie, skill, spelling, tokens);
    const plural = tokens.length > 1 && !isNamed(skill.kind) && spelling.ambiguity === 0;
    if (plural) addSingular(trie, skill, spelling.text, tokens);
  },
  /** The singular of a single word. */
  singular(trie: Trie<Naming>, skill: Skill, { text }: Spelling) {
    addSingular(trie, skill, text, tokenise(text));
  },
  /** `Spring Boot` is also written `SpringBoot`. */
  joined(trie: Trie<Naming>, skill: Skill, { text, ambiguity }: Spelling) {
    const word = joinedOf(text);
    trie.add([numberOf(fold(word))], cased(skill, ambiguity, [word]));
  },
  /** `JavaScript` is also written `Java Script`. */
  parted(trie: Trie<Naming>, skill: Skill, { text, ambiguity }: Spelling) {
    const hump = humpOf(text, 0, text.length);
    const words = [text.slice(0, hump), text.slice(hump)];
    trie.add(words.map(numberOf), cased(skill, ambiguity > 1 ? ambiguity : 1, words));
  },
} as const;

const cased = (skill: Skill, ambiguity: Ambiguity, words: readonly string[]): Naming =>
  ambiguity === 0 ? { skill, ambiguity } : { skill, ambiguity, words };

function addWritten(
  trie: Trie<Naming>,
  skill: Skill,
  { text, ambiguity }: Spelling,
  tokens: readonly Token[],
) {
  const least = tokens.length === 1 && text.length <= 2 ? shortest(text) : 0;
  trie.add(
    tokens.map(({ word }) => word),
    cased(
      skill,
      ambiguity > least ? ambiguity : least,
      tokens.map(({ start, end }) => text.slice(start, end)),
    ),
  );
}

/** The least class that a word can have by its length: a letter is never a name by itself, two need their case. */
function shortest(word: string): Ambiguity {
  if (/^\p{L}$/u.test(word)) return 3;
  return /^\p{L}{2}$/u.test(word) ? 1 : 0;
}

function addSingular(trie: Trie<Naming>, skill: Skill, text: string, tokens: readonly Token[]) {
  const last = tokens.at(-1);
  if (!last || text.charCodeAt(text.length - 1) !== 115) return;
  const one = tokens.length === 1 ? singularOf(last.key) : singular(last.key);
  if (one === '' || one === last.key) return;
  const words = tokens.map(({ word }) => word);
  words[words.length - 1] = numberOf(one);
  trie.add(words, { skill, ambiguity: 0, derived: true });
}

/** “Wills” is a field of law, “will” is not: a short plural alone keeps its `s`. */
const shortestPlural = 5;
/** Plurals whose singular means something else: who deals in securities is not who speaks of security. */
const onlyPlural: ReadonlySet<string> = new Set(
  `admissions;assemblers;attractions;commodities;contracts;customs;depositions;derivatives;deviations;equities;embeddings;exhibitions;facials;footprints;humanities;lettings;
operations;peripherals;pleadings;proposals;quotations;refunds;renewals;reservations;retrospectives;sanctions;securities;tenders;transplants;utilities;workshops`.split(
    /[;\s]+/,
  ),
);

/** The singular of a word that may stand alone in the plural; empty where there is none. */
export function singularOf(word: string): string {
  if (word.length <= shortestPlural || word.endsWith('ics') || onlyPlural.has(word)) return '';
  const one = singular(word);
  return one === word ? '' : one;
}

/** The shortest name that people write in one word. */
const shortestJoined = 6;

/** A name in one word; empty where it is short, or an `&` is part of it. */
export function joinedOf(text: string): string {
  const word = plain.test(text)
    ? text.replaceAll(' ', '').replaceAll('-', '')
    : text.replace(/[^\p{L}\p{M}\p{N}+#]+/gu, '');
  return word.length < shortestJoined || text.includes('&') ? '' : word;
}

const plain = /^[A-Za-z\d -]*$/;

/** A–Z or a–z. */
export const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;

/** Where `text[start…end)` (`JavaScript`) has its second capital; 0 where it has none, or parts too short to be words. */
export function humpOf(text: string, start: number, end: number): number {
  let hump = 0;
  for (let i = start; i < end; i += 1) {
    const here = text.charCodeAt(i);
    if (!isLetter(here)) return 0;
    const inside = i >= start + 3 && i < end - 2;
    if (hump === 0 && inside && here <= 90 && text.charCodeAt(i - 1) >= 97) hump = i;
  }
  return hump;
}
