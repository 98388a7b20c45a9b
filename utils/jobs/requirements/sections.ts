import type { Reading, Token } from '../../skills/index.ts';
import { isUpperCode } from '../../skills/index.ts';
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
  let open: Open = { kind: opening, behind: opening, since: 0 };
  let token = 0;
  for (const block of blocks) {
    while ((reading.tokens[token]?.start ?? Number.POSITIVE_INFINITY) < block.start) token += 1;
    const from = token;
    while ((reading.tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= block.end) token += 1;
    if (token === from) continue;
    open = readBlock(reading, block, from, token, lasting(open, block), sections);
  }
  return joined(sections);
}

/** Runs on through lines of one section, for a sentence may go on behind an "e.g." at a line's end. */
function joined(sections: readonly Section[]): Section[] {
  const all: Section[] = [];
  for (const section of sections) {
    const last = all.at(-1);
    if (
      last &&
      !last.heading &&
      !section.heading &&
      last.kind === section.kind &&
      last.until === section.from
    )
      last.until = section.until;
    else all.push(section);
  }
  return all;
}

/** The section that is open, and the one to go back to behind a label's block. */
interface Open {
  kind: Section['kind'];
  behind: Section['kind'];
  /** Where its heading stands. */
  since: number;
}
const opened = (kind: Section['kind'], { behind }: Open, since: number): Open => ({
  kind,
  behind: kind === 'facts' ? behind : kind,
  since,
});

const closed: ReadonlySet<Section['kind']> = new Set(['benefits', 'company', 'process', 'equality']);
/** Running text that goes on for longer, in characters, has lost a heading: it is no longer of the company or its benefits. */
const longestTelling = 1000;

const lasting = (open: Open, block: Block): Open =>
  closed.has(open.kind) && block.kind !== 'item' && block.start - open.since > longestTelling
    ? { kind: 'other', behind: 'other', since: block.start }
    : open;

/** Adds the block's sections and answers what stays open behind it. */
function readBlock(
  reading: Reading,
  block: Block,
  from: number,
  until: number,
  open: Open,
  sections: Section[],
): Open {
  const isLine = block.kind !== 'item' && !/[<>]/.test(reading.text.slice(block.start, block.start + 1));
  const title = isLine ? sectionOfHeading(reading.tokens, from, until) : undefined;
  if (title) {
    sections.push({ kind: title, from, until, heading: true });
    return opened(title, open, block.start);
  }
  if (block.kind === 'heading' && block.depth <= 3) {
    sections.push({ kind: 'other', from, until });
    return opened('other', open, block.start);
  }
  let kind = open.kind;
  let at = from;
  for (const start of leadStarts(reading, from, until)) {
    const lead = start >= at ? leadIn(reading, start, until, start === from) : undefined;
    if (!lead) continue;
    if (start > at) sections.push({ kind, from: at, until: start });
    sections.push({ kind: lead.kind, from: start, until: lead.until, heading: true });
    kind = lead.kind;
    at = lead.until;
  }
  if (until > at) sections.push({ kind, from: at, until });
  if (kind === 'facts') return opened(open.behind, open, open.since);
  return block.kind === 'item' || kind === open.kind ? open : opened(kind, open, block.start);
}

/** Where a heading may stand inside a block: at a sentence's start, or before a colon in text without line breaks. */
function leadStarts({ text, tokens, sentences }: Reading, from: number, until: number): number[] {
  const starts = [from];
  for (let i = from + 1; i < until; i += 1) {
    const token = tokens[i];
    if (!token) break;
    if (sentences[i] !== sentences[i - 1]) starts.push(i);
    else if (isUpperCode(text.charCodeAt(token.start))) {
      const lead = headingAtStart(tokens, i, until);
      const colon = lead && text.charCodeAt(tokens[lead.until - 1]?.end ?? 0) === 58;
      const long = lead && lead.until - i >= glued;
      if (
        (colon && (lead.until - i > 1 || alone.test(token.key))) ||
        (long && isTitled(text, tokens, i, lead.until))
      )
        starts.push(i);
    }
  }
  return starts;
}

const capital = /^[\p{Lu}\d]/u;
/** From how many words on a heading is known in the middle of a line, by the capital that it and its text begin with. */
const glued = 3;

function isTitled(text: string, tokens: readonly Token[], from: number, until: number): boolean {
  const isCapital = (token: Token | undefined) => capital.test(text.charAt(token?.start ?? text.length));
  if (until - from >= glued) return isCapital(tokens[from]) && isCapital(tokens[until]);
  return tokens.slice(from, until).every((t) => t.key.length < 4 || isCapital(t));
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
  const titled = isTitled(text, tokens, from, lead.until);
  if (!titled || !capital.test(text.charAt(next.start)) || !/^[\s?!*]*$/.test(gap)) return undefined;
  const lost = gap === '' || (!first && (lead.until - from > 1 || alone.test(last.key)));
  return lost || /[?!]/.test(gap) ? lead : undefined;
}
