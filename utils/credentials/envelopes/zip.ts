import { CredentialError } from '../errors.ts';
import { crc32 } from './crc32.ts';
import { inflate } from './inflate.ts';

/** What an archive may hold; beyond it the whole archive is refused. */
export const zipLimits = { entries: 2_000, ratio: 100, bytes: 64 * 1024 * 1024 } as const;

export interface ZipEntry {
  /** The path inside the archive, for reports; nothing is ever written to it. */
  name: string;
  bytes: Uint8Array;
}

interface Listed {
  name: string;
  method: number;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

const endSize = 22;
const [endSign, listSign, localSign] = [0x06054b50, 0x02014b50, 0x04034b50];

/** "PK" and a local file header or, for an empty archive, the end record. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * The files of an archive (APPNOTE 6.3: stored and deflated; no encryption, no zip64, no second volume), in the order of
 * its list. What the list says must be what stands there, and no two files may share bytes.
 * @throws {CredentialError} `credential/zip-malformed`, `credential/inflates-too-much`
 */
export async function* unzip(bytes: Uint8Array): AsyncGenerator<ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const listed = readList(bytes, view);
  const total = listed.reduce((sum, entry) => sum + entry.size, 0);
  if (total > zipLimits.bytes) throw tooMuch(`over ${zipLimits.bytes} bytes`);
  let free = 0;
  for (const entry of [...listed].sort((a, b) => a.offset - b.offset)) {
    if (entry.offset < free) throw malformed('files overlap');
    if (entry.size > entry.packed * zipLimits.ratio + 1024) throw tooMuch(`over ${zipLimits.ratio} times`);
    free = dataStart(view, entry) + entry.packed;
  }
  if (free > bytes.length) throw malformed('a file is longer than the archive');
  for (const entry of listed) {
    const start = dataStart(view, entry);
    const packed = bytes.subarray(start, start + entry.packed);
    const unpacked =
      entry.method === 0
        ? packed
        : await inflate(packed, 'deflate-raw', entry.size, 'credential/zip-malformed');
    if (unpacked.length !== entry.size || crc32(unpacked) !== entry.crc) throw malformed('a file is damaged');
    yield { name: entry.name, bytes: unpacked };
  }
}

function readList(bytes: Uint8Array, view: DataView): Listed[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > zipLimits.entries) throw tooMuch(`over ${zipLimits.entries} files`);
  if (view.getUint16(end + 8, true) !== count || at >= 0xffffffff)
    throw malformed('several volumes or zip64');
  const listed: Listed[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== listSign) throw malformed('the list is broken');
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    if (flags & 1) throw malformed('encrypted');
    if (method !== 0 && method !== 8) throw malformed('an unknown compression');
    const [crc = 0, packed = 0, size = 0] = [16, 20, 24].map((offset) => view.getUint32(at + offset, true));
    const offset = view.getUint32(at + 42, true);
    if (!name.endsWith('/')) listed.push({ name, method, crc, packed, size, offset });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return listed;
}

/** The end record is the last thing but for a comment of at most 64 kB. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endSize - 0xffff);
  for (let at = view.byteLength - endSize; at >= lowest; at--)
    if (view.getUint32(at, true) === endSign) return at;
  throw malformed('no end record');
}

function dataStart(view: DataView, { offset }: Listed): number {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== localSign)
    throw malformed('a file is not where the list says');
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

function malformed(detail: string): CredentialError {
  return new CredentialError('credential/zip-malformed', detail);
}

function tooMuch(detail: string): CredentialError {
  return new CredentialError('credential/inflates-too-much', detail);
}
