import { readInstant } from '../../../credentials/dates.ts';
import { asString } from '../../../credentials/json.ts';
import type { JsonObject } from '../../../credentials/types.ts';
import { fail, unknown } from '../../check.ts';
import { hasOwnVocabulary } from '../../contexts/vocabulary.ts';
import { findKey } from '../../keys/find.ts';
import type { Resolver } from '../../keys/resolve.ts';
import type { SignatureOutcome } from '../../keys/signature.ts';
import type { PublicKey } from '../../keys/types.ts';
import type { Check } from '../../types.ts';
import { anchorCheck, checkReceipt } from '../blockcerts/index.ts';
import { readReceipt2019 } from '../blockcerts/receipt.ts';
import { keyUnknown, signatureCheck } from '../outcome.ts';
import type { ProofReport } from '../types.ts';
import { CanonicalisationError, type Contexts } from './canonicalise.ts';
import { checkDerivedProof } from './ecdsa-sd/index.ts';
import { hashData, hashOf } from './hash-data.ts';
import { furtherChecks, optionsProblem } from './options.ts';
import { checkProofSignature } from './signature.ts';
import { type Suite, suiteName, suiteOf } from './suites.ts';

export interface DataIntegrityOptions {
  issuer: string | undefined;
  /** ISO 8601; held against keys that ended. */
  issuedOn: string | undefined;
  now: Date;
  resolver: Resolver;
  contexts: Contexts;
}

/** One proof over one document, from which the proof has been taken (and, in a chain, the earlier proofs put back). */
export async function checkProof(
  document: JsonObject,
  proof: JsonObject,
  options: DataIntegrityOptions,
): Promise<ProofReport> {
  const method = asString(proof.verificationMethod) ?? '';
  const issuedOn = readInstant(proof.created) ?? options.issuedOn;
  const { key, issuer } = await findKey(method, options.issuer, options.resolver, issuedOn);
  const signature = await signatureOf(document, proof, key, options);
  return {
    signature,
    issuer,
    further: [...furtherChecks(proof, options.now), ...ownVocabulary(document, proof), ...anchors(proof)],
  };
}

async function signatureOf(
  document: JsonObject,
  proof: JsonObject,
  key: PublicKey | undefined,
  options: DataIntegrityOptions,
): Promise<Check> {
  const problem = optionsProblem(proof, options.now);
  if (problem) return problem;
  const suite = suiteOf(proof);
  if (!suite) return signatureCheck('unsupported', suiteName(proof));
  try {
    if (suite.signature === 'merkle') return await checkMerkle(document, proof, suite, options.contexts);
    if (!key) return keyUnknown(suite.name);
    return await verified(document, proof, key, suite, options.contexts);
  } catch (error) {
    if (error instanceof CanonicalisationError) return withoutCanonicalForm(error);
    throw error;
  }
}

async function verified(
  document: JsonObject,
  proof: JsonObject,
  key: PublicKey,
  suite: Suite,
  contexts: Contexts,
): Promise<Check> {
  if (suite.signature === 'selective') {
    return outcomeCheck(await checkDerivedProof(document, proof, key, contexts), suite);
  }
  const hashed = await hashData(document, proof, { suite, hash: hashOf(suite, key.kind), contexts });
  return outcomeCheck(await checkProofSignature(suite, proof, key, hashed), suite);
}

/** A hash and no signature: which key wrote it to the chain is for the chain to say. */
async function checkMerkle(
  document: JsonObject,
  proof: JsonObject,
  suite: Suite,
  contexts: Contexts,
): Promise<Check> {
  const receipt = readReceipt2019(asString(proof.proofValue) ?? '');
  return receipt ? checkReceipt(document, receipt, contexts) : outcomeCheck('unreadable', suite);
}

function anchors(proof: JsonObject): Check[] {
  if (suiteOf(proof)?.signature !== 'merkle') return [];
  const receipt = readReceipt2019(asString(proof.proofValue) ?? '');
  return receipt ? [anchorCheck(receipt)] : [];
}

function outcomeCheck(outcome: SignatureOutcome | 'unreadable', suite: Suite): Check {
  if (outcome !== 'unreadable') return signatureCheck(outcome, suite.name);
  return fail('signature/unreadable', 'The signature is not written as its kind of proof requires.', {
    params: { suite: suite.name },
  });
}

/** JCS signs the JSON itself, so there the words are the signed ones. */
function ownVocabulary(document: JsonObject, proof: JsonObject): Check[] {
  if (suiteOf(proof)?.canonical === 'jcs' || !hasOwnVocabulary({ ...document, proof })) return [];
  const sentence =
    'The credential is not written in the usual words, so what is shown may not be all that was signed.';
  return [unknown('format/own-vocabulary', sentence)];
}

export function withoutCanonicalForm({ why, detail }: CanonicalisationError): Check {
  const details = { params: { detail } };
  switch (why) {
    case 'context-unknown':
      return unknown(
        'signature/context-unknown',
        'The credential uses a vocabulary that is not known here, so its signature could not be checked.',
        details,
      );
    case 'direction-unsigned':
      return unknown(
        'signature/direction-unsigned',
        'The credential states the direction of a text, which its kind of signature does not cover.',
        details,
      );
    case 'term-undefined':
      return fail(
        'signature/term-undefined',
        'The credential contains words that its vocabulary does not define, so no signature covers them.',
        details,
      );
    case 'term-redefined':
      return fail(
        'signature/term-redefined',
        'The credential changes the meaning of words that are fixed.',
        details,
      );
    case 'json-ld-invalid':
      return fail(
        'signature/json-ld-invalid',
        'The credential is not valid JSON-LD, so nothing in it can be signed.',
        details,
      );
    case 'too-complex':
      return fail('signature/too-complex', 'The credential is tangled beyond what can be checked.', details);
  }
}
