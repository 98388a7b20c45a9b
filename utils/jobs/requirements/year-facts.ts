import type { Reading } from '../../skills/index.ts';
import type { Need } from '../types.ts';
import type { Found } from './fold.ts';
import type { Section } from './sections.ts';
import type { Years } from './years.ts';
import { yearsIn } from './years.ts';

const experience =
  /experi[eê]n|expérien|erfahrung|praxis|ervaring|esperienz|doświadczen|erfaring|erfarenhet|\b(?:years?|yrs) (?:of|in|as)\b/i;
const closed = new Set<Section['kind']>(['company', 'benefits', 'equality', 'process']);

/** Years of experience that a sentence asks for without naming a skill. */
export function readYears(
  { text, tokens }: Reading,
  section: Section['kind'],
  from: number,
  until: number,
  taken: readonly Years[],
): Found[] {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[until - 1]?.end ?? 0;
  const years = yearsIn(tokens, from, until).filter((one) => !taken.some((other) => other.from === one.from));
  if (years.length === 0 || closed.has(section) || !experience.test(text.slice(start, end))) return [];
  const need: Need = section === 'preferred' ? 'preferred' : 'required';
  return years.map((one) => ({
    id: `years:${one.min}`,
    kind: 'years',
    label: text.slice(tokens[one.from]?.start, tokens[one.until - 1]?.end),
    years: one.max === undefined ? { min: one.min } : { min: one.min, max: one.max },
    place: {
      start: tokens[one.from]?.start ?? 0,
      end: tokens[one.until - 1]?.end ?? 0,
      quoteStart: start,
      quoteEnd: end,
      need,
      confidence: 0.8,
    },
  }));
}
