import type { Standing } from '../credentials/standing.ts';
import type { CredentialId } from '../credentials/types.ts';
import type { Need, Requirement } from '../jobs/types.ts';
import type { SkillId } from '../skills/types.ts';

export const coverages = ['proven', 'claimed', 'related', 'missing'] as const;
export type Coverage = (typeof coverages)[number];

export type { Standing };

/** Issued to an address that is not among the user's; minted here to try things with. */
export type Remark = 'issued-to-another' | 'sample';

/** A credential that the user holds, or what in it stands alike, reduced to what a comparison needs. */
export interface Holding {
  credential: CredentialId;
  name: string;
  issuer: string;
  standing: Standing;
  /** Why it stands so low, where its standing alone does not say. */
  remark?: Remark;
  /** ISO 8601 instant, UTC. A verified credential past it counts as expired. */
  expiresOn?: string;
  skills: readonly { skill: SkillId; confidence: number }[];
}

/** Why a requirement is covered as it is; the interface turns it into words. */
export type Reason =
  | { kind: 'same' }
  | { kind: 'implies'; via: string }
  | { kind: 'proves'; via: string }
  | { kind: 'is-a'; via: string }
  | { kind: 'higher-level'; via: string }
  | { kind: 'alternative'; via: string }
  | { kind: 'part'; via: string }
  | { kind: 'mentioned-in'; via: string }
  | { kind: 'unverified' }
  | { kind: Remark }
  | { kind: 'expired'; on: string }
  | { kind: 'none' };

export interface CoveredRequirement {
  requirement: Requirement;
  coverage: Coverage;
  reasons: readonly Reason[];
  /** The holding behind it, best first; empty when missing. What goes to a page's script carries no `credential`. */
  by: readonly { credential?: CredentialId; name: string; issuer: string }[];
  /** A soft skill: shown apart, for no badge settles it. */
  soft?: true;
}

export interface GapReport {
  title: string;
  company?: string;
  basis: 'sections' | 'prose' | 'none';
  /** Required first, then preferred, then mentioned; a group stands together. */
  rows: readonly CoveredRequirement[];
  /** Degrees and years: shown as the posting states them, for no badge covers them and none is missing. */
  facts?: readonly Requirement[];
  /** Over groups of hard skills, required and preferred only (soft skills are shown and weigh in readiness): met = proven or claimed; the chip says "met of total · missing to learn". */
  counts: { total: number; met: number; proven: number; claimed: number; related: number; missing: number };
  /** How many credentials it was compared with: with none, a gap says nothing about the person. */
  holdings: number;
  /** 0…1 by PRODUCT's formula; null when nothing was asked. */
  readiness: number | null;
}

/** Weight of a need (PRODUCT, Formulas). */
export const needWeight: Readonly<Record<Need, number>> = { required: 1, preferred: 0.5, mentioned: 0.25 };
