import { decodeBase64url } from '../../credentials/base64url.ts';
import type { PublicKey } from './types.ts';

/**
 * ECDSA over secp256k1 with SHA-256 (SEC 1 §4.1.4, RFC 8812), which browsers do not have. The curve is loaded when the
 * first such signature is met: few credentials carry one. `signature` is r‖s; a high s counts too, for neither JOSE nor
 * Linked Data Signatures forbid it. `undefined` when the key is no point of the curve.
 */
export async function verifySecp256k1(
  key: PublicKey,
  signed: Uint8Array<ArrayBuffer>,
  signature: Uint8Array,
): Promise<boolean | undefined> {
  const point = uncompressed(key);
  const { secp256k1 } = await import('@noble/curves/secp256k1.js');
  if (!point || !secp256k1.utils.isValidPublicKey(point, false)) return undefined;
  if (signature.length !== 64) return false;
  return secp256k1.verify(signature, signed, point, { lowS: false, prehash: true, format: 'compact' });
}

/** 04 ‖ x ‖ y (SEC 1 §2.3.3). */
function uncompressed({ jwk }: PublicKey): Uint8Array | undefined {
  const [x, y] = [jwk.x, jwk.y].map((text) => decodeBase64url(text ?? ''));
  return x?.length === 32 && y?.length === 32 ? Uint8Array.of(4, ...x, ...y) : undefined;
}
