import type { JsonObject } from '../../../credentials/types.ts';
import type { KeyKind } from '../../keys/types.ts';
import {
  CanonicalisationError,
  type Contexts,
  canonicalJson,
  canonicalRdf,
  type HashName,
} from './canonicalise.ts';
import type { Suite } from './suites.ts';

/** SHA-384 goes with P-384 in the ecdsa cryptosuites (§3), SHA-256 with everything else. */
export function hashOf(suite: Suite, kind: KeyKind): HashName {
  return kind === 'P-384' && suite.signature === 'multibase' ? 'SHA-384' : 'SHA-256';
}

/**
 * What a proof is a signature over: hash(canonical proof options) ‖ hash(canonical document).
 * `document` is without its proof. Throws CanonicalisationError.
 */
export async function hashData(
  document: JsonObject,
  proof: JsonObject,
  given: { suite: Suite; hash: HashName; contexts: Contexts },
): Promise<Uint8Array<ArrayBuffer>> {
  const { suite, hash, contexts } = given;
  const { proofValue: _value, jws: _jws, ...options } = proof;
  const digest = async (text: string) =>
    new Uint8Array(await crypto.subtle.digest(hash, new TextEncoder().encode(text)));
  if (suite.canonical === 'jcs') {
    assertSameContext(document, options);
    return joined(await digest(canonicalJson(options)), await digest(canonicalJson(document)));
  }
  // the options have the meaning that the document's contexts give them (§3.3.5 of both suites)
  const config = { ...options, '@context': document['@context'] };
  const rdf = (value: JsonObject) => canonicalRdf(value, hash, contexts);
  return joined(await digest(await rdf(config)), await digest(await rdf(document)));
}

/** JCS signs the contexts as text: a proof that repeats them must repeat what stands in the document. */
function assertSameContext(document: JsonObject, options: JsonObject): void {
  const inProof = options['@context'];
  if (inProof === undefined) return;
  if (canonicalJson({ c: inProof }) !== canonicalJson({ c: document['@context'] })) {
    throw new CanonicalisationError('term-redefined', 'the document’s @context is not the signed one');
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
