import { hex } from '../../../credentials/digest.ts';
import { asString } from '../../../credentials/json.ts';
import type { JsonObject } from '../../../credentials/types.ts';
import { fromBase58 } from '../../encoding/base58.ts';
import { canonicalText } from '../../encoding/canonical-json.ts';
import { fromMultibase } from '../../encoding/multibase.ts';
import { algorithmNamed } from '../algorithms.ts';
import { readMultikey } from '../multikey.ts';
import { checkSignature } from '../signature.ts';

const didKey = /^did:key:(z[1-9A-HJ-NP-Za-km-z]+)#\1$/;
/** Multihash prefix of SHA-256 with 32 bytes. */
const sha256Prefix = [0x12, 0x20] as const;

/** base58btc(multihash(JCS(value), sha2-256)), as SCID, entry hash and key hash are written. */
export async function isHashOf(hash: string, value: JsonObject): Promise<boolean> {
  const text = canonicalText(value);
  return text !== undefined && isHashOfText(hash, text);
}

async function isHashOfText(hash: string, text: string): Promise<boolean> {
  return statedHash(hash) === (await hashOfText(text));
}

/** multihash(text, sha2-256) in hexadecimal. */
export async function hashOfText(text: string): Promise<string> {
  return hex(Uint8Array.of(...sha256Prefix, ...(await sha256(text))));
}

/** The multihash that is written so, in hexadecimal; `undefined` for what is no SHA-256. */
export function statedHash(hash: string): string | undefined {
  const bytes = hash.length === 46 ? fromBase58(hash) : undefined;
  return bytes && hex(bytes);
}

/** Is this eddsa-jcs-2022 proof made by one of the multikeys, named as did:key? The body must repeat the fragment. */
export async function signedBy(
  document: JsonObject,
  proof: JsonObject,
  multikeys: readonly string[],
): Promise<boolean> {
  const { proofValue, ...options } = proof;
  const [, multikey = ''] = didKey.exec(asString(proof.verificationMethod) ?? '') ?? [];
  const key = readMultikey(multikey);
  const eddsa = algorithmNamed('EdDSA');
  const signature = fromMultibase(asString(proofValue) ?? '');
  if (!key || !eddsa || !signature || !multikeys.includes(multikey)) return false;
  if (proof.type !== 'DataIntegrityProof' || proof.cryptosuite !== 'eddsa-jcs-2022') return false;
  if (proof.proofPurpose !== 'assertionMethod') return false;
  const [first, second] = [canonicalText(options), canonicalText(document)];
  if (first === undefined || second === undefined) return false;
  const signed = Uint8Array.of(...(await sha256(first)), ...(await sha256(second)));
  return (await checkSignature(eddsa, key, signed, signature)) === 'valid';
}

async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}
