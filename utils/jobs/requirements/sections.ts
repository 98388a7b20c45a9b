import type { Reading } from '../../skills/index.ts';
import type { Block } from '../types.ts';
import { headingAtStart, sectionOfHeading } from './heading.ts';
import type { SectionKind } from './section-vocabulary.ts';

/** A run of tokens under one heading. */
export interface Section {
  kind: SectionKind | 'intro';
  from: number;
  until: number;
  /** A heading line itself: what it names is no requirement. */
  heading?: boolean;
}

/** Cuts a posting into sections by its headings, whether they stand alone, lead a line, or are glued to a sentence. */
export function sectionsOf(
  reading: Reading,
  blocks: readonly Block[],
  opening: Section['kind'] = 'intro',
): Section[] {
  const sections: Section[] = [];
  let kind = opening;
  let token = 0;
  for (const block of blocks) {
    while ((reading.tokens[token]?.start ?? Number.POSITIVE_INFINITY) < block.start) token += 1;
    const from = token;
    while ((reading.tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= block.end) token += 1;
    if (token === from) continue;
    kind = readBlock(reading, block, from, token, kind, sections);
  }
  return sections;
}

/** Adds the block's sections and answers the kind that stays open behind it. */
function readBlock(
  reading: Reading,
  block: Block,
  from: number,
  until: number,
  open: Section['kind'],
  sections: Section[],
): Section['kind'] {
  const title = block.kind !== 'item' ? sectionOfHeading(reading.tokens, from, until) : undefined;
  if (title) {
    sections.push({ kind: title, from, until, heading: true });
    return title;
  }
  if (block.kind === 'heading' && block.depth <= 3) {
    sections.push({ kind: 'other', from, until });
    return 'other';
  }
  let kind = open;
  let at = from;
  for (const start of sentenceStarts(reading, from, until)) {
    const lead = leadIn(reading, start, until, start === from);
    if (!lead) continue;
    if (start > at) sections.push({ kind, from: at, until: start });
    sections.push({ kind: lead.kind, from: start, until: lead.until, heading: true });
    kind = lead.kind;
    at = lead.until;
  }
  if (until > at) sections.push({ kind, from: at, until });
  return block.kind === 'item' && kind !== open ? open : kind;
}

function sentenceStarts({ sentences }: Reading, from: number, until: number): number[] {
  const starts = [from];
  for (let i = from + 1; i < until; i += 1) if (sentences[i] !== sentences[i - 1]) starts.push(i);
  return starts;
}

/** Single words that are a heading even in the middle of a line. */
const alone = /^(?:requirements|qualifications|responsibilities|benefits|skills|duties|education)$/;

/** A heading that leads a line ("Requirements: …") or was glued to its text ("Requirements Bachelor's degree …"). */
function leadIn({ text, tokens }: Reading, from: number, until: number, first: boolean) {
  const lead = headingAtStart(tokens, from, until);
  const next = lead && tokens[lead.until];
  const last = lead && tokens[lead.until - 1];
  if (!lead || !next || !last || lead.until >= until) return undefined;
  const gap = text.slice(last.end, next.start);
  if (/^\s*(?::|[–—-]\s)/.test(gap)) return lead;
  const capital = /^[\p{Lu}\d]/u;
  const titled = tokens
    .slice(from, lead.until)
    .every((t) => t.key.length < 4 || capital.test(text.charAt(t.start)));
  if (!titled || !capital.test(text.charAt(next.start)) || !/^[\s?!*]*$/.test(gap)) return undefined;
  const lost = gap === '' || (!first && (lead.until - from > 1 || alone.test(last.key)));
  return lost || /[?!]/.test(gap) ? lead : undefined;
}
