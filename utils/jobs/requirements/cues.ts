import type { Token } from '../../skills/index.ts';
import { longestPhrase, phrasesOf } from '../../skills/index.ts';
import type { CueKind } from './cue-vocabulary.ts';
import { cueKinds, cues } from './cue-vocabulary.ts';

/** A phrase that says how much the skills beside it are wanted. */
export interface Cue {
  /** All that it may say, a bit each; where it stands decides. */
  kinds: number;
  from: number;
  until: number;
}

const vocabulary = phrasesOf(cues);

/** The bits of these kinds. */
export const cueBits = (...kinds: readonly CueKind[]): number =>
  kinds.reduce((bits, kind) => bits | (1 << cueKinds.indexOf(kind)), 0);

const known = new Map<readonly CueKind[], number>();
/** The same of a phrase in the vocabulary, found once. */
function bitsOf(kinds: readonly CueKind[]): number {
  const bits = known.get(kinds) ?? cueBits(...kinds);
  known.set(kinds, bits);
  return bits;
}

/** The cues of a sentence in reading order, none inside another. */
export function cuesIn(tokens: readonly Token[], from: number, until: number): Cue[] {
  const found: Cue[] = [];
  for (let i = from; i < until; ) {
    const phrase = longestPhrase(vocabulary, tokens, i, until);
    if (phrase) found.push({ kinds: bitsOf(phrase.values), from: i, until: phrase.until });
    i = phrase?.until ?? i + 1;
  }
  return found;
}

/** Whether a cue says one of what these bits stand for. */
export const says = (cue: Cue, bits: number): boolean => (cue.kinds & bits) !== 0;
