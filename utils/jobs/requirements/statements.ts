import type { Reading, TokenMention } from '../../skills/index.ts';
import type { JobPosting } from '../types.ts';
import { readDegrees } from './degree-statements.ts';
import { isEmployer } from './employer.ts';
import type { Found } from './fold.ts';
import { requirementKind } from './fold.ts';
import type { Judge } from './judge.ts';
import { readSentence } from './read-sentence.ts';
import type { Section } from './sections.ts';
import type { Statement } from './statement.ts';
import { readYears } from './year-facts.ts';

const nothing: ReturnType<typeof readSentence> = { statements: [], years: [] };

/** Everything that the sections of a reading ask for, place by place. */
export function statementsOf(
  posting: Pick<JobPosting, 'company'>,
  reading: Reading,
  sections: readonly Section[],
  judge: Judge,
): Found[] {
  const found: Found[] = [];
  let next = 0;
  let group = 1;
  for (const section of sections) {
    for (let from = section.from, until = from; from < section.until; from = until) {
      until = endOfSentence(reading, from, section.until);
      const mentions: TokenMention[] = [];
      for (; (reading.mentions[next]?.from ?? Number.POSITIVE_INFINITY) < until; next += 1) {
        const mention = reading.mentions[next];
        if (mention && mention.from >= from && !isEmployer(posting, reading, mention)) mentions.push(mention);
      }
      if (section.heading) continue;
      const { statements, years } =
        mentions.length > 0
          ? readSentence(reading, mentions, section.kind, from, until, group, judge)
          : nothing;
      const degrees = readDegrees(reading, statements, section.kind, from, until, group + mentions.length);
      found.push(...degrees.found, ...readYears(reading, section.kind, from, until, years));
      for (const one of degrees.rest) if (!one.mention.named.generic) found.push(foundOf(one, reading));
      group += mentions.length + 1;
    }
  }
  return found;
}

/** Where the sentence that begins here ends, at `limit` at the latest. */
function endOfSentence({ sentences }: Reading, from: number, limit: number): number {
  let until = from + 1;
  while (until < limit && sentences[until] === sentences[from]) until += 1;
  return until;
}

function foundOf(statement: Statement, reading: Reading): Found {
  const skill = statement.mention.named;
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
  return found;
}

/** The end of a sentence with the full stop or bracket that closes it. */
function quoteEnd({ text, tokens }: Reading, until: number): number {
  const end = tokens[until - 1]?.end ?? 0;
  return /[.!?)]/.test(text.charAt(end)) ? end + 1 : end;
}
