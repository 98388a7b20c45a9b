import type { Reading, TokenMention } from '../../skills/index.ts';
import { wordSet } from '../../skills/index.ts';
import type { JobPosting } from '../types.ts';

const suffix =
  /[,.]?\s+(?:inc|llc|ltd|limited|gmbh|ag|se|corp|corporation|co|company|group|plc|sa|sas|bv|nv|ab|as|srl|spa)\.?$/i;
const plain = (name: string) => name.replace(suffix, '').trim().toLowerCase();

const being = wordSet('is;was');
/** "Snowflake is a leading …", "our partner Oracle": a company is meant, not its product. */
const speaksOfCompany =
  /^\s*(?:['’]s\b|®|™)?\s*(?:is|was)\s+(?:a|an|the|one)\s+(?:\w+\s+){0,3}(?:leader|leading|company|provider|firm|startup|organi[sz]ation)/i;

/** Whether this mention is the employer's own name, or a company spoken of as one. */
export function isEmployer(
  posting: Pick<JobPosting, 'company'>,
  { text, tokens }: Reading,
  { start, end, until }: TokenMention,
): boolean {
  if (posting.company && text.slice(start, end).toLowerCase() === plain(posting.company)) return true;
  return being.has(tokens[until]?.word ?? 0) && speaksOfCompany.test(text.slice(end, end + 80));
}
