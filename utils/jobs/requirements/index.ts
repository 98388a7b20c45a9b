import type { Reading, Taxonomy, TokenMention } from '../../skills/index.ts';
import { read } from '../../skills/index.ts';
import type { JobPosting, Requirements } from '../types.ts';
import { blocksOfText } from './blocks.ts';
import { readDegrees } from './degree-statements.ts';
import { isEmployer } from './employer.ts';
import type { Found } from './fold.ts';
import { fold, requirementKind } from './fold.ts';
import { readSentence } from './read-sentence.ts';
import type { Section } from './sections.ts';
import { sectionsOf } from './sections.ts';
import type { Statement } from './statement.ts';

export { blocksOfText } from './blocks.ts';

/** What a posting asks for. Time is proportional to its text. */
export function requirementsOf(posting: JobPosting, taxonomy: Taxonomy): Requirements {
  const reading = read(posting.text, taxonomy);
  const blocks = posting.blocks.length > 0 ? posting.blocks : blocksOfText(posting.text);
  const sections = sectionsOf(reading, blocks);
  const found = statements(posting, reading, sections, taxonomy);
  const requirements = fold(posting.text, found);
  const asked = sections.some((s) => s.kind === 'required' || s.kind === 'preferred');
  return { requirements, basis: requirements.length === 0 && !asked ? 'none' : asked ? 'sections' : 'prose' };
}

function statements(
  posting: JobPosting,
  reading: Reading,
  sections: readonly Section[],
  taxonomy: Taxonomy,
): Found[] {
  const found: Found[] = [];
  let next = 0;
  let group = 1;
  for (const section of sections) {
    for (const [from, until] of sentencesIn(reading, section)) {
      const mentions: TokenMention[] = [];
      while ((reading.mentions[next]?.from ?? Number.POSITIVE_INFINITY) < until) {
        const mention = reading.mentions[next];
        if (mention && mention.from >= from && !isEmployer(posting, reading, mention)) mentions.push(mention);
        next += 1;
      }
      if (section.heading) continue;
      const kindOf = (m: TokenMention) => taxonomy.skills.get(m.skill)?.kind ?? 'field';
      const said = readSentence(reading, mentions, kindOf, section.kind, from, until, group);
      group += mentions.length;
      const degrees = readDegrees(reading, said, section.kind, from, until, group);
      group += 1;
      found.push(...degrees.found);
      for (const one of degrees.rest) found.push(...foundOf(one, reading, taxonomy));
    }
  }
  return found;
}

function sentencesIn(reading: Reading, section: Section): [number, number][] {
  const ranges: [number, number][] = [];
  let from = section.from;
  for (let i = section.from + 1; i <= section.until; i += 1) {
    if (i < section.until && reading.sentences[i] === reading.sentences[i - 1]) continue;
    ranges.push([from, i]);
    from = i;
  }
  return ranges;
}

function foundOf(statement: Statement, reading: Reading, taxonomy: Taxonomy): Found[] {
  const skill = taxonomy.skills.get(statement.mention.skill);
  if (!skill || skill.generic) return [];
  const found: Found = {
    id: skill.id,
    kind: requirementKind(skill),
    skill: skill.id,
    label: skill.label,
    place: {
      start: statement.mention.start,
      end: statement.mention.end,
      quoteStart: reading.tokens[statement.from]?.start ?? 0,
      quoteEnd: quoteEnd(reading, statement.until),
      need: statement.need,
      confidence: statement.confidence,
    },
  };
  if (statement.group !== undefined) found.group = statement.group;
  if (statement.years) found.years = statement.years;
  if (statement.level) found.level = statement.level;
  return [found];
}

/** The end of a sentence with the full stop or bracket that closes it. */
function quoteEnd({ text, tokens }: Reading, until: number): number {
  const end = tokens[until - 1]?.end ?? 0;
  return end + (/^[ \t]?[.!?)]+/.exec(text.slice(end, end + 4))?.[0].length ?? 0);
}
