import { encodeBase64url } from '../../../credentials/base64url.ts';
import { readRsaPublicKey } from '../../keys/der.ts';
import { fromEd25519 } from '../../keys/multikey.ts';
import type { PublicKey } from '../../keys/types.ts';
import { type Element, membersOf, oidOf, tags } from './asn1.ts';

const rsa = '2a864886f70d010101';
const ec = '2a8648ce3d0201';
const ed25519 = '2b6570';
const curves: Record<string, readonly [kind: 'P-256' | 'P-384' | 'P-521', bytes: number]> = {
  '2a8648ce3d030107': ['P-256', 32],
  '2b81040022': ['P-384', 48],
  '2b81040023': ['P-521', 66],
};

/** SubjectPublicKeyInfo (RFC 5280 §4.1.2.7, RFC 5480); `undefined` for curves and kinds that are not known here. */
export function readSubjectKey(info: Element): PublicKey | undefined {
  const [algorithm, bits] = membersOf(info, tags.sequence);
  const [id, parameters] = membersOf(algorithm, tags.sequence);
  if (bits?.tag !== tags.bits || bits.contents[0] !== 0) return undefined;
  const material = bits.contents.slice(1);
  switch (oidOf(id)) {
    case rsa:
      return readRsaPublicKey(material);
    case ed25519:
      return fromEd25519(material);
    case ec:
      return fromPoint(oidOf(parameters), material);
    default:
      return undefined;
  }
}

/** An uncompressed point: 04 ‖ x ‖ y (SEC 1 §2.3.3). That it lies on the curve is checked when the key is imported. */
function fromPoint(curve: string, point: Uint8Array): PublicKey | undefined {
  const [kind, size] = curves[curve] ?? [];
  if (!kind || !size || point[0] !== 4 || point.length !== 1 + 2 * size) return undefined;
  const [x, y] = [point.subarray(1, 1 + size), point.subarray(1 + size)].map(encodeBase64url);
  return x && y ? { kind, jwk: { kty: 'EC', crv: kind, x, y } } : undefined;
}
