import type { Requirement } from '../jobs/types.ts';
import type { Taxonomy } from '../skills/index.ts';
import type { Proof } from './proof.ts';
import { isDirect } from './proof.ts';
import type { Coverage, CoveredRequirement, Reason } from './types.ts';

/** How far these proofs, best first, cover a requirement, and why. */
export function cover(
  requirement: Requirement,
  proofs: readonly Proof[],
  taxonomy: Taxonomy,
): CoveredRequirement {
  const [best] = proofs;
  if (!best) return { requirement, coverage: 'missing', reasons: [{ kind: 'none' }], by: [] };
  const held = new Map(proofs.map(({ holding }) => [holding.credential, holding]));
  const by = [...held.values()].map(({ credential, name, issuer }) => ({ credential, name, issuer }));
  return { requirement, coverage: coverageOf(best), reasons: reasonsOf(best, taxonomy), by };
}

function coverageOf(proof: Proof): Coverage {
  if (!proof.stated || (!isDirect(proof) && !isHigherLevel(proof))) return 'related';
  return proof.standing === 'verified' || proof.standing === 'attested' ? 'proven' : 'claimed';
}

/** CCNP gives CCNA: among certifications, "implies" is a higher level and as good as the thing itself. */
const isHigherLevel = ({ relation, viaKind }: Proof) =>
  relation === 'implies' && (viaKind === 'certification' || viaKind === 'licence');

function reasonsOf(proof: Proof, taxonomy: Taxonomy): Reason[] {
  return [relationReason(proof, taxonomy), ...standingReason(proof)];
}

function relationReason(proof: Proof, taxonomy: Taxonomy): Reason {
  const via = taxonomy.skills.get(proof.via)?.label ?? proof.via;
  if (!proof.stated) return { kind: 'mentioned-in', via: proof.holding.name };
  if (isHigherLevel(proof)) return { kind: 'higher-level', via };
  return proof.relation === 'same' ? { kind: 'same' } : { kind: proof.relation, via };
}

function standingReason({ standing, holding }: Proof): Reason[] {
  const remark: Reason[] = holding.remark ? [{ kind: holding.remark }] : [];
  if (standing === 'expired') return [{ kind: 'expired', on: holding.expiresOn ?? '' }, ...remark];
  if (holding.remark) return remark;
  return standing === 'unverified' || standing === 'self-stated' ? [{ kind: 'unverified' }] : [];
}

const better: readonly Coverage[] = ['proven', 'claimed', 'related', 'missing'];

/** The best covered member of an "or"; the first of equals. */
export function bestOf<T extends { coverage: Coverage }>(members: readonly T[]): T | undefined {
  return members.reduce<T | undefined>(
    (best, one) => (best && better.indexOf(best.coverage) <= better.indexOf(one.coverage) ? best : one),
    undefined,
  );
}

const ofStanding = new Set<Reason['kind']>(['expired', 'unverified', 'issued-to-another', 'sample']);

/** A member of an "or" is as well covered as its best fellow. */
export function asAlternative(member: CoveredRequirement, best: CoveredRequirement): CoveredRequirement {
  if (better.indexOf(member.coverage) <= better.indexOf(best.coverage)) return member;
  const reasons: Reason[] = [
    { kind: 'alternative', via: best.requirement.label },
    ...best.reasons.filter((r) => ofStanding.has(r.kind)),
  ];
  return { ...member, coverage: best.coverage, reasons, by: best.by };
}
