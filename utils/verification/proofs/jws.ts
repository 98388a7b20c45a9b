import { decodeBase64url } from '../../credentials/base64url.ts';
import type { JsonObject } from '../../credentials/types.ts';
import { jsonObjectOf } from '../encoding/json.ts';
import { algorithmNamed, isRefusedAlgorithm } from '../keys/algorithms.ts';
import { checkSignature, type SignatureOutcome } from '../keys/signature.ts';
import type { PublicKey } from '../keys/types.ts';

/** A JWS in compact serialisation (RFC 7515 §7.1), taken apart and nothing more. */
export interface CompactJws {
  header: JsonObject;
  payload: Uint8Array<ArrayBuffer>;
  /** ASCII of `header.payload`: what the signature is over. */
  signingInput: Uint8Array<ArrayBuffer>;
  signature: Uint8Array<ArrayBuffer>;
}

export type JwsOutcome = SignatureOutcome | 'alg-refused' | 'crit-unknown';

/** `undefined` unless there are exactly three strict base64url segments and the header is a JSON object. */
export function readCompactJws(text: string): CompactJws | undefined {
  const segments = text.split('.');
  if (segments.length !== 3) return undefined;
  const [header = '', payload = '', signature = ''] = segments;
  const [headerBytes, payloadBytes, signatureBytes] = [header, payload, signature].map(decodeBase64url);
  const parsed = headerBytes && jsonObjectOf(headerBytes);
  if (!parsed || !payloadBytes || !signatureBytes) return undefined;
  const signingInput = new TextEncoder().encode(`${header}.${payload}`);
  return { header: parsed, payload: payloadBytes, signingInput, signature: signatureBytes };
}

/**
 * Is this JWS signed by this key? The algorithm must be one that belongs to the key's kind; the header's own
 * `jwk`, `jku`, `x5c` and `x5u` are never looked at. `crit` names nothing that is understood here, so any `crit` fails.
 */
export async function checkJws(jws: CompactJws, key: PublicKey): Promise<JwsOutcome> {
  if (isRefusedAlgorithm(jws.header.alg)) return 'alg-refused';
  if (jws.header.crit !== undefined || jws.header.b64 !== undefined) return 'crit-unknown';
  const algorithm = algorithmNamed(jws.header.alg);
  if (!algorithm) return 'unsupported';
  return checkSignature(algorithm, key, jws.signingInput, jws.signature);
}
