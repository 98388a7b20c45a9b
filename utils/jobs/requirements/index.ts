import type { Taxonomy } from '../../skills/index.ts';
import { read } from '../../skills/index.ts';
import type { JobPosting, Requirements } from '../types.ts';
import { blocksOfText } from './blocks.ts';
import { requirementsOfFields, withFields } from './fields.ts';
import { fold } from './fold.ts';
import type { Judge } from './judge.ts';
import { byEvidence } from './judge.ts';
import { sectionsOf } from './sections.ts';
import { statementsOf } from './statements.ts';

export { blocksOfText } from './blocks.ts';
export type { Circumstances } from './features.ts';
export { featureCount, featuresOf } from './features.ts';
export type { Judge } from './judge.ts';
export { byEvidence, byRule, judgeBy } from './judge.ts';

/** What a posting asks for, as `judge` believes it. Time is proportional to its text. */
export function requirementsOf(
  posting: JobPosting,
  taxonomy: Taxonomy,
  judge: Judge = byEvidence,
): Requirements {
  const reading = read(posting.text, taxonomy);
  const blocks = posting.blocks.length > 0 ? posting.blocks : blocksOfText(posting.text);
  const sections = sectionsOf(reading, blocks);
  const fromText = fold(posting.text, statementsOf(posting, reading, sections, judge));
  const requirements = withFields(fromText, requirementsOfFields(posting, taxonomy, judge));
  const asked = sections.some((s) => s.kind === 'required' || s.kind === 'preferred');
  return { requirements, basis: asked ? 'sections' : requirements.length > 0 ? 'prose' : 'none' };
}
