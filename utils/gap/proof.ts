import { proofOf, type Standing } from '../credentials/standing.ts';
import type { Relation, SkillId, SkillKind, Taxonomy } from '../skills/index.ts';
import { givenBy } from '../skills/index.ts';
import type { Holding } from './types.ts';

/** What each further independent source adds to the best one, at most up to 1. */
export const furtherSource = 0.1;
/** Knowing a part of something is half of knowing it; a skill only guessed from a badge's prose counts half too. */
const half = 0.5;
/** Below it a badge's skill is a guess. */
const certain = 0.5;

/** One holding that gives a skill, and how. */
export interface Proof {
  holding: Holding;
  standing: Standing;
  relation: Relation;
  /** The skill that the holding states. */
  via: SkillId;
  viaKind: SkillKind;
  /** Whether the badge states that skill, or it was only guessed from its prose. */
  stated: boolean;
  /** 0…1 */
  strength: number;
}

/** The standing now: a credential past its expiry counts as expired, whatever was verified. */
export function standingAt(holding: Holding, now: Date): Standing {
  const expired = holding.expiresOn !== undefined && Date.parse(holding.expiresOn) <= now.getTime();
  return expired && (holding.standing === 'verified' || holding.standing === 'attested')
    ? 'expired'
    : holding.standing;
}

/** For every skill that the holdings give, its proofs with the best first. */
export function proofsOf(
  holdings: readonly Holding[],
  taxonomy: Taxonomy,
  now: Date,
): ReadonlyMap<SkillId, Proof[]> {
  const proofs = new Map<SkillId, Proof[]>();
  for (const holding of holdings) {
    const best = new Map<SkillId, Proof>();
    for (const { skill, confidence } of holding.skills) {
      for (const [given, relation] of givenBy(skill, taxonomy)) {
        const standing = standingAt(holding, now);
        const stated = confidence >= certain;
        const strength = proofOf[standing] * (relation === 'part' ? half : 1) * (stated ? 1 : half);
        const proof: Proof = {
          holding,
          standing,
          relation,
          via: skill,
          viaKind: taxonomy.skills.get(skill)?.kind ?? 'field',
          stated,
          strength,
        };
        const other = best.get(given);
        if (!other || order(proof, other) < 0) best.set(given, proof);
      }
    }
    for (const [skill, proof] of best) proofs.set(skill, [...(proofs.get(skill) ?? []), proof]);
  }
  for (const all of proofs.values()) all.sort(order);
  return proofs;
}

const closeness: Readonly<Record<Relation, number>> = { same: 0, proves: 0, implies: 1, 'is-a': 2, part: 3 };

/** Direct before derived, strong before weak; ties by id, so that the order of holdings is irrelevant. */
function order(a: Proof, b: Proof): number {
  return (
    Number(b.stated) - Number(a.stated) ||
    Number(isDirect(b)) - Number(isDirect(a)) ||
    b.strength - a.strength ||
    closeness[a.relation] - closeness[b.relation] ||
    (a.holding.credential < b.holding.credential
      ? -1
      : a.holding.credential > b.holding.credential
        ? 1
        : 0) ||
    (a.via < b.via ? -1 : 1)
  );
}

/** The badge is of this very skill, or of a certification that proves it. */
export const isDirect = ({ relation }: Proof): boolean => relation === 'same' || relation === 'proves';

/** p of one skill: the strongest source, and a little for each further credential. */
export function proofStrength(proofs: readonly Proof[]): number {
  if (proofs.length === 0) return 0;
  const best = Math.max(...proofs.map((proof) => proof.strength));
  const credentials = new Set(proofs.map(({ holding }) => holding.credential));
  return Math.min(1, best + furtherSource * (credentials.size - 1));
}
