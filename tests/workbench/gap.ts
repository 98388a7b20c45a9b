import { skillsOf } from '../../utils/credentials/skills.ts';
import { compare, firstTier } from '../../utils/gap/index.ts';
import type { Holding } from '../../utils/gap/types.ts';
import { blocksOfText, requirementsOf } from '../../utils/jobs/requirements/index.ts';
import type { Requirement } from '../../utils/jobs/types.ts';
import { fullTaxonomy } from '../../utils/skills/taxonomy/index.ts';

const taxonomy = fullTaxonomy();
const now = new Date('2026-11-22T00:00:00Z');

/** A verified badge of this title. */
const badge = (name: string): Holding => ({
  credential: name,
  name,
  issuer: '',
  standing: 'verified',
  skills: skillsOf({ name }, taxonomy),
});

/** Soft skills are no gaps, and what is only done in the job ("you will monitor …") is none where no product is named. */
function isGap({ need, skill = '' }: Requirement): boolean {
  const kind = taxonomy.skills.get(skill)?.kind;
  return kind !== 'soft' && (need !== 'mentioned' || (kind !== 'method' && kind !== 'field'));
}

/** `{id, text, names}` → every place of what the badges of these titles leave missing, first tier only. */
export function answer({ text, names }: { id: string; text: string; names: string[] }): object {
  const posting = { url: '', title: '', source: 'text', text, blocks: blocksOfText(text) } as const;
  const { rows, readiness } = compare(
    posting,
    requirementsOf(posting, taxonomy),
    names.map(badge),
    taxonomy,
    now,
  );
  const gaps = rows
    .filter(({ coverage, requirement }) => coverage === 'missing' && requirement.confidence >= firstTier)
    .filter(({ requirement }) => isGap(requirement))
    .flatMap(({ requirement: { id, places } }) =>
      places
        .filter((place) => place.confidence >= firstTier)
        .map(({ start, end, need }) => ({ skill: id, start, end, need })),
    );
  return { gaps, readiness };
}
