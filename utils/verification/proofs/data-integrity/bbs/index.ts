import { decodeBase64url } from '../../../../credentials/base64url.ts';
import { asString } from '../../../../credentials/json.ts';
import type { JsonObject } from '../../../../credentials/types.ts';
import type { SignatureOutcome } from '../../../keys/signature.ts';
import type { PublicKey } from '../../../keys/types.ts';
import { type Contexts, canonicalRdf } from '../canonicalise.ts';
import { concatenated, sha256, splitStatements } from '../statements.ts';
import { readBbsProof } from './proof-value.ts';
import { verifyBbsProof } from './verify.ts';

/**
 * Verifies a derived proof of bbs-2023, baseline or with anonymous holder binding (Data Integrity BBS §3.4.3): the issuer
 * signed all statements at once, and the holder proves to know that signature while showing some of them. A pseudonym
 * is for one verifier, whose name the arithmetic needs and only that verifier knows. Throws CanonicalisationError. Loaded when the first such proof is met: the pairing is heavy.
 */
export async function checkBbsProof(
  document: JsonObject,
  proof: JsonObject,
  key: PublicKey,
  contexts: Contexts,
): Promise<SignatureOutcome | 'unreadable' | 'for-one-verifier'> {
  const publicKey = decodeBase64url(key.jwk.x ?? '');
  if (key.kind !== 'BLS12-381-G2' || !publicKey) return 'wrong-key-kind';
  const derived = readBbsProof(asString(proof.proofValue) ?? '');
  if (!derived) return 'unreadable';
  if (derived === 'pseudonym') return 'for-one-verifier';
  const { proofValue: _, ...options } = proof;
  const config = await canonicalRdf({ ...options, '@context': document['@context'] }, 'SHA-256', contexts);
  const { mandatory, others } = splitStatements(await canonicalRdf(document, 'SHA-256', contexts), derived);
  return verifyBbsProof({
    publicKey,
    proof: derived.proof,
    header: concatenated([await sha256(config), await sha256(mandatory.join(''))]),
    presentationHeader: derived.presentationHeader,
    messages: others.map((statement) => new TextEncoder().encode(statement)),
    indexes: derived.disclosedIndexes,
    signerMessages: derived.signerMessages,
  });
}
