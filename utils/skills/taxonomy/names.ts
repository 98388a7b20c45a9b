import { singular } from '../matching/inflections.ts';
import { isLower, isUpper } from '../text/characters.ts';
import type { PhraseNode } from '../text/phrases.ts';
import { addPhrase } from '../text/phrases.ts';
import { tokenise } from '../text/tokens.ts';
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

type Waiting = (readonly [Skill, Spelling])[];

/** Every spelling of every skill, by its first word. A branch grows when a text first asks for it: most never do. */
export class Names {
  readonly #branches = new Map<string, Waiting | PhraseNode<Naming>>();

  constructor(skills: Iterable<Skill>) {
    for (const skill of skills)
      for (const spelling of skill.spellings)
        for (const key of firstKeys(skill, spelling)) this.#wait(key, [skill, spelling]);
  }

  has(key: string): boolean {
    return this.#branches.has(key);
  }

  /** The branch of all names that start with this key. */
  branch(key: string): PhraseNode<Naming> | undefined {
    const branch = this.#branches.get(key);
    return Array.isArray(branch) ? this.#grow(key, branch) : branch;
  }

  #grow(key: string, waiting: Waiting): PhraseNode<Naming> {
    const root: PhraseNode<Naming> = {};
    for (const [skill, spelling] of waiting)
      for (const { keys, naming } of variantsOf(skill, spelling))
        if (keys[0] === key) addPhrase(root, keys, naming);
    const branch = root.next?.get(key) ?? {};
    this.#branches.set(key, branch);
    return branch;
  }

  #wait(key: string, pair: readonly [Skill, Spelling]) {
    const waiting = this.#branches.get(key);
    if (!Array.isArray(waiting)) this.#branches.set(key, [pair]);
    else if (waiting.at(-1)?.[1] !== pair[1]) waiting.push(pair);
  }
}

/** The first word of each variant, found without reading the whole spelling where that is safe. */
function firstKeys(skill: Skill, spelling: Spelling): string[] {
  const { text } = spelling;
  const word = /^[A-Za-z]{3,}(?=[ -]|$)/.exec(text)?.[0];
  const key = word?.toLowerCase();
  const whole = word?.length === text.length;
  const cut = whole && isNamed(skill.kind) && split(text).length > 1;
  if (!key || key === 'and' || cut || !/^[A-Za-z -]+$/.test(text))
    return variantsOf(skill, spelling).flatMap(({ keys }) => keys[0] ?? []);
  if (whole) return [key, singular(key)];
  return isNamed(skill.kind) ? [key, text.replace(/[ -]/g, '').toLowerCase()] : [key];
}

interface Variant {
  keys: readonly string[];
  naming: Naming;
}

/** “Wills” is a field of law, “will” is not: a short plural alone keeps its `s`. */
const shortestPlural = 5;

/** A spelling as written, in one word, cut at its hump, and a common noun in the singular. */
function variantsOf(skill: Skill, { text, ambiguity }: Spelling): Variant[] {
  const tokens = tokenise(text);
  const keys = tokens.map((token) => token.key);
  const words = tokens.map((token) => text.slice(token.start, token.end));
  const short = keys.length === 1 ? shortest(words[0] ?? '') : 0;
  const naming = (written: Ambiguity, w: readonly string[]): Naming => {
    const a = written > short ? written : short;
    return a === 0 ? { skill, ambiguity: a } : { skill, ambiguity: a, words: w };
  };
  const variants: Variant[] = [{ keys, naming: naming(ambiguity, words) }];
  if (!isNamed(skill.kind)) {
    const last = keys.at(-1) ?? '';
    if (ambiguity === 0 && singular(last) !== last && (keys.length > 1 || last.length > shortestPlural))
      variants.push({
        keys: [...keys.slice(0, -1), singular(last)],
        naming: { ...naming(0, words), derived: true },
      });
    return variants;
  }
  const joined = keys.join('');
  if (keys.length > 1 && joined.length >= 6 && !keys.includes('&'))
    variants.push({ keys: [joined], naming: naming(ambiguity, [words.join('')]) });
  const humps = keys.length === 1 ? split(text) : [];
  if (humps.length > 1)
    variants.push({
      keys: humps.map((hump) => hump.toLowerCase()),
      naming: naming(ambiguity > 1 ? ambiguity : 1, humps),
    });
  return variants;
}

/** The least class that a word can have by its length: a letter is never a name by itself, two need their case. */
function shortest(word: string): Ambiguity {
  if (/^\p{L}$/u.test(word)) return 3;
  return /^\p{L}{2}$/u.test(word) ? 1 : 0;
}

/** `JavaScript` → `Java`, `Script`: people write it so. */
function split(word: string): string[] {
  if (!/^[A-Za-z]+$/.test(word)) return [word];
  for (let i = 3; i < word.length - 2; i += 1)
    if (isUpper(word.charAt(i)) && isLower(word.charAt(i - 1))) return [word.slice(0, i), word.slice(i)];
  return [word];
}
