import type { TokenMention } from '../../skills/index.ts';
import type { Cue } from './cues.ts';
import { cueBits, says } from './cues.ts';
import type { Link } from './lists.ts';

/** "One or more of the following languages:" may stand this many words before its list. */
const reach = 6;
const anyOf = cueBits('anyOf');
const suchAs = cueBits('suchAs');

/**
 * For each mention of a sentence the number of its "or", counted on from `next`, or undefined: "X or Y", "X, Y or Z",
 * "X/Y", any list led in by "one of", and examples of one kind of thing ("such as AWS and Azure").
 */
export function alternativesOf(
  mentions: readonly TokenMention[],
  links: readonly Link[],
  cues: readonly Cue[],
  next: number,
): (number | undefined)[] {
  const groups: (number | undefined)[] = mentions.map(() => undefined);
  if (!links.includes('or') && !cues.some((cue) => says(cue, anyOf | suchAs))) return groups;
  let number = next;
  for (let first = 0; first < mentions.length; ) {
    let last = first;
    while (last + 1 < mentions.length && (links[last + 1] ?? 'none') !== 'none') last += 1;
    if (last > first)
      for (const members of groupsOf(mentions, links, cues, first, last)) {
        for (const i of members) groups[i] = number;
        number += 1;
      }
    first = last + 1;
  }
  return groups;
}

/** What it is an instance of; where the taxonomy does not say, its kind and domain. */
const familyOf = (mention: TokenMention | undefined): string =>
  mention ? (mention.named.broader[0] ?? `${mention.kind} ${mention.named.domain}`) : '';

/** The alternatives within one enumeration, as indices. */
function groupsOf(
  mentions: readonly TokenMention[],
  links: readonly Link[],
  cues: readonly Cue[],
  first: number,
  last: number,
): number[][] {
  const from = mentions[first]?.from ?? 0;
  const all = span(first, last);
  if (isLed(cues, from, anyOf)) return several([all]);
  const parts = partsOf(links, first, last);
  const ors = parts.filter((part) => part.some((i) => i !== part[0] && links[i] === 'or'));
  if (ors.length > 0 || !isLed(cues, from, suchAs)) return several(ors);
  return several([...Map.groupBy(all, (i) => familyOf(mentions[i])).values()]);
}

const span = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, k) => first + k);
const several = (groups: number[][]) => groups.filter((group) => group.length > 1);

const isLed = (cues: readonly Cue[], from: number, kind: number) =>
  cues.some((cue) => says(cue, kind) && cue.until <= from && cue.until >= from - reach);

/** An "and" inside a list parts it: "Java and Python or Ruby" asks for Java, and for one of the others. */
function partsOf(links: readonly Link[], first: number, last: number): number[][] {
  const parts: number[][] = [];
  for (const i of span(first, last)) {
    const part = parts.at(-1);
    if (part && links[i] !== 'and' && links[i] !== 'beside') part.push(i);
    else parts.push([i]);
  }
  return parts;
}
