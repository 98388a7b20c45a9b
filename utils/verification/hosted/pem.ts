import { readJwk } from '../keys/jwk.ts';
import type { PublicKey } from '../keys/types.ts';

/** What WebCrypto needs to be told about a key, by its object identifier as it stands in the DER (RFC 5280 §4.1.2.7). */
const kinds: readonly [oid: string, parameters: RsaHashedImportParams | EcKeyImportParams | Algorithm][] = [
  ['06092a864886f70d010101', { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }],
  ['06082a8648ce3d030107', { name: 'ECDSA', namedCurve: 'P-256' }],
  ['06052b81040022', { name: 'ECDSA', namedCurve: 'P-384' }],
  ['06032b6570', { name: 'Ed25519' }],
];
const pkcs1Prefix = '300d06092a864886f70d0101010500';

/** A public key in PEM and nothing else, for a page may say what its reader wrote in its address: SubjectPublicKeyInfo, or PKCS#1 RSA, which is wrapped into one. */
export async function readPem(pem: string): Promise<PublicKey | undefined> {
  const match =
    /^\s*-----BEGIN (RSA )?PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END (?:RSA )?PUBLIC KEY-----\s*$/.exec(pem);
  if (!match || pem.length > 16_384) return undefined;
  const body = Uint8Array.from(atobOrEmpty(match[2] ?? ''), (character) => character.charCodeAt(0));
  const der = match[1] ? wrapped(body) : body;
  const head = hexOf(der.subarray(0, 32));
  const parameters = kinds.find(([oid]) => head.includes(oid))?.[1];
  if (!parameters) return undefined;
  try {
    const key = await crypto.subtle.importKey('spki', der, parameters, true, ['verify']);
    return readJwk({ ...(await crypto.subtle.exportKey('jwk', key)) } as Parameters<typeof readJwk>[0]);
  } catch {
    return undefined;
  }
}

function wrapped(pkcs1: Uint8Array): Uint8Array<ArrayBuffer> {
  const bits = element(0x03, [0, ...pkcs1]);
  const algorithm = Array.from(pkcs1Prefix.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  return Uint8Array.from(element(0x30, [...algorithm, ...bits]));
}

function element(tag: number, content: readonly number[]): number[] {
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return [tag, ...size, ...content];
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function atobOrEmpty(text: string): string {
  try {
    return atob(text.replace(/\s+/g, ''));
  } catch {
    return '';
  }
}
