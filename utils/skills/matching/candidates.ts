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
  const branch = names.branch(first.key);
  const others = inflections(first.key);
  if (!branch && others.length === 0) return none;
  const found: Candidate[] = [];
  for (const key of others) inflected(found, names.branch(key), from, from + 1, first.key, key);
  let node = branch;
  for (let i = from + 1; node; i += 1) {
    if (node.values)
      for (const naming of node.values)
        found.push({ naming, from, until: i, inflected: naming.derived === true });
    const token = tokens[i];
    const children: ReadonlyMap<string, PhraseNode<Naming>> | undefined = node.next;
    if (!children || !token || token.joint === joints.break) break;
    for (const key of inflections(token.key))
      inflected(found, children.get(key), from, i + 1, token.key, key);
    node = children.get(token.key);
  }
  return found.length > 1 ? found.sort(byLength) : found;
}

function inflected(
  found: Candidate[],
  node: PhraseNode<Naming> | undefined,
  from: number,
  until: number,
  key: string,
  other: string,
) {
  if (!node?.values) return;
  for (const naming of node.values)
    if (mayInflect(naming, key, other)) found.push({ naming, from, until, inflected: true });
}

const byLength = (a: Candidate, b: Candidate) =>
  b.until - a.until || Number(a.inflected) - Number(b.inflected) || a.naming.ambiguity - b.naming.ambiguity;
