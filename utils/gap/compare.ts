import type { JobPosting, Requirement, Requirements } from '../jobs/types.ts';
import type { Taxonomy } from '../skills/index.ts';
import { asAlternative, bestOf, cover } from './coverage.ts';
import type { Proof } from './proof.ts';
import { proofStrength, proofsOf } from './proof.ts';
import { readinessOf } from './readiness.ts';
import type { CoveredRequirement, GapReport, Holding } from './types.ts';
import { needWeight } from './types.ts';

/** Below it a requirement is shown as second tier, and counts neither as met nor as a gap. */
export const firstTier = 0.5;

/** Requirements that stand or fall together: one, or the members of one "or". */
interface Unit {
  rows: CoveredRequirement[];
  /** Own proof of the best member, 0…1. */
  proof: number;
}

/** Which requirements of a posting the holdings prove, claim or come near, and which they lack. */
export function compare(
  posting: Pick<JobPosting, 'title' | 'company'>,
  { requirements, basis }: Requirements,
  holdings: readonly Holding[],
  taxonomy: Taxonomy,
  now: Date,
): GapReport {
  const proofs = proofsOf(holdings, taxonomy, now);
  const facts = requirements.filter(isFact);
  const units = unitsOf(requirements.filter((r) => !isFact(r))).map((members) =>
    unitFor(members, proofs, taxonomy),
  );
  units.sort((a, b) => needOf(b) - needOf(a));
  const counted = units.filter((unit) => unit.rows.some((row) => row.requirement.confidence >= firstTier));
  return {
    title: posting.title,
    ...(posting.company === undefined ? {} : { company: posting.company }),
    basis,
    rows: units.flatMap((unit) => unit.rows),
    facts,
    counts: countsOf(counted.filter((unit) => needOf(unit) >= needWeight.preferred && !isSoft(unit))),
    holdings: new Set(holdings.map(({ credential }) => credential)).size,
    readiness: readinessOf(
      counted.map((unit) => ({ need: needOf(unit), proof: unit.proof, soft: isSoft(unit) })),
    ),
  };
}

const isFact = ({ kind }: Requirement) => kind === 'degree' || kind === 'years';
const needOf = ({ rows }: Unit) => Math.max(...rows.map((row) => needWeight[row.requirement.need]));
const isSoftSkill = ({ skill }: Requirement, { skills }: Taxonomy) =>
  skills.get(skill ?? '')?.kind === 'soft';
const isSoft = ({ rows }: Unit) => rows.every(({ soft }) => soft);

function unitsOf(requirements: readonly Requirement[]): Requirement[][] {
  const byGroup = Map.groupBy(requirements, (r) => (r.group === undefined ? `one ${r.id}` : `or ${r.group}`));
  return [...byGroup.values()];
}

function unitFor(
  members: readonly Requirement[],
  proofs: ReadonlyMap<string, Proof[]>,
  taxonomy: Taxonomy,
): Unit {
  const of = (r: Requirement) => proofs.get(r.skill ?? '') ?? [];
  const rows = members.map((member) => ({
    ...cover(member, of(member), taxonomy),
    ...(isSoftSkill(member, taxonomy) && { soft: true as const }),
  }));
  const best = bestOf(rows);
  return {
    rows: best ? rows.map((row) => asAlternative(row, best)) : rows,
    proof: Math.max(...members.map((member) => proofStrength(of(member)))),
  };
}

function countsOf(units: readonly Unit[]): GapReport['counts'] {
  const counts = { total: 0, met: 0, proven: 0, claimed: 0, related: 0, missing: 0 };
  for (const { rows } of units) {
    const coverage = bestOf(rows)?.coverage ?? 'missing';
    counts.total += 1;
    counts[coverage] += 1;
    if (coverage === 'proven' || coverage === 'claimed') counts.met += 1;
  }
  return counts;
}
