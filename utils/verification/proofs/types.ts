import type { Check } from '../types.ts';

/** What one proof showed. */
export interface ProofReport {
  signature: Check;
  /** Is the signer the issuer? */
  issuer: Check;
  /** What else keeps the proof from counting here: it ended, or was made for another verifier. */
  further: readonly Check[];
}
