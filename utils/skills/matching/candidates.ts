import type { Names, Naming } from '../taxonomy/names.ts';
import { isNamed } from '../taxonomy/names.ts';
import type { PhraseNode } from '../text/phrases.ts';
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

const none: readonly Candidate[] = [];

/** Every name that starts at this token, the longest first. */
export function candidatesAt(names: Names, tokens: readonly Token[], from: number): readonly Candidate[] {
  const first = tokens[from];
  if (!first) return none;
  const found: Candidate[] = [];
  const collect = (namings: readonly Naming[] | undefined, until: number, key: string, other: string) => {
    for (const naming of namings ?? [])
      if (key === other || mayInflect(naming, key, other))
        found.push({ naming, from, until, inflected: key !== other });
  };
  for (const key of inflections(first.key)) collect(names.branch(key)?.values, from + 1, first.key, key);
  let node: PhraseNode<Naming> | undefined = names.branch(first.key);
  for (let i = from + 1; node; i += 1) {
    collect(node.values, i, '', '');
    const token = tokens[i];
    const children: ReadonlyMap<string, PhraseNode<Naming>> | undefined = node.next;
    if (!children || !token || token.joint === joints.break) break;
    for (const key of inflections(token.key)) collect(children.get(key)?.values, i + 1, token.key, key);
    node = children.get(token.key);
  }
  return found.length > 1 ? found.sort(byLength) : found;
}

const byLength = (a: Candidate, b: Candidate) =>
  b.until - a.until || Number(a.inflected) - Number(b.inflected) || a.naming.ambiguity - b.naming.ambiguity;
