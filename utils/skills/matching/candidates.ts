import type { Naming } from '../taxonomy/build.ts';
import { isNamed } from '../taxonomy/build.ts';
import type { PhraseNode, Phrases } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { joints } from '../text/tokens.ts';

/** A run of tokens that spells a skill. */
export interface Candidate {
  naming: Naming;
  from: number;
  /** Exclusive. */
  until: number;
  /** Found through its plural, singular, or with a version number behind it. */
  inflected: boolean;
}

const upright = (key: string) => /^[a-z]+$/.test(key);

/** Other keys under which the last word of a name may stand: its singular, its plural, without version or `+`. */
function inflections(key: string): string[] {
  const keys: string[] = [];
  if (key.length > 3 && key.endsWith('s') && !key.endsWith('ss')) {
    keys.push(key.slice(0, -1));
    if (key.endsWith('ies')) keys.push(`${key.slice(0, -3)}y`);
    else if (key.endsWith('es')) keys.push(key.slice(0, -2));
  } else if (key.length > 2 && upright(key))
    keys.push(key.endsWith('y') ? `${key.slice(0, -1)}ies` : `${key}s`);
  const version = /^(\p{L}{3,})\d{1,4}$/u.exec(key)?.[1] ?? /^(.{3,})\+$/.exec(key)?.[1];
  if (version) keys.push(version);
  return keys;
}

/** Proper names take no plural, but acronyms do (`APIs`), and all take a version number (`Angular2`). */
function mayInflect(naming: Naming, key: string, found: string): boolean {
  if (naming.ambiguity > 1) return false;
  if (!isNamed(naming.skill.kind)) return true;
  return /\d$|\+$/.test(key) || (key === `${found}s` && found.length <= 4);
}

/** Every name that starts at this token, the longest first. */
export function candidatesAt(names: Phrases<Naming>, tokens: readonly Token[], from: number): Candidate[] {
  const found: Candidate[] = [];
  let node: PhraseNode<Naming> | undefined = names;
  for (let i = from; i < tokens.length && node; i += 1) {
    const token = tokens[i];
    if (!token || (i > from && token.joint === joints.break)) break;
    const children: ReadonlyMap<string, PhraseNode<Naming>> | undefined = node.next;
    if (!children) break;
    for (const key of inflections(token.key))
      for (const naming of children.get(key)?.values ?? [])
        if (mayInflect(naming, token.key, key)) found.push({ naming, from, until: i + 1, inflected: true });
    node = children.get(token.key);
    for (const naming of node?.values ?? []) found.push({ naming, from, until: i + 1, inflected: false });
  }
  return found.sort(
    (a, b) =>
      b.until - a.until ||
      Number(a.inflected) - Number(b.inflected) ||
      a.naming.ambiguity - b.naming.ambiguity,
  );
}
