import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Multibase base58btc (`z…`). */
export function base58(bytes: Uint8Array): string {
  let value = BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`);
  let text = '';
  for (; value > 0n; value /= 58n) text = alphabet[Number(value % 58n)] + text;
  for (const byte of bytes) {
    if (byte !== 0) break;
    text = `1${text}`;
  }
  return `z${text}`;
}

export interface IssuerKey {
  privateKey: KeyObject;
  publicKey: KeyObject;
  /** Multikey encoding of the public key. */
  multibase: string;
  /** The did:key of this key, and its one verification method. */
  did: string;
  method: string;
  sign(data: Uint8Array): Uint8Array;
}

/** A fresh Ed25519 key with its did:key. */
export function ed25519Key(): IssuerKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  const multibase = base58(Uint8Array.from([0xed, 0x01, ...raw]));
  const did = `did:key:${multibase}`;
  return {
    privateKey,
    publicKey,
    multibase,
    did,
    method: `${did}#${multibase}`,
    sign: (data) => sign(null, data, privateKey),
  };
}
