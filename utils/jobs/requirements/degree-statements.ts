import type { Reading } from '../../skills/index.ts';
import { wordSet } from '../../skills/index.ts';
import type { Place } from '../types.ts';
import type { Degree } from './degrees.ts';
import { degreeLabels, degreesIn } from './degrees.ts';
import type { Found } from './fold.ts';
import type { Section } from './sections.ts';
import type { Statement } from './statement.ts';

/** A subject stands at most this many words behind its degree or the subject before it. */
const reach = 8;

/** What a sentence names that lists the papers to send: a diploma among them is no demand of its own. */
const papers = wordSet(
  'cv;vitae;resume;transcript;transcripts;enclosures;enclosed;attachments;zeugnisse;lebenslauf;anschreiben;bilag;bilagor;karakterudskrift;betyg',
);
/** How many words off a paper makes a paper of the degree as well. */
const nearPapers = 10;

function isAmongPapers({ tokens }: Reading, degrees: readonly Degree[], from: number, until: number) {
  const first = Math.max(from, (degrees[0]?.from ?? 0) - nearPapers);
  const last = Math.min(until, (degrees.at(-1)?.until ?? 0) + nearPapers);
  for (let i = first; i < last; i += 1) if (papers.has(tokens[i]?.word ?? 0)) return true;
  return false;
}

/**
 * Degrees of a sentence as facts of their own. The subjects they name ("in computer science or a related field")
 * become places of the degree, and are taken out of the sentence's skills.
 */
export function readDegrees(
  reading: Reading,
  said: readonly Statement[],
  section: Section['kind'],
  from: number,
  until: number,
  group: number,
): { found: Found[]; rest: readonly Statement[] } {
  const degrees = degreesIn(reading.text, reading.tokens, from, until);
  const closed =
    section === 'benefits' || section === 'company' || section === 'equality' || section === 'process';
  if (degrees.length === 0) return { found: [], rest: said };
  const confidence = closed || isAmongPapers(reading, degrees, from, until) ? 0.3 : 0.9;
  const need = section === 'preferred' ? 'preferred' : section === 'duties' ? 'mentioned' : 'required';
  const place = (start: number, end: number): Place => ({
    start,
    end,
    quoteStart: reading.tokens[from]?.start ?? 0,
    quoteEnd: reading.tokens[until - 1]?.end ?? 0,
    need,
    confidence,
  });
  const found = degrees.map((degree) =>
    foundOf(reading, degree, place, degrees.length > 1 ? group : undefined),
  );
  const { subjects, rest } = subjectsOf(degrees, said);
  const last = found.at(-1);
  if (last)
    for (const s of subjects)
      found.push({ ...last, place: { ...place(s.mention.start, s.mention.end), need: s.need } });
  return { found, rest };
}

function foundOf(
  reading: Reading,
  degree: Degree,
  place: (start: number, end: number) => Place,
  group: number | undefined,
): Found {
  const start = reading.tokens[degree.from]?.start ?? 0;
  const end = reading.tokens[degree.until - 1]?.end ?? 0;
  const found: Found = {
    id: degree.level === 'any' ? 'degree' : `degree:${degree.level}`,
    kind: 'degree',
    label: degreeLabels[degree.level],
    place: place(start, end),
  };
  if (group !== undefined) found.group = group;
  return found;
}

/** Mentions that follow a degree in a chain of short steps. */
function subjectsOf(degrees: readonly Degree[], said: readonly Statement[]) {
  const subjects: Statement[] = [];
  const rest: Statement[] = [];
  let reached = -1;
  for (const statement of said) {
    const { from, until, kind } = statement.mention;
    const degree = degrees.findLast((d) => d.until <= from);
    const anchor = Math.max(degree?.until ?? -1, reached);
    if (degree && from - anchor <= reach && kind === 'field' && statement.years === undefined) {
      subjects.push(statement);
      reached = until;
    } else rest.push(statement);
  }
  return { subjects, rest };
}
