import { decodeAnyBase64 } from '../encoding/base64.ts';
import { type Inflated, inflateSome } from './inflate.ts';

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
  const firstBit = at.index * at.size;
  const needed = Math.floor((firstBit + at.size - 1) / 8) + 1;
  if (needed > maxBytes) return { ok: false, why: 'out-of-range' };
  const enough = Math.max(needed, herdBits / 8);
  const first = enough <= maxKeptBytes ? 0 : firstBit >> 3;
  const inflated = await inflateOnce(encoded, at.family, enough, first);
  if (!inflated) return { ok: false, why: 'unreadable' };
  const { bytes, size, complete } = inflated;
  if (needed > size) return { ok: false, why: 'out-of-range' };
  const bit = firstBit - first * 8;
  const value = at.family === 'w3c' ? fromLeft(bytes, bit, at.size) : fromRight(bytes, bit, at.size);
  return { ok: true, value, small: complete && size * 8 < herdBits };
}

const maxKept = 8;
/** A million bits; their base64 too is held, and what is far longer than it needs to be is not worth it. */
const maxKeptBytes = 131_072;
const maxKeptText = 2 * maxKeptBytes;
const kept: Record<'w3c' | 'ietf', Map<string, Inflated>> = { w3c: new Map(), ietf: new Map() };

/** A wallet's credentials mostly share a list, so the last few are kept as far as they were expanded; of a long one, only what is read. */
async function inflateOnce(
  encoded: string,
  family: 'w3c' | 'ietf',
  enough: number,
  first: number,
): Promise<Inflated | undefined> {
  const known = first === 0 ? kept[family].get(encoded) : undefined;
  if (known && (known.complete || known.size >= enough)) return known;
  const compressed = decodeAnyBase64(family === 'w3c' ? encoded.replace(/^u/, '') : encoded);
  const inflated =
    compressed && (await inflateSome(compressed, family === 'w3c' ? 'gzip' : 'deflate', enough, first));
  if (inflated && first === 0 && inflated.size <= maxKeptBytes && encoded.length <= maxKeptText) {
    keep(kept[family], encoded, inflated);
  }
  return inflated;
}

/** The oldest goes first: `Map` keeps the order of insertion. */
function keep(lists: Map<string, Inflated>, encoded: string, inflated: Inflated): void {
  const [oldest] = lists.keys();
  if (lists.size >= maxKept && oldest !== undefined) lists.delete(oldest);
  lists.set(encoded, inflated);
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
