import { skillsOf } from '../../utils/credentials/skills.ts';
import { compare, firstTier } from '../../utils/gap/index.ts';
import type { Holding } from '../../utils/gap/types.ts';
import { blocksOfText, requirementsOf } from '../../utils/jobs/requirements/index.ts';
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

/** `{id, text, names}` → every place of what the badges of these titles leave missing, first tier only; soft skills are no gaps. */
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
    .filter(({ requirement: { skill } }) => taxonomy.skills.get(skill ?? '')?.kind !== 'soft')
    .flatMap(({ requirement: { id, places } }) =>
      places
        .filter((place) => place.confidence >= firstTier)
        .map(({ start, end, need }) => ({ skill: id, start, end, need })),
    );
  return { gaps, readiness };
}
