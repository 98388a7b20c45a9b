import type { Token } from './tokens.ts';
import { joints, tokenise } from './tokens.ts';
import { Trie } from './trie.ts';

/** Phrases and what they stand for. */
export type Phrases<T> = Trie<T>;

/** Phrases from `kind → 'phrase; phrase; …'`, as every closed vocabulary of the project is written. */
export function phrasesOf<K extends string>(lists: Readonly<Record<K, string>>): Phrases<K> {
  const phrases = new Trie<K>();
  for (const [kind, list] of Object.entries(lists) as [K, string][])
    for (const phrase of list.split(';'))
      phrases.add(
        tokenise(phrase).map((token) => token.word),
        kind,
      );
  return phrases;
}

export interface Found<T> {
  /** All that the phrase stands for, in the order in which it was added. */
  values: readonly T[];
  value: T;
  until: number;
}

/** The longest phrase that starts at `tokens[from]` and does not reach `tokens[limit]`. */
export function longestPhrase<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  from: number,
  limit: number = tokens.length,
): Found<T> | undefined {
  let node = 0;
  let last = 0;
  let until = from;
  for (let i = from; i < limit; i += 1) {
    const token = tokens[i];
    if (!token || (i > from && token.joint === joints.break)) break;
    node = phrases.child(node, token.word);
    if (node === 0) break;
    if (!phrases.values(node)) continue;
    last = node;
    until = i + 1;
  }
  const values = last === 0 ? undefined : phrases.values(last);
  const value = values?.[0];
  return values && value !== undefined ? { values, value, until } : undefined;
}
