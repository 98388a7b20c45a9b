import { encodeBase64url } from '../../credentials/base64url.ts';
import { fromMultibase } from '../encoding/multibase.ts';
import { readRsaPublicKey } from './der.ts';
import { type CurveName, fromCompressedPoint } from './point.ts';
import type { PublicKey } from './types.ts';

/** Multicodec prefixes of public keys, as varint bytes (Multikey, Controlled Identifiers §2.2.2; did:key §2.1). */
const codecs: readonly (readonly [
  first: number,
  second: number,
  name: CurveName | 'Ed25519' | 'RSA' | 'BLS12-381-G2',
])[] = [
  [0xed, 0x01, 'Ed25519'],
  [0xe7, 0x01, 'secp256k1'],
  [0x80, 0x24, 'P-256'],
  [0x81, 0x24, 'P-384'],
  [0x82, 0x24, 'P-521'],
  [0x85, 0x24, 'RSA'],
  [0xeb, 0x01, 'BLS12-381-G2'],
];

/** `publicKeyMultibase` with its multicodec prefix; `undefined` for a kind that cannot sign here, or a malformed one. */
export function readMultikey(text: string): PublicKey | undefined {
  const bytes = fromMultibase(text);
  return bytes && readMultikeyBytes(bytes);
}

/** The same without its multibase. */
export function readMultikeyBytes(bytes: Uint8Array): PublicKey | undefined {
  const codec = codecs.find(([first, second]) => bytes[0] === first && bytes[1] === second);
  if (!codec) return undefined;
  const [, , name] = codec;
  const material = bytes.subarray(2);
  if (name === 'Ed25519') return fromEd25519(material);
  if (name === 'RSA') return readRsaPublicKey(material);
  if (name === 'BLS12-381-G2') return fromPairingPoint(material);
  return fromCompressedPoint(name, material);
}

export function fromEd25519(material: Uint8Array): PublicKey | undefined {
  if (material.length !== 32) return undefined;
  return { kind: 'Ed25519', jwk: { kty: 'OKP', crv: 'Ed25519', x: encodeBase64url(material) } };
}

/** A compressed point of G2; that it is one is checked when it is used. */
function fromPairingPoint(material: Uint8Array): PublicKey | undefined {
  if (material.length !== 96) return undefined;
  return { kind: 'BLS12-381-G2', jwk: { kty: 'OKP', crv: 'BLS12381G2', x: encodeBase64url(material) } };
}
