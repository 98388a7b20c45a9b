import { asList, asString, isObject } from '../../../credentials/json.ts';
import type { JsonObject } from '../../../credentials/types.ts';
import { fail } from '../../check.ts';
import type { ProofReport } from '../types.ts';
import { checkProof, type DataIntegrityOptions } from './proof.ts';
import { suiteName, suiteOf } from './suites.ts';

const maxProofs = 8;

/**
 * Every proof of a document: proof sets and proof chains (Data Integrity §2.1). One report a proof, in order.
 * An empty list means that there is none.
 */
export async function checkDataIntegrity(
  document: JsonObject,
  options: DataIntegrityOptions,
): Promise<readonly ProofReport[]> {
  const { proof, ...unsecured } = document;
  const proofs = asList(proof).filter(isObject);
  const reports: ProofReport[] = [];
  if (proofs.length > maxProofs) return [tooMany()];
  for (const each of proofs) {
    const earlier = earlierProofs(each, proofs);
    reports.push(
      earlier ? await checkProof(withProofs(unsecured, earlier), each, options) : brokenChain(each),
    );
  }
  return reports;
}

function earlierProofs(proof: JsonObject, all: readonly JsonObject[]): readonly JsonObject[] | undefined {
  const suite = suiteOf(proof);
  // a chain of a kind that is not known is not broken for that
  if (!suite) return [];
  // Blockcerts hashes all that was there when it was added, named or not
  return suite.signature === 'merkle' ? all.slice(0, all.indexOf(proof)) : previousProofs(proof, all);
}

/** The proofs that this one was made over, or `undefined` when one of them is missing or is itself. */
function previousProofs(proof: JsonObject, all: readonly JsonObject[]): readonly JsonObject[] | undefined {
  const names = asList(proof.previousProof).map(asString);
  const named = all.filter((other) => other !== proof && names.includes(asString(other.id)));
  if (names.includes(undefined) || named.length !== names.length) return undefined;
  return named.some((other) => reaches(other, proof, all, all.length)) ? undefined : named;
}

/** Does the chain that starts at `from` come back to `target`? */
function reaches(from: JsonObject, target: JsonObject, all: readonly JsonObject[], steps: number): boolean {
  if (steps === 0) return true;
  const names = asList(from.previousProof).map(asString);
  const next = all.filter((other) => names.includes(asString(other.id)));
  return next.some((other) => other === target || reaches(other, target, all, steps - 1));
}

function withProofs(document: JsonObject, proofs: readonly JsonObject[]): JsonObject {
  return proofs.length === 0 ? document : { ...document, proof: [...proofs] };
}

function brokenChain(proof: JsonObject): ProofReport {
  const details = { params: { suite: suiteName(proof) } };
  return {
    signature: fail(
      'signature/previous-proof-missing',
      'An earlier proof that this one builds on is missing.',
      details,
    ),
    issuer: fail('issuer/key-not-checked', 'The key was not looked up, for the chain of proofs is broken.'),
    further: [],
  };
}

function tooMany(): ProofReport {
  return {
    signature: fail('signature/too-many', 'There are more proofs than any issuer makes.'),
    issuer: fail('issuer/key-not-checked', 'No key was looked up, for there are too many proofs.'),
    further: [],
  };
}
