import { encodeBase64url } from '../../credentials/base64url.ts';
import type { PublicKey } from './types.ts';

/** PKCS#1 `RSAPublicKey` (RFC 8017 §A.1.1): SEQUENCE of two INTEGERs, as did:key carries it. */
export function readRsaPublicKey(der: Uint8Array): PublicKey | undefined {
  const sequence = readElement(der, 0, 0x30);
  if (!sequence || sequence.end !== der.length) return undefined;
  const modulus = readElement(der, sequence.start, 0x02);
  const exponent = modulus && readElement(der, modulus.end, 0x02);
  if (!exponent || exponent.end !== sequence.end) return undefined;
  const [n, e] = [modulus, exponent].map(({ start, end }) =>
    encodeBase64url(withoutLeadingZeros(der.subarray(start, end))),
  );
  return n && e ? { kind: 'RSA', jwk: { kty: 'RSA', n, e } } : undefined;
}

/** The contents of the DER element with this tag at this place; `undefined` when there is none or it is cut off. */
export function readElement(
  der: Uint8Array,
  at: number,
  tag: number,
): { start: number; end: number } | undefined {
  if (der[at] !== tag) return undefined;
  let length = der[at + 1] ?? 0;
  let start = at + 2;
  if (length >= 0x80) {
    const octets = length & 0x7f;
    if (octets === 0 || octets > 3) return undefined;
    length = der.subarray(start, start + octets).reduce((value, byte) => (value << 8) | byte, 0);
    start += octets;
  }
  const end = start + length;
  return end <= der.length ? { start, end } : undefined;
}

function withoutLeadingZeros(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte !== 0);
  return bytes.subarray(first < 0 ? bytes.length : first);
}
