import type { Naming } from '../taxonomy/build.ts';
import { isNamed } from '../taxonomy/build.ts';
import type { PhraseNode, Phrases } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { joints } from '../text/tokens.ts';
import { inflections } from './inflections.ts';

/** A run of tokens that spells a skill. */
export interface Candidate {
  naming: Naming;
  from: number;
  /** Exclusive. */
  until: number;
  /** Found through its plural, singular, or with a version number behind it. */
  inflected: boolean;
}

/** Proper names take no plural, but acronyms do (`APIs`), and all take a version number (`Angular2`). */
function mayInflect(naming: Naming, key: string, found: string): boolean {
  if (naming.ambiguity > 1) return false;
  if (!isNamed(naming.skill.kind)) return true;
  return !key.endsWith('s') || (key.length === found.length + 1 && found.length <= 4);
}

const none: readonly Naming[] = [];

/** Every name that starts at this token, the longest first. */
export function candidatesAt(
  names: Phrases<Naming>,
  tokens: readonly Token[],
  from: number,
): readonly Candidate[] {
  const found: Candidate[] = [];
  let node: PhraseNode<Naming> | undefined = names;
  for (let i = from; i < tokens.length; i += 1) {
    const token = tokens[i];
    const children: ReadonlyMap<string, PhraseNode<Naming>> | undefined = node.next;
    if (!children || !token || (i > from && token.joint === joints.break)) break;
    for (const key of inflections(token.key))
      for (const naming of children.get(key)?.values ?? none)
        if (mayInflect(naming, token.key, key)) found.push({ naming, from, until: i + 1, inflected: true });
    node = children.get(token.key);
    if (!node) break;
    if (node.values)
      for (const naming of node.values) found.push({ naming, from, until: i + 1, inflected: false });
  }
  return found.length > 1 ? found.sort(byLength) : found;
}

const byLength = (a: Candidate, b: Candidate) =>
  b.until - a.until || Number(a.inflected) - Number(b.inflected) || a.naming.ambiguity - b.naming.ambiguity;
