import type { KeyKind } from './types.ts';

/** A JWA signature algorithm (RFC 7518, 8037, 8812), with the one kind of key it may be used with. */
export interface Algorithm {
  name: string;
  kind: KeyKind;
  /** Parameters of WebCrypto's `importKey` and `verify`; absent for secp256k1, which browsers lack. */
  webCrypto?: EcKeyImportParams & EcdsaParams & RsaHashedImportParams & RsaPssParams;
}

const algorithm = (name: string, kind: KeyKind, params?: object): [string, Algorithm] => [
  name,
  params ? { name, kind, webCrypto: params as NonNullable<Algorithm['webCrypto']> } : { name, kind },
];
const rsa = (bits: number) => ({ name: 'RSASSA-PKCS1-v1_5', hash: `SHA-${bits}` });
const pss = (bits: number) => ({ name: 'RSA-PSS', hash: `SHA-${bits}`, saltLength: bits / 8 });
const ecdsa = (curve: string, bits: number) => ({ name: 'ECDSA', namedCurve: curve, hash: `SHA-${bits}` });

const algorithms = new Map<string, Algorithm>([
  algorithm('EdDSA', 'Ed25519', { name: 'Ed25519' }),
  algorithm('Ed25519', 'Ed25519', { name: 'Ed25519' }),
  algorithm('ES256', 'P-256', ecdsa('P-256', 256)),
  algorithm('ES384', 'P-384', ecdsa('P-384', 384)),
  algorithm('ES512', 'P-521', ecdsa('P-521', 512)),
  algorithm('ES256K', 'secp256k1'),
  algorithm('RS256', 'RSA', rsa(256)),
  algorithm('RS384', 'RSA', rsa(384)),
  algorithm('RS512', 'RSA', rsa(512)),
  algorithm('PS256', 'RSA', pss(256)),
  algorithm('PS384', 'RSA', pss(384)),
  algorithm('PS512', 'RSA', pss(512)),
]);

export function algorithmNamed(name: unknown): Algorithm | undefined {
  return typeof name === 'string' ? algorithms.get(name) : undefined;
}

/** `none` and the HMACs are not merely unsupported: with them a public key is a secret that everyone holds. */
export function isRefusedAlgorithm(name: unknown): boolean {
  return typeof name !== 'string' || /^(none|HS\d+)$/i.test(name);
}
