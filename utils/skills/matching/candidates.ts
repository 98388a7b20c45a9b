import type { Names, Naming } from '../taxonomy/names.ts';
import { isNamed } from '../taxonomy/names.ts';
import type { Token } from '../text/tokens.ts';
import { joints } from '../text/tokens.ts';
import { wordOf } from '../text/words.ts';
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

/**
 * Proper names take no plural, but acronyms do (`APIs`), and all take a version number (`Angular2`). A single word of
 * behaviour is something else in the plural: initiatives, responsibilities, communications.
 */
function mayInflect(naming: Naming, key: string, found: string, single: boolean): boolean {
  if (naming.ambiguity > 1 || (single && naming.skill.kind === 'soft')) return false;
  if (!isNamed(naming.skill.kind)) return true;
  return !key.endsWith('s') || (key.length === found.length + 1 && found.length <= 4);
}

const none: readonly Candidate[] = [];

/** Every name that starts at this token, the longest first. */
export function candidatesAt(names: Names, tokens: readonly Token[], from: number): readonly Candidate[] {
  if (!names.begins(tokens[from]?.word ?? 0)) return none;
  let found: Candidate[] | undefined;
  for (let node = 0, i = from; node !== 0 || i === from; i += 1) {
    const token = tokens[i];
    if (!token || (i > from && token.joint === joints.break)) break;
    for (const other of inflections(token.word)) {
      const values = names.values(names.child(node, other));
      if (values) found = inflected(found ?? [], values, from, i + 1, token.key, wordOf(other));
    }
    node = names.child(node, token.word);
    const values = node === 0 ? undefined : names.values(node);
    if (values) {
      found ??= [];
      for (const naming of values)
        found.push({ naming, from, until: i + 1, inflected: naming.derived === true });
    }
    if (!names.goesOn(node)) break;
  }
  if (!found) return none;
  return found.length > 1 ? found.sort(byLength) : found;
}

function inflected(
  found: Candidate[],
  values: readonly Naming[],
  from: number,
  until: number,
  key: string,
  other: string,
): Candidate[] {
  for (const naming of values)
    if (mayInflect(naming, key, other, until - from === 1))
      found.push({ naming, from, until, inflected: true });
  return found;
}

const byLength = (a: Candidate, b: Candidate) =>
  b.until - a.until || Number(a.inflected) - Number(b.inflected) || a.naming.ambiguity - b.naming.ambiguity;
