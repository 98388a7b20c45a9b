import type { Token } from '../../skills/index.ts';
import { longestPhrase, phrasesOf, wordSet } from '../../skills/index.ts';
import type { SectionKind } from './section-vocabulary.ts';
import { fillers, headings } from './section-vocabulary.ts';

const vocabulary = phrasesOf(headings);
const filling = wordSet(fillers);

/** The longest line that can be a heading, in words. */
const longest = 12;

/** Which section wins when a heading names several: "Requirements and responsibilities" decides nothing. */
function decide(found: ReadonlySet<SectionKind>): SectionKind {
  if (found.has('preferred')) return 'preferred';
  const asks = found.has('required');
  if (found.has('benefits') && !asks && !found.has('duties')) return 'benefits';
  if (asks && found.has('duties')) return 'other';
  if (asks) return 'required';
  for (const kind of ['stack', 'duties', 'equality', 'process', 'company', 'other', 'facts'] as const)
    if (found.has(kind)) return kind;
  return 'benefits';
}

/** The section that this line opens, when every word of it is heading vocabulary. */
export function sectionOfHeading(
  tokens: readonly Token[],
  from: number,
  until: number,
): SectionKind | undefined {
  if (until - from > longest || until <= from) return undefined;
  let found: Set<SectionKind> | undefined;
  for (let i = from; i < until; ) {
    const phrase = longestPhrase(vocabulary, tokens, i, until);
    if (phrase) {
      found ??= new Set();
      found.add(phrase.value);
      i = phrase.until;
    } else if (filling.has(tokens[i]?.word ?? 0)) i += 1;
    else return undefined;
  }
  return found && decide(found);
}

/** The heading at the start of a line or sentence: its section and the token after it. */
export function headingAtStart(
  tokens: readonly Token[],
  from: number,
  until: number,
): { kind: SectionKind; until: number } | undefined {
  let found: Set<SectionKind> | undefined;
  let end = 0;
  for (let i = from; i < Math.min(until, from + longest); ) {
    const phrase = longestPhrase(vocabulary, tokens, i, until);
    if (phrase) {
      found ??= new Set();
      found.add(phrase.value);
      i = phrase.until;
      end = i;
    } else if (filling.has(tokens[i]?.word ?? 0)) i += 1;
    else break;
  }
  return found ? { kind: decide(found), until: end } : undefined;
}
