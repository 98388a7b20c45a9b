import type { TokenMention } from '../../skills/index.ts';
import type { Cue } from './cues.ts';
import { says } from './cues.ts';
import type { Link } from './lists.ts';

/** "One or more of the following languages:" may stand this many words before its list. */
const reach = 6;

/**
 * For each mention of a sentence the number of its "or", counted on from `next`, or undefined.
 * "X or Y", "X, Y or Z", "X/Y", and any list led in by "one of", "such as".
 */
export function alternativesOf(
  mentions: readonly TokenMention[],
  links: readonly Link[],
  cues: readonly Cue[],
  next: number,
): (number | undefined)[] {
  const groups: (number | undefined)[] = mentions.map(() => undefined);
  let number = next;
  for (let first = 0; first < mentions.length; ) {
    let last = first;
    while (last + 1 < mentions.length && (links[last + 1] ?? 'none') !== 'none') last += 1;
    const led = isLed(cues, mentions[first]?.from ?? 0);
    for (const [from, until] of led ? [[first, last] as const] : partsAtAnd(links, first, last)) {
      const or = led || links.slice(from + 1, until + 1).includes('or');
      if (!or || until === from) continue;
      for (let i = from; i <= until; i += 1) groups[i] = number;
      number += 1;
    }
    first = last + 1;
  }
  return groups;
}

const isLed = (cues: readonly Cue[], from: number) =>
  cues.some((cue) => says(cue, 'anyOf') && cue.until <= from && cue.until >= from - reach && cue.from < from);

/** An "and" inside a list parts it: "Java and Python or Ruby" asks for Java, and for one of the others. */
function partsAtAnd(links: readonly Link[], first: number, last: number): (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let from = first;
  for (let i = first + 1; i <= last; i += 1) {
    if (links[i] !== 'and') continue;
    parts.push([from, i - 1]);
    from = i;
  }
  parts.push([from, last]);
  return parts;
}
