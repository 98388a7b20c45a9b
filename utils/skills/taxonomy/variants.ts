import { singular } from '../matching/inflections.ts';
import { fold, isDigitCode } from '../text/characters.ts';
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

/** Adds every way to write a spelling. */
export function addAll(trie: Trie<Naming>, skill: Skill, spelling: Spelling) {
  const tokens = tokenise(spelling.text);
  addSpelling(trie, skill, spelling, tokens);
  if (!isNamed(skill.kind)) return;
  if (tokens.length > 1) addJoined(trie, skill, spelling);
  else addParted(trie, skill, spelling);
}

/** Adds a spelling as it is written, and a common noun's singular. */
export function addSpelling(trie: Trie<Naming>, skill: Skill, spelling: Spelling, tokens: readonly Token[]) {
  addWritten(trie, skill, spelling, tokens);
  if (!isNamed(skill.kind) && spelling.ambiguity === 0) addSingular(trie, skill, spelling, tokens);
}

function addWritten(
  trie: Trie<Naming>,
  skill: Skill,
  { text, ambiguity }: Spelling,
  tokens: readonly Token[],
) {
  const least = tokens.length === 1 && text.length <= 2 ? shortest(text) : 0;
  const class_ = ambiguity > least ? ambiguity : least;
  trie.add(
    tokens.map(({ word }) => word),
    class_ === 0
      ? { skill, ambiguity: 0 }
      : { skill, ambiguity: class_, words: tokens.map(({ start, end }) => text.slice(start, end)) },
  );
}

/** The least class that a word can have by its length: a letter is never a name by itself, two need their case. */
function shortest(word: string): Ambiguity {
  if (/^\p{L}$/u.test(word)) return 3;
  return /^\p{L}{2}$/u.test(word) ? 1 : 0;
}

/** “Wills” is a field of law, “will” is not: a short plural alone keeps its `s`. */
const shortestPlural = 5;

function addSingular(trie: Trie<Naming>, skill: Skill, { text }: Spelling, tokens: readonly Token[]) {
  const last = tokens.at(-1);
  if (!last || text.charCodeAt(text.length - 1) !== 115) return;
  const one = singular(last.key);
  if (one === last.key || (tokens.length === 1 && last.key.length <= shortestPlural)) return;
  const words = tokens.map(({ word }) => word);
  words[words.length - 1] = numberOf(one);
  trie.add(words, { skill, ambiguity: 0, derived: true });
}

/** The shortest name that people write in one word. */
const shortestJoined = 6;

/** `Spring Boot` is also written `SpringBoot`. */
export function addJoined(trie: Trie<Naming>, skill: Skill, { text, ambiguity }: Spelling) {
  const written = joinedOf(text);
  if (written.length < shortestJoined) return;
  const naming = ambiguity > 0 ? { skill, ambiguity, words: [written] } : { skill, ambiguity };
  trie.add([numberOf(fold(written))], naming);
}

/** A name in one word; empty where an `&` is part of it. */
function joinedOf(text: string): string {
  let plain = true;
  for (let i = 0; i < text.length; i += 1) {
    const here = text.charCodeAt(i);
    if (here === 38) return '';
    if (!isDigitCode(here) && !isLetter(here) && here !== 32 && here !== 45) plain = false;
  }
  return plain ? text.replaceAll(' ', '').replaceAll('-', '') : text.replace(/[^\p{L}\p{M}\p{N}+#]+/gu, '');
}

/** A–Z or a–z. */
export const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;

/** `JavaScript` is also written `Java Script`. */
function addParted(trie: Trie<Naming>, skill: Skill, { text, ambiguity }: Spelling) {
  const hump = humpOf(text);
  if (hump === 0) return;
  const words = [text.slice(0, hump), text.slice(hump)];
  trie.add(words.map(numberOf), { skill, ambiguity: ambiguity > 1 ? ambiguity : 1, words });
}

/** Where `JavaScript` has its second capital; 0 where it has none, or parts too short to be words. */
function humpOf(word: string): number {
  let hump = 0;
  for (let i = 0; i < word.length; i += 1) {
    const here = word.charCodeAt(i);
    if (!isLetter(here)) return 0;
    const inside = i >= 3 && i < word.length - 2;
    if (hump === 0 && inside && here <= 90 && word.charCodeAt(i - 1) >= 97) hump = i;
  }
  return hump;
}
