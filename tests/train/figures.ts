import type { Requirement } from '../../utils/jobs/types.ts';
import type { Labelled } from './gold.ts';
import { bodyOf, isHard, isLabelled, plain } from './gold.ts';

type Place = Requirement['places'][number];

/** What a reading of labelled postings is worth. */
export interface Figures {
  precision: number;
  recall: number;
  /** Recall of proper names alone. */
  named: number;
  /** Share of the believed that no label overlaps and whose words are labelled nowhere. */
  junk: number;
}

/** Every place of the first tier behind the title. */
export const placesOf = (posting: Labelled, requirements: readonly Requirement[]): Place[] =>
  requirements
    .flatMap(({ kind, places }) => (kind === 'years' ? [] : places))
    .filter((p) => p.confidence >= 0.5 && p.start >= bodyOf(posting));

/** `places` by posting, against the labels; `vocabulary` holds the words labelled anywhere. */
export function figuresOf(
  postings: readonly Labelled[],
  placesIn: (posting: Labelled) => readonly Place[],
  vocabulary: ReadonlySet<string>,
): Figures {
  let [made, right, junk, gold, found, names, namesFound] = [0, 0, 0, 0, 0, 0, 0];
  for (const posting of postings) {
    const places = placesIn(posting);
    made += places.length;
    for (const { start, end } of places) {
      if (isLabelled(posting, start, end)) right += 1;
      else if (!vocabulary.has(plain(posting.text.slice(start, end)))) junk += 1;
    }
    for (const { start, end, text, kind } of posting.skills) {
      if (!isHard(kind) || start < bodyOf(posting)) continue;
      const hit = Number(places.some((p) => p.start < end && start < p.end));
      gold += 1;
      found += hit;
      if (!isName(text)) continue;
      names += 1;
      namesFound += hit;
    }
  }
  const share = (a: number, b: number) => a / Math.max(1, b);
  return {
    precision: share(right, made),
    recall: share(found, gold),
    named: share(namesFound, names),
    junk: share(junk, made),
  };
}

/** Up to three words with a capital, digit or sign inside, as names have and sentences do not. */
const isName = (text: string) =>
  text.split(/\s+/).length <= 3 && /[a-z][A-Z]|[A-Z]{2}|\d|[+#]|\w\.\w/.test(text);

export const inWords = (name: string, { precision, recall, named, junk }: Figures): string =>
  `${name.padEnd(34)}precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, names ${named.toFixed(3)}, junk ${junk.toFixed(3)}`;
