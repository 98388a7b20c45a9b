import type { Token, TokenMention } from '../../skills/index.ts';
import { wordSet } from '../../skills/index.ts';

/** How a mention is tied to the one before it: nothing, mere nearness, an enumeration, "and", "or". */
export type Link = 'none' | 'beside' | 'list' | 'and' | 'or';

const ands = wordSet('&;und;et;y;e;en;og;och;i;oraz;sowie;as;plus');
const ors = wordSet('or;oder;ou;o;u;of;lub;albo;czy;eller;bzw;alternatively;resp');
/** Words that do not break an enumeration. */
const light = wordSet(
  'the;a;an;other;another;comparable;equivalent;also;similar;either;etc;preferably;even;well;better;possibly;die;der;das;mit;in;with;ideally;ein;eine;einer;andere;anderen;anderer;anderes;autre;une;un;otra;otro;una;ander;altro;altra;outro;outra;inny;inna;innej;anden;andet;annan;annat',
);
const farthest = 3;

/** The link of each mention of a sentence to the one before it. */
export function linksOf(text: string, tokens: readonly Token[], mentions: readonly TokenMention[]): Link[] {
  return mentions.map((mention, i) => {
    const before = mentions[i - 1];
    return before ? linkBetween(text, tokens, before.until, mention.from) : 'none';
  });
}

function linkBetween(text: string, tokens: readonly Token[], from: number, until: number): Link {
  if (until - from > farthest) return 'none';
  const gap = text.slice(tokens[from - 1]?.end, tokens[until]?.start);
  if (/[;.:!?\n](?:\s|$)/.test(gap) && !/^\s*(?:e\.g|z\.B)/i.test(gap)) return 'none';
  let link: Link = /,|\/|•|\||\+/.test(gap) ? 'list' : until === from ? 'beside' : 'none';
  if (/^\s*\/\s*$/.test(gap)) return 'or';
  for (let i = from; i < until; i += 1) {
    const word = tokens[i]?.word ?? 0;
    if (ors.has(word)) link = 'or';
    else if (ands.has(word)) link = link === 'or' ? 'or' : 'and';
    else if (!light.has(word)) return 'none';
  }
  return link;
}

/** First and last index of the enumeration around mention `i`. */
export function runAround(links: readonly Link[], i: number): { first: number; last: number } {
  let first = i;
  while (first > 0 && links[first] !== 'none') first -= 1;
  let last = i;
  while (last + 1 < links.length && links[last + 1] !== 'none') last += 1;
  return { first, last };
}
