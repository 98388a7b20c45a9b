import type { Check } from '../types.ts';

/** What one proof showed. */
export interface ProofReport {
  signature: Check;
  /** Is the signer the issuer? */
  issuer: Check;
  /** Only when the proof itself ended. */
  expiry?: Check;
}
