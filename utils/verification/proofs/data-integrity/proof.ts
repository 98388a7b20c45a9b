import { readInstant } from '../../../credentials/dates.ts';
import { asString } from '../../../credentials/json.ts';
import type { JsonObject } from '../../../credentials/types.ts';
import { fail, unknown } from '../../check.ts';
import { hasOwnVocabulary } from '../../contexts/vocabulary.ts';
import { findKey } from '../../keys/find.ts';
import type { Resolver } from '../../keys/resolve.ts';
import type { SignatureOutcome } from '../../keys/signature.ts';
import type { PublicKey } from '../../keys/types.ts';
import type { Check, ExplorerName } from '../../types.ts';
import type { Web } from '../../web/types.ts';
import { checkAnchor } from '../blockcerts/anchor.ts';
import { checkReceipt } from '../blockcerts/index.ts';
import { type Receipt, readReceipt2019 } from '../blockcerts/receipt.ts';
import { keyUnknown, signatureCheck } from '../outcome.ts';
import type { ProofReport } from '../types.ts';
import { withheldChecks } from '../withheld.ts';
import { withoutCanonicalForm } from './canonical-problem.ts';
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
  explorers?: readonly ExplorerName[] | undefined;
  /** What the proof may be for; issuing a credential when absent. */
  purposes?: readonly string[];
}

/** One proof over one document, from which the proof has been taken (and, in a chain, the earlier proofs put back). */
export async function checkProof(
  document: JsonObject,
  proof: JsonObject,
  options: DataIntegrityOptions,
): Promise<ProofReport> {
  const method = asString(proof.verificationMethod) ?? '';
  const issuedOn = readInstant(proof.created) ?? options.issuedOn;
  const { key, issuer: listed } = await findKey(method, options.issuer, options.resolver, issuedOn);
  const signature = await signatureOf(document, proof, key, options);
  const further = [
    ...furtherChecks(proof, options.now),
    ...ownVocabulary(document, proof),
    ...(suiteOf(proof)?.signature === 'selective' ? withheldChecks(document) : []),
  ];
  const receipt = receiptOf(proof);
  if (!receipt) return { signature, issuer: listed, further };
  const { explorers, resolver } = options;
  const unanchored = { receipt, signature, listed, issuer: options.issuer };
  const { anchor, issuer } = await checkAnchor(unanchored, { explorers, resolver });
  return { signature, issuer, further: [...further, anchor] };
}

/** A Merkle proof that cannot be read has a signature check that fails. */
function receiptOf(proof: JsonObject): Receipt | undefined {
  if (suiteOf(proof)?.signature !== 'merkle') return undefined;
  return readReceipt2019(asString(proof.proofValue) ?? '');
}

async function signatureOf(
  document: JsonObject,
  proof: JsonObject,
  key: PublicKey | undefined,
  options: DataIntegrityOptions,
): Promise<Check> {
  const problem = optionsProblem(proof, options.now, options.purposes);
  if (problem) return problem;
  const suite = suiteOf(proof);
  if (!suite) return signatureCheck('unsupported', suiteName(proof));
  try {
    if (suite.signature === 'merkle') return await checkMerkle(document, proof, suite, options.contexts);
    if (!key) return keyUnknown(suite.name);
    if (suite.name === 'bbs-2023' && isOneTooMany(options.resolver.web)) return tooManyPairings(suite);
    return await verified(document, proof, key, suite, options.contexts);
  } catch (error) {
    if (error instanceof CanonicalisationError) return withoutCanonicalForm(error);
    throw error;
  }
}

/** Each takes tenths of a second; a wallet shows one of a credential, and a stranger could put hundreds into a megabyte. */
const maxPairings = 16;
const pairings = new WeakMap<Web, number>();

function isOneTooMany(web: Web): boolean {
  const count = (pairings.get(web) ?? 0) + 1;
  pairings.set(web, count);
  return count > maxPairings;
}

function tooManyPairings(suite: Suite): Check {
  const sentence = 'There are more proofs of this kind than are checked at once.';
  return unknown('signature/not-all-checked', sentence, { params: { suite: suite.name } });
}

async function verified(
  document: JsonObject,
  proof: JsonObject,
  key: PublicKey,
  suite: Suite,
  contexts: Contexts,
): Promise<Check> {
  if (suite.name === 'bbs-2023') {
    // the pairing is heavy, and few credentials need it
    const { checkBbsProof } = await import('./bbs/index.ts');
    return outcomeCheck(await checkBbsProof(document, proof, key, contexts), suite);
  }
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
  const receipt = receiptOf(proof);
  return receipt ? checkReceipt(document, receipt, contexts) : outcomeCheck('unreadable', suite);
}

function outcomeCheck(outcome: SignatureOutcome | 'unreadable' | 'for-one-verifier', suite: Suite): Check {
  if (outcome === 'for-one-verifier') {
    const sentence = 'The proof was made for one verifier, and only that one can check it.';
    return unknown('signature/for-one-verifier', sentence, { params: { suite: suite.name } });
  }
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
