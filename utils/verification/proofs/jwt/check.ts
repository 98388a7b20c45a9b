import { asString } from '../../../credentials/json.ts';
import { fail } from '../../check.ts';
import type { PublicKey } from '../../keys/types.ts';
import type { Check } from '../../types.ts';
import { type CompactJws, checkJws } from '../jws.ts';
import { keyUnknown, signatureCheck } from '../outcome.ts';

/** The signature of a JWT as a check. `conflicts`: registered claims that contradict the credential inside. */
export async function jwsCheck(
  jws: CompactJws,
  key: PublicKey | undefined,
  conflicts: readonly string[],
): Promise<Check> {
  const suite = asString(jws.header.alg) ?? 'none';
  const details = { params: { suite } };
  // an algorithm that is refused needs no key to be refused
  const outcome = await checkJws(jws, key ?? noKey);
  if (outcome === 'alg-refused') {
    return fail(
      'signature/algorithm-refused',
      'The algorithm named lets anybody sign, so nothing is proven.',
      details,
    );
  }
  if (outcome === 'crit-unknown') {
    return fail(
      'signature/critical-unknown',
      'The JWT demands an extension that is not supported, so it must be refused.',
      details,
    );
  }
  if (!key) return keyUnknown(suite);
  if (outcome === 'valid' && conflicts.length > 0) {
    return fail('signature/claims-conflict', 'The credential says one thing and its envelope another.', {
      params: { suite, claims: conflicts.join(', ') },
    });
  }
  return signatureCheck(outcome, suite);
}

const noKey: PublicKey = { kind: 'RSA', jwk: { kty: 'RSA' } };
