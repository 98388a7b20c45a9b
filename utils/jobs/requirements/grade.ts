import type { TokenMention } from '../../skills/index.ts';
import type { Cue } from './cues.ts';
import { cueBits, says } from './cues.ts';
import type { Link } from './lists.ts';
import { runAround } from './lists.ts';

/**
 * How directly a sentence asks for a skill: not at all; somewhere in the sentence; or in so many words, right beside
 * the skill or the enumeration it stands in ("experience with Java, SQL and Kafka").
 */
export type Grade = 'silent' | 'asking' | 'governed';

/** Words that may stand between "experience with" and the name. */
const reachBefore = 3;
const reachBehind = 1;
const governs = cueBits('governs');
const governed = cueBits('governed');
const asking = cueBits('asks') | governs | governed;

/** The grade of each mention of a sentence. */
export function gradesOf(
  mentions: readonly TokenMention[],
  links: readonly Link[],
  cues: readonly Cue[],
): Grade[] {
  const asks = cues.some((cue) => says(cue, asking));
  return mentions.map((_, i) => {
    const run = runAround(links, i);
    const from = mentions[run.first]?.from ?? 0;
    const until = mentions[run.last]?.until ?? 0;
    if (cues.some((cue) => isRightBefore(cue, from) || isRightBehind(cue, until))) return 'governed';
    return asks ? 'asking' : 'silent';
  });
}

const isRightBefore = (cue: Cue, from: number) =>
  cue.until <= from && from - cue.until <= reachBefore && says(cue, governs);
const isRightBehind = (cue: Cue, until: number) =>
  cue.from >= until && cue.from - until < reachBehind && says(cue, governed);
