import { decodeAnyBase64 } from '../encoding/base64.ts';
import { inflateSome } from './inflate.ts';

/** 16 KiB of bits: below this a list tells its host whose badge is looked at (Bitstring Status List §6.1). */
export const herdBits = 131_072;
const maxBytes = 8_000_000;

export type BitReading =
  | { ok: true; value: number; small: boolean }
  | { ok: false; why: 'unreadable' | 'out-of-range' };

/**
 * The value at an index of a compressed list. W3C lists are gzip and count bits from the left of each byte, with
 * multibase `u` before the base64url; the IETF's are zlib and count from the right.
 */
export async function readBits(
  encoded: string,
  at: { index: number; size: number; family: 'w3c' | 'ietf' },
): Promise<BitReading> {
  const compressed = decodeAnyBase64(at.family === 'w3c' ? encoded.replace(/^u/, '') : encoded);
  if (!compressed) return { ok: false, why: 'unreadable' };
  const firstBit = at.index * at.size;
  const needed = Math.floor((firstBit + at.size - 1) / 8) + 1;
  if (needed > maxBytes) return { ok: false, why: 'out-of-range' };
  const enough = Math.max(needed, herdBits / 8);
  const inflated = await inflateSome(compressed, at.family === 'w3c' ? 'gzip' : 'deflate', enough);
  if (!inflated) return { ok: false, why: 'unreadable' };
  const { bytes, complete } = inflated;
  if (needed > bytes.length) return { ok: false, why: 'out-of-range' };
  const value =
    at.family === 'w3c' ? fromLeft(bytes, firstBit, at.size) : fromRight(bytes, firstBit, at.size);
  return { ok: true, value, small: complete && bytes.length * 8 < herdBits };
}

function fromLeft(bytes: Uint8Array, firstBit: number, size: number): number {
  let value = 0;
  for (let bit = firstBit; bit < firstBit + size; bit++) {
    value = (value << 1) | (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
  }
  return value;
}

function fromRight(bytes: Uint8Array, firstBit: number, size: number): number {
  return ((bytes[firstBit >> 3] ?? 0) >> (firstBit & 7)) & ((1 << size) - 1);
}
