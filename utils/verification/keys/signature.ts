import { decodeBase64url } from '../../credentials/base64url.ts';
import { hex } from '../../credentials/digest.ts';
import type { Algorithm } from './algorithms.ts';
import { verifySecp256k1 } from './secp256k1.ts';
import type { PublicKey } from './types.ts';

export type SignatureOutcome =
  | 'valid'
  | 'mismatch'
  | 'unsupported'
  | 'wrong-key-kind'
  | 'key-malformed'
  | 'key-too-weak';

/** Base64url of 2,048 bits: shorter RSA keys are refused (RFC 7518 §3.3, Open Badges 3 §8.3). */
const shortestModulus = 342;

/**
 * Points of small order, as their y without the sign bit: under such a key one signature fits many messages
 * (Secure Curves in WebCrypto asks platforms to refuse them; not all do).
 */
const smallOrder = new Set([
  '00'.repeat(32),
  `01${'00'.repeat(31)}`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  `ec${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`,
]);

/** Checks one signature with one key. ECDSA signatures are r‖s (IEEE P1363), as JOSE and Data Integrity write them. */
export async function checkSignature(
  algorithm: Algorithm,
  key: PublicKey,
  signed: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
): Promise<SignatureOutcome> {
  if (algorithm.kind !== key.kind || !isMeantFor(key, algorithm)) return 'wrong-key-kind';
  if (key.kind === 'RSA' && (key.jwk.n ?? '').length < shortestModulus) return 'key-too-weak';
  if (key.kind === 'Ed25519' && isSmallOrder(key)) return 'key-too-weak';
  if (!algorithm.webCrypto) return checkSecp256k1(key, signed, signature);
  let imported: CryptoKey;
  try {
    imported = await crypto.subtle.importKey('jwk', { ...key.jwk, ext: true }, algorithm.webCrypto, false, [
      'verify',
    ]);
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotSupportedError'
      ? 'unsupported'
      : 'key-malformed';
  }
  try {
    return (await crypto.subtle.verify(algorithm.webCrypto, imported, signature, signed))
      ? 'valid'
      : 'mismatch';
  } catch {
    return 'mismatch';
  }
}

/** `EdDSA` and `Ed25519` are two names of one algorithm (RFC 9864), so for Ed25519 the kind says it all. */
function isMeantFor(key: PublicKey, algorithm: Algorithm): boolean {
  return key.alg === undefined || key.alg === algorithm.name || key.kind === 'Ed25519';
}

function isSmallOrder(key: PublicKey): boolean {
  const bytes = decodeBase64url(key.jwk.x ?? '');
  if (bytes?.length !== 32) return false;
  return smallOrder.has(hex(bytes.with(31, (bytes[31] ?? 0) & 0x7f)));
}

async function checkSecp256k1(
  key: PublicKey,
  signed: Uint8Array<ArrayBuffer>,
  signature: Uint8Array,
): Promise<SignatureOutcome> {
  const valid = await verifySecp256k1(key, signed, signature);
  if (valid === undefined) return 'key-malformed';
  return valid ? 'valid' : 'mismatch';
}
