import type { Credential } from '../../credentials/types.ts';
import type { Check, ProofLevel } from '../types.ts';
import type { Web } from '../web/types.ts';

export interface HostedOptions {
  web: Web;
  now: Date;
  /** Addresses that the user calls theirs. */
  emails?: readonly string[];
}

/** All checks of an Open Badge before 3.0 but `format` of the copy at hand. */
export interface HostedReport {
  checks: Check[];
  /** The badge as the issuer's server states it; for signed badges, with the definition that it points to. */
  authoritative?: Credential;
  /** Host of the issuer's own profile, once the proof binds to it. */
  provenIssuer?: string;
  proofLevel: ProofLevel;
}
