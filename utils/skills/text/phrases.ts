import type { Token } from './tokens.ts';
import { joints, tokenise } from './tokens.ts';

export interface PhraseNode<T> {
  next?: Map<string, PhraseNode<T>>;
  values?: T[];
}

/** A tree of phrases, one token a branch. */
export type Phrases<T> = PhraseNode<T>;

export function addPhrase<T>(root: Phrases<T>, keys: readonly string[], value: T): void {
  let node = root;
  for (const key of keys) {
    node.next ??= new Map();
    let child = node.next.get(key);
    if (!child) {
      child = {};
      node.next.set(key, child);
    }
    node = child;
  }
  if (node === root) return;
  if (node.values) node.values.push(value);
  else node.values = [value];
}

/** Phrases from `kind → 'phrase; phrase; …'`, as every closed vocabulary of the project is written. */
export function phrasesOf<K extends string>(lists: Readonly<Record<K, string>>): Phrases<K> {
  const root: Phrases<K> = {};
  for (const [kind, list] of Object.entries(lists) as [K, string][])
    for (const phrase of list.split(';'))
      addPhrase(
        root,
        tokenise(phrase).map((token) => token.key),
        kind,
      );
  return root;
}

export interface Found<T> {
  /** All that the phrase stands for, in the order in which it was added. */
  values: readonly T[];
  value: T;
  until: number;
}

/** The longest phrase that starts at `tokens[from]` and does not reach `tokens[limit]`. */
export function longestPhrase<T>(
  root: Phrases<T>,
  tokens: readonly Token[],
  from: number,
  limit: number = tokens.length,
): Found<T> | undefined {
  let node: PhraseNode<T> | undefined = root;
  let best: Found<T> | undefined;
  for (let i = from; i < limit; i += 1) {
    const token = tokens[i];
    if (!token || (i > from && token.joint === joints.break)) break;
    node = node.next?.get(token.key);
    if (!node) break;
    const values = node.values;
    const value = values?.[0];
    if (values && value !== undefined) best = { values, value, until: i + 1 };
  }
  return best;
}
