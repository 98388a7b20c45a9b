import type { Token } from '../../skills/index.ts';
import { longestPhrase, phrasesOf } from '../../skills/index.ts';
import type { CueKind } from './cue-vocabulary.ts';
import { cues } from './cue-vocabulary.ts';

/** A phrase that says how much the skills beside it are wanted. */
export interface Cue {
  /** All that it may say; where it stands decides. */
  kinds: readonly CueKind[];
  from: number;
  until: number;
}

const vocabulary = phrasesOf(cues);

/** The cues of a sentence in reading order, none inside another. */
export function cuesIn(tokens: readonly Token[], from: number, until: number): Cue[] {
  const found: Cue[] = [];
  for (let i = from; i < until; ) {
    const phrase = longestPhrase(vocabulary, tokens, i, until);
    if (phrase) found.push({ kinds: phrase.values, from: i, until: phrase.until });
    i = phrase?.until ?? i + 1;
  }
  return found;
}

export const says = (cue: Cue, ...kinds: readonly CueKind[]): boolean =>
  kinds.some((kind) => cue.kinds.includes(kind));
