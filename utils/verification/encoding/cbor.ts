export type Cbor = number | string | Uint8Array<ArrayBuffer> | Cbor[] | Map<number, Cbor>;

const maxItems = 10_000;

/**
 * CBOR (RFC 8949) as far as proofs use it: integers, byte and text strings, arrays and maps with integer keys, of
 * definite length. `undefined` for anything else, and for what follows the one value.
 */
export function decodeCbor(bytes: Uint8Array<ArrayBuffer>): Cbor | undefined {
  const reader = { bytes, at: 0, items: 0 };
  const value = readValue(reader, 0);
  return reader.at === bytes.length ? value : undefined;
}

interface Reader {
  bytes: Uint8Array<ArrayBuffer>;
  at: number;
  items: number;
}

function readValue(reader: Reader, depth: number): Cbor | undefined {
  if (depth > 8 || ++reader.items > maxItems) return undefined;
  const head = reader.bytes[reader.at++];
  const size = head === undefined ? undefined : readSize(reader, head & 0x1f);
  if (head === undefined || size === undefined) return undefined;
  switch (head >> 5) {
    case 0:
      return size;
    case 1:
      return -1 - size;
    case 2:
      return readBytes(reader, size);
    case 3:
      return readText(readBytes(reader, size));
    case 4:
      return readArray(reader, size, depth);
    case 5:
      return readMap(reader, size, depth);
    default:
      return undefined;
  }
}

/** The argument of the head: in the head itself, or in the 1, 2 or 4 bytes after it. */
function readSize(reader: Reader, argument: number): number | undefined {
  if (argument < 24) return argument;
  const length = [1, 2, 4][argument - 24];
  const bytes = length === undefined ? undefined : readBytes(reader, length);
  return bytes?.reduce((value, byte) => value * 256 + byte, 0);
}

function readBytes(reader: Reader, length: number): Uint8Array<ArrayBuffer> | undefined {
  const end = reader.at + length;
  if (end > reader.bytes.length) return undefined;
  const bytes = reader.bytes.slice(reader.at, end);
  reader.at = end;
  return bytes;
}

function readText(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function readArray(reader: Reader, length: number, depth: number): Cbor[] | undefined {
  const values: Cbor[] = [];
  for (let i = 0; i < length; i++) {
    const value = readValue(reader, depth + 1);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

function readMap(reader: Reader, length: number, depth: number): Map<number, Cbor> | undefined {
  const map = new Map<number, Cbor>();
  for (let i = 0; i < length; i++) {
    const key = readValue(reader, depth + 1);
    const value = readValue(reader, depth + 1);
    if (typeof key !== 'number' || value === undefined || map.has(key)) return undefined;
    map.set(key, value);
  }
  return map;
}
