import { decodeBase64url } from '../../../credentials/base64url.ts';
import { asString } from '../../../credentials/json.ts';
import type { JsonObject } from '../../../credentials/types.ts';
import { jsonObjectOf } from '../../encoding/json.ts';
import { fromMultibase } from '../../encoding/multibase.ts';
import { algorithmNamed } from '../../keys/algorithms.ts';
import { checkSignature, type SignatureOutcome } from '../../keys/signature.ts';
import type { PublicKey } from '../../keys/types.ts';
import type { Suite } from './suites.ts';

type Outcome = SignatureOutcome | 'unreadable';

/** Checks the proof's signature bytes over the hash data with one key. */
export async function checkProofSignature(
  suite: Suite,
  proof: JsonObject,
  key: PublicKey,
  hashed: Uint8Array<ArrayBuffer>,
): Promise<Outcome> {
  if (suite.signature === 'jws') return checkDetached(suite, asString(proof.jws) ?? '', key, hashed);
  const signature = fromMultibase(asString(proof.proofValue) ?? '');
  const algorithm = algorithmNamed(suite.algorithms[key.kind]);
  if (!signature || !asString(proof.proofValue)?.startsWith('z')) return 'unreadable';
  return algorithm ? checkSignature(algorithm, key, hashed, signature) : 'wrong-key-kind';
}

/** JWS with a detached, unencoded payload (RFC 7797): `{"b64":false,"crit":["b64"]}` and nothing else critical. */
async function checkDetached(
  suite: Suite,
  jws: string,
  key: PublicKey,
  hashed: Uint8Array<ArrayBuffer>,
): Promise<Outcome> {
  const [header = '', payload, tail = ''] = jws.split('.');
  const headerBytes = decodeBase64url(header);
  const signature = decodeBase64url(tail);
  const members = headerBytes && jsonObjectOf(headerBytes);
  if (!members || !signature || payload !== '' || jws.split('.').length !== 3) return 'unreadable';
  const critical = Array.isArray(members.crit) ? members.crit : [];
  if (members.b64 !== false || critical.length !== 1 || critical[0] !== 'b64') return 'unreadable';
  const algorithm = algorithmNamed(members.alg);
  if (!algorithm || !suite.algorithms[algorithm.kind]) return 'wrong-key-kind';
  return checkSignature(algorithm, key, withHeader(header, hashed), signature);
}

function withHeader(header: string, hashed: Uint8Array): Uint8Array<ArrayBuffer> {
  const prefix = new TextEncoder().encode(`${header}.`);
  const signed = new Uint8Array(prefix.length + hashed.length);
  signed.set(prefix);
  signed.set(hashed, prefix.length);
  return signed;
}
