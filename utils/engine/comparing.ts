import { skillsOf } from '../credentials/skills.ts';
import type { Credential, CredentialSkill } from '../credentials/types.ts';
import { compare } from '../gap/index.ts';
import type { GapReport, Holding } from '../gap/types.ts';
import { requirementsOf } from '../jobs/requirements/index.ts';
import type { JobPosting } from '../jobs/types.ts';
import { fullTaxonomy } from '../skills/taxonomy/index.ts';

/** All that needs the taxonomy, in a part of the engine that is loaded with it. */
export function skillsShownBy(credential: Credential): CredentialSkill[] {
  return skillsOf(credential, fullTaxonomy());
}

export function gapOf(posting: JobPosting, holdings: readonly Holding[], now: Date): GapReport {
  const taxonomy = fullTaxonomy();
  return compare(posting, requirementsOf(posting, taxonomy), holdings, taxonomy, now);
}
