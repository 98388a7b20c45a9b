import { asString } from '../../../../credentials/json.ts';
import type { JsonObject } from '../../../../credentials/types.ts';
import { algorithmNamed } from '../../../keys/algorithms.ts';
import { readMultikeyBytes } from '../../../keys/multikey.ts';
import { checkSignature, type SignatureOutcome } from '../../../keys/signature.ts';
import type { PublicKey } from '../../../keys/types.ts';
import { type Contexts, canonicalRdf } from '../canonicalise.ts';
import { concatenated, sha256, splitStatements } from '../statements.ts';
import { readDerivedProof } from './proof-value.ts';

/**
 * Verifies a derived proof of ecdsa-sd-2023 (Data Integrity ECDSA §3.5.8): the issuer signed the mandatory statements
 * together with a key made for this credential; that key signed every other statement alone, so any of those may be
 * left out and none added. Throws CanonicalisationError.
 */
export async function checkDerivedProof(
  document: JsonObject,
  proof: JsonObject,
  key: PublicKey,
  contexts: Contexts,
): Promise<SignatureOutcome | 'unreadable'> {
  const derived = readDerivedProof(asString(proof.proofValue) ?? '');
  const own = derived && readMultikeyBytes(derived.publicKey);
  const es256 = algorithmNamed('ES256');
  if (!derived || !own || !es256) return 'unreadable';
  const { proofValue: _, ...options } = proof;
  const config = await canonicalRdf({ ...options, '@context': document['@context'] }, 'SHA-256', contexts);
  const { mandatory, others } = splitStatements(await canonicalRdf(document, 'SHA-256', contexts), derived);
  if (others.length !== derived.signatures.length) return 'mismatch';
  const signed = concatenated([await sha256(config), derived.publicKey, await sha256(mandatory.join(''))]);
  const base = await checkSignature(es256, key, signed, derived.baseSignature);
  if (base !== 'valid') return base;
  for (const [index, statement] of others.entries()) {
    const signature = derived.signatures[index] ?? new Uint8Array();
    const outcome = await checkSignature(es256, own, new TextEncoder().encode(statement), signature);
    if (outcome !== 'valid') return outcome;
  }
  return 'valid';
}
