import { singular } from '../matching/inflections.ts';
import { isLower, isUpper } from '../text/characters.ts';
import type { Token } from '../text/tokens.ts';
import { tokenise } from '../text/tokens.ts';
import { Trie } from '../text/trie.ts';
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

/** Every spelling of every skill. */
export type Names = Trie<Naming>;

export function namesOf(skills: Iterable<Skill>): Names {
  const names: Names = new Trie();
  for (const skill of skills) {
    const proper = isNamed(skill.kind);
    for (const spelling of skill.spellings) {
      const tokens = tokenise(spelling.text);
      addWritten(names, skill, spelling, tokens);
      if (proper) addProper(names, skill, spelling, tokens);
      else if (spelling.ambiguity === 0) addSingular(names, skill, spelling, tokens);
    }
  }
  return names;
}

function addWritten(names: Names, skill: Skill, { text, ambiguity }: Spelling, tokens: readonly Token[]) {
  const least = tokens.length === 1 && text.length <= 2 ? shortest(text) : 0;
  const class_ = ambiguity > least ? ambiguity : least;
  names.add(
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

function addSingular(names: Names, skill: Skill, { text }: Spelling, tokens: readonly Token[]) {
  const last = tokens.at(-1);
  if (!last || text.charCodeAt(text.length - 1) !== 115) return;
  const one = singular(last.key);
  if (one === last.key || (tokens.length === 1 && last.key.length <= shortestPlural)) return;
  const words = tokens.map(({ word }) => word);
  words[words.length - 1] = numberOf(one);
  names.add(words, { skill, ambiguity: 0, derived: true });
}

/** The shortest name that people write in one word. */
const shortestJoined = 6;

/** `Spring Boot` is also written `SpringBoot`, and `JavaScript` `Java Script`. */
function addProper(names: Names, skill: Skill, { text, ambiguity }: Spelling, tokens: readonly Token[]) {
  if (tokens.length > 1) {
    const joined = tokens.map(({ key }) => key).join('');
    if (joined.length < shortestJoined || tokens.some(({ key }) => key === '&')) return;
    const written = tokens.map(({ start, end }) => text.slice(start, end)).join('');
    names.add([numberOf(joined)], { skill, ambiguity, ...(ambiguity > 0 ? { words: [written] } : {}) });
    return;
  }
  const hump = humpOf(text);
  if (hump === 0) return;
  const words = [text.slice(0, hump), text.slice(hump)];
  names.add(
    words.map((word) => numberOf(word)),
    { skill, ambiguity: ambiguity > 1 ? ambiguity : 1, words },
  );
}

/** Where `JavaScript` has its second capital; 0 where it has none, or parts too short to be words. */
function humpOf(word: string): number {
  let hump = 0;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i) | 32;
    if (code < 97 || code > 122) return 0;
    const inside = i >= 3 && i < word.length - 2;
    if (hump === 0 && inside && isUpper(word.charAt(i)) && isLower(word.charAt(i - 1))) hump = i;
  }
  return hump;
}
