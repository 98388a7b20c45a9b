import { decodeBase64url } from '../../../credentials/base64url.ts';
import { readInstant } from '../../../credentials/dates.ts';
import { asString } from '../../../credentials/json.ts';
import type { JsonObject } from '../../../credentials/types.ts';
import { fail, unknown } from '../../check.ts';
import { readAsUtc, skewMs } from '../../time.ts';
import type { Check } from '../../types.ts';

/** What must hold of a proof's options whatever its signature says (Data Integrity §4.4); the first thing that does not. */
export function optionsProblem(
  proof: JsonObject,
  now: Date,
  purposes: readonly string[] = ['assertionMethod'],
): Check | undefined {
  const purpose = asString(proof.proofPurpose) ?? '';
  if (!purposes.includes(purpose)) {
    return fail('signature/wrong-purpose', 'The proof was not made for issuing a credential.', {
      params: { purpose },
    });
  }
  if (isBaseProof(proof)) {
    return fail(
      'signature/base-proof',
      'This is the issuer’s private base proof, which is not for showing to anybody.',
    );
  }
  if (proof.created === undefined) return undefined;
  const created = readAsUtc(proof.created);
  if (created === undefined)
    return fail('signature/created-unreadable', 'The time of signing is not a date.');
  if (Date.parse(created) > now.getTime() + skewMs) {
    return fail('signature/created-in-future', 'The proof says that it was made in the future.', {
      params: { date: created },
    });
  }
  return undefined;
}

/** What does not touch the signature, yet keeps the proof from counting: it ended, or was made for somebody else. */
export function furtherChecks(proof: JsonObject, now: Date): Check[] {
  const checks: Check[] = [];
  if (proof.domain !== undefined || proof.challenge !== undefined) {
    checks.push(
      unknown(
        'format/bound-elsewhere',
        'The proof was made for one particular verifier, which is not this one.',
      ),
    );
  }
  const expires = readInstant(proof.expires);
  if (proof.expires !== undefined && expires === undefined) {
    checks.push(fail('expiry/unreadable', 'The end of the proof is not a date.'));
  }
  if (expires !== undefined && Date.parse(expires) + skewMs < now.getTime()) {
    const sentence = `The proof expired on ${expires.slice(0, 10)}.`;
    checks.push(fail('expiry/proof-expired', sentence, { params: { date: expires } }));
  }
  return checks;
}

/**
 * Selective-disclosure base proofs reveal the means to derive proofs: they start with the CBOR header d95d00
 * (ecdsa-sd-2023 §3.5.2) or an even number from d95d02 on (bbs-2023 §3.3).
 */
function isBaseProof(proof: JsonObject): boolean {
  const value = asString(proof.proofValue) ?? '';
  const bytes = value.startsWith('u') ? decodeBase64url(value.slice(1)) : undefined;
  return bytes?.[0] === 0xd9 && bytes[1] === 0x5d && (bytes[2] ?? 1) % 2 === 0;
}
