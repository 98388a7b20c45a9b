import { fail, pass, unknown } from '../check.ts';
import type { SignatureOutcome } from '../keys/signature.ts';
import type { Check } from '../types.ts';

/** The outcome of the arithmetic, as a check. `suite` is the algorithm's or cryptosuite's name. */
export function signatureCheck(outcome: SignatureOutcome, suite: string): Check {
  const details = { params: { suite } };
  switch (outcome) {
    case 'valid':
      return pass(
        'signature/valid',
        'The signature is valid: nothing was changed since it was signed.',
        details,
      );
    case 'mismatch':
      return fail(
        'signature/mismatch',
        'The signature does not match: the content or the signature was changed.',
        details,
      );
    case 'wrong-key-kind':
      return fail(
        'signature/wrong-key-kind',
        'The key is not of the kind that this signature needs.',
        details,
      );
    case 'key-too-weak':
      return fail('signature/key-too-weak', 'The key is too short to prove anything.', details);
    case 'key-malformed':
      return fail('signature/key-malformed', 'The key is not a point or number that a key can be.', details);
    case 'unsupported':
      return unknown(
        'signature/unsupported-algorithm',
        `Signatures of the kind ${suite} cannot be checked here.`,
        details,
      );
  }
}

export function keyUnknown(suite: string): Check {
  return unknown('signature/key-unknown', 'The key was not found, so the signature could not be checked.', {
    params: { suite },
  });
}
