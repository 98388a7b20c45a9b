import { asString } from '../../../../credentials/json.ts';
import type { JsonObject } from '../../../../credentials/types.ts';
import { algorithmNamed } from '../../../keys/algorithms.ts';
import { readMultikeyBytes } from '../../../keys/multikey.ts';
import { checkSignature, type SignatureOutcome } from '../../../keys/signature.ts';
import type { PublicKey } from '../../../keys/types.ts';
import { type Contexts, canonicalRdf } from '../canonicalise.ts';
import { type DerivedProof, readDerivedProof } from './proof-value.ts';

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
  const { mandatory, others } = split(await canonicalRdf(document, 'SHA-256', contexts), derived);
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

/** Canonical N-Quads under the labels that were signed, in order, sorted apart by the mandatory indexes. */
function split(canonical: string, derived: DerivedProof): { mandatory: string[]; others: string[] } {
  const statements = canonical
    .split('\n')
    .filter((line) => line !== '')
    .map(
      (line) =>
        `${line.replace(/_:(c14n\d+)/g, (_, label: string) => `_:${derived.labels.get(label) ?? label}`)}\n`,
    )
    .sort();
  return {
    mandatory: statements.filter((_, index) => derived.mandatoryIndexes.has(index)),
    others: statements.filter((_, index) => !derived.mandatoryIndexes.has(index)),
  };
}

async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
