import { singular } from '../matching/inflections.ts';
import { isLower, isUpper } from '../text/characters.ts';
import type { Phrases } from '../text/phrases.ts';
import { addPhrase } from '../text/phrases.ts';
import { tokenise } from '../text/tokens.ts';
import type { Ambiguity, Skill, SkillId, SkillKind } from '../types.ts';
import { parseDomain } from './parse.ts';

/** One way to write one skill. */
export interface Naming {
  skill: Skill;
  ambiguity: Ambiguity;
  /** Its words as written, kept where the case counts. */
  words?: readonly string[];
}

export interface Taxonomy {
  skills: ReadonlyMap<SkillId, Skill>;
  names: Phrases<Naming>;
}

const named: ReadonlySet<SkillKind> = new Set(['language', 'framework', 'tool', 'platform', 'certification']);
/** Whether skills of this kind are proper names, and not common nouns. */
export const isNamed = (kind: SkillKind): boolean => named.has(kind);

/** Builds the table from sources by domain. A label that stands twice is one skill: its lines are merged. */
export function taxonomyOf(sources: Readonly<Record<string, string>>): Taxonomy {
  const skills = new Map<SkillId, Skill>();
  const names: Phrases<Naming> = {};
  for (const [domain, source] of Object.entries(sources)) {
    for (const { line: _, generic, ...entry } of parseDomain(domain, source)) {
      const skill: Skill = generic ? { ...entry, generic } : entry;
      const first = skills.get(skill.id);
      skills.set(skill.id, first ? merged(first, skill) : skill);
    }
  }
  for (const skill of skills.values())
    for (const spelling of skill.spellings) addSpelling(names, skill, spelling.text, spelling.ambiguity);
  return { skills, names };
}

const merged = (a: Skill, b: Skill): Skill => ({
  ...b,
  ...a,
  spellings: [...a.spellings, ...b.spellings],
  implies: [...new Set([...a.implies, ...b.implies])],
  broader: [...new Set([...a.broader, ...b.broader])],
  partOf: [...new Set([...a.partOf, ...b.partOf])],
  proves: [...new Set([...a.proves, ...b.proves])],
});

function addSpelling(names: Phrases<Naming>, skill: Skill, text: string, ambiguity: Ambiguity) {
  const tokens = tokenise(text);
  const keys = tokens.map((token) => token.key);
  const words = tokens.map((token) => text.slice(token.start, token.end));
  const naming = (a: Ambiguity, w: readonly string[]): Naming =>
    a === 0 ? { skill, ambiguity: a } : { skill, ambiguity: a, words: w };
  addPhrase(names, keys, naming(ambiguity, words));
  if (!isNamed(skill.kind)) {
    const last = keys.at(-1) ?? '';
    if (ambiguity === 0 && singular(last) !== last)
      addPhrase(names, [...keys.slice(0, -1), singular(last)], naming(0, words));
    return;
  }
  const joined = keys.join('');
  if (keys.length > 1 && joined.length >= 6 && !keys.includes('&'))
    addPhrase(names, [joined], naming(ambiguity, [words.join('')]));
  const humps = keys.length === 1 ? split(text) : [];
  if (humps.length > 1)
    addPhrase(
      names,
      humps.map((hump) => hump.toLowerCase()),
      naming(ambiguity > 1 ? ambiguity : 1, humps),
    );
}

/** `JavaScript` → `Java`, `Script`: people write it so. */
function split(word: string): string[] {
  if (!/^[A-Za-z]+$/.test(word)) return [word];
  const at = [...word].findIndex((letter, i) => i > 0 && isUpper(letter) && isLower(word.charAt(i - 1)));
  return at > 2 && word.length - at > 2 ? [word.slice(0, at), word.slice(at)] : [word];
}
