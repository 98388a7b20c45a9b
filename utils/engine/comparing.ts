import { type SkillPart, skillsOf } from '../credentials/skills.ts';
import type { Credential, CredentialSkill } from '../credentials/types.ts';
import { compare } from '../gap/index.ts';
import type { GapReport, Holding } from '../gap/types.ts';
import { requirementsOf } from '../jobs/requirements/index.ts';
import type { JobPosting } from '../jobs/types.ts';
import { type SkillId, type SkillName, searchSkills } from '../skills/index.ts';
import { fullTaxonomy } from '../skills/taxonomy/index.ts';
import type { Verdict } from '../verification/types.ts';
import { standingOf } from '../verification/verdict.ts';

/** All that needs the taxonomy, in a part of the engine that is loaded with it. */
export function skillsShownBy(credential: Credential, verdict: Verdict): CredentialSkill[] {
  return skillsOf(judged(credential, verdict), fullTaxonomy());
}

/** Where the issuer's server is the proof, as it states the credential; each part with what it holds by itself. */
function judged(credential: Credential, verdict: Verdict | undefined): SkillPart {
  const { authoritative, parts: verdicts = [] } = verdict ?? {};
  const shown = authoritative ?? credential;
  const parts = shown.parts.map((part, at) => {
    const own = authoritative ? undefined : verdicts[at];
    return { ...judged(part, own), standing: own ? standingOf[own.verdict] : ('unverified' as const) };
  });
  return { ...shown, parts };
}

/** As many as a list under a field can hold. */
const mostFound = 8;

export function skillsLike(query: string): SkillName[] {
  return searchSkills(query, fullTaxonomy(), mostFound).map(({ id, label }) => ({ skill: id, label }));
}

export function skillsNamed(ids: readonly SkillId[]): SkillName[] {
  const { skills } = fullTaxonomy();
  return ids.flatMap((id) => {
    const found = skills.get(id);
    return found ? [{ skill: id, label: found.label }] : [];
  });
}

export function ready(): null {
  fullTaxonomy();
  return null;
}

export function gapOf(posting: JobPosting, holdings: readonly Holding[], now: Date): GapReport {
  const taxonomy = fullTaxonomy();
  return compare(posting, requirementsOf(posting, taxonomy), holdings, taxonomy, now);
}
