import type { Credential } from '../../credentials/types.ts';
import { unknown } from '../check.ts';
import { verifyHostedAssertion } from './assertion.ts';
import { addressOf, isSigned } from './pointer.ts';
import { verifySignedAssertion } from './signed.ts';
import type { HostedOptions, HostedReport } from './types.ts';

/**
 * Verifies Open Badges 0.5, 1.0, 1.1, 2.0 and 2.1, hosted or signed. The copy at hand is a pointer and no more: what the
 * issuer's server states is what is checked and shown (Open Badges 2.0, "Verification"). A server that does not answer
 * leaves `unknown` checks, never failed ones.
 */
export function verifyHosted(credential: Credential, options: HostedOptions): Promise<HostedReport> {
  if (credential.payload.kind === 'jwt')
    return verifySignedAssertion(credential, credential.payload, options);
  const { json } = credential.payload;
  if (isSigned(json)) {
    const check = unknown(
      'signature/missing',
      'The badge says that it is signed, but this copy carries no signature.',
    );
    return Promise.resolve({ checks: [check], proofLevel: 'claimed' });
  }
  const address = addressOf(json);
  if (address === undefined) {
    const check = unknown(
      'hosted/no-address',
      'The badge does not say where it is hosted, so nobody can be asked.',
    );
    return Promise.resolve({ checks: [check], proofLevel: 'claimed' });
  }
  return verifyHostedAssertion(credential, json, address, options);
}

export type { HostedOptions, HostedReport } from './types.ts';
