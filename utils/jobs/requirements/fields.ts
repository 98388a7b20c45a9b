import type { Taxonomy } from '../../skills/index.ts';
import { read } from '../../skills/index.ts';
import type { JobPosting, Requirement } from '../types.ts';
import { blocksOfText } from './blocks.ts';
import { fold } from './fold.ts';
import type { Judge } from './judge.ts';
import { sectionsOf } from './sections.ts';
import { statementsOf } from './statements.ts';

/** What the structured fields ask for. Their words do not stand in the posting's text, so they have no places. */
export function requirementsOfFields(posting: JobPosting, taxonomy: Taxonomy, judge: Judge): Requirement[] {
  return Object.values(posting.fields ?? {}).flatMap((text) => {
    const reading = read(text, taxonomy);
    const sections = sectionsOf(reading, blocksOfText(text), 'required');
    return fold(text, statementsOf(posting, reading, sections, judge)).map((one) => {
      const { group: _, ...rest } = one;
      return { ...rest, places: [] };
    });
  });
}

/** What the text asks for, and what only the fields do; where both do, a field makes a mere mention a demand. */
export function withFields(
  fromText: readonly Requirement[],
  fromFields: readonly Requirement[],
): Requirement[] {
  const merged = new Map(fromText.map((one) => [one.id, one]));
  for (const field of fromFields) {
    const known = merged.get(field.id);
    if (!known) merged.set(field.id, field);
    else if (known.need === 'mentioned' && field.need !== 'mentioned')
      merged.set(field.id, {
        ...known,
        need: field.need,
        confidence: Math.max(known.confidence, field.confidence),
      });
  }
  return [...merged.values()];
}
