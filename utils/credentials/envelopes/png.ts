import { CredentialError } from '../errors.ts';
import { crc32 } from './crc32.ts';
import { inflate } from './inflate.ts';

export const pngSignature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Open Badges 1–2.1 bake under the first, 3.0 under the second ("Baking Badges" of each). */
export const pngKeywords = ['openbadges', 'openbadgecredential'] as const;

const maxText = 1024 * 1024;
/** Of all texts together: a kilobyte may expand to a megabyte, and a picture has room for thousands. */
const maxTexts = 4 * maxText;

export interface Chunk {
  type: string;
  data: Uint8Array;
  /** Where it begins in the file, at its length field. */
  start: number;
}

export function isPng(bytes: Uint8Array): boolean {
  return pngSignature.every((byte, at) => bytes[at] === byte);
}

/**
 * The texts baked into a PNG, in file order. Pixels are never decoded.
 * @throws {CredentialError} `credential/png-malformed`, `credential/png-without-badge`, `credential/inflates-too-much`
 */
export async function unbakePng(bytes: Uint8Array): Promise<string[]> {
  const texts: string[] = [];
  let length = 0;
  for (const chunk of chunksOf(bytes)) {
    if (chunk.type !== 'iTXt' && chunk.type !== 'tEXt' && chunk.type !== 'zTXt') continue;
    const keyword = keywordOf(chunk.data);
    if (!pngKeywords.some((known) => known === keyword)) continue;
    const text = await textOf(chunk, keyword.length + 1);
    length += text.length;
    if (length > maxTexts)
      throw new CredentialError('credential/inflates-too-much', `over ${maxTexts} bytes of texts`);
    texts.push(text);
  }
  if (texts.length === 0) throw new CredentialError('credential/png-without-badge');
  return texts;
}

/** Walks the chunks up to IEND (PNG specification §5): lengths within the file, CRCs right, IHDR first. */
export function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  if (!isPng(bytes)) throw malformed('no PNG signature');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let start = pngSignature.length;
  for (let first = true; ; first = false) {
    if (bytes.length - start < 12) throw malformed('ends before IEND');
    const length = view.getUint32(start);
    if (length > bytes.length - start - 12) throw malformed('a chunk is longer than the file');
    const type = String.fromCharCode(...bytes.subarray(start + 4, start + 8));
    const end = start + 8 + length;
    if (first && type !== 'IHDR') throw malformed('IHDR is not first');
    if (crc32(bytes.subarray(start + 4, end)) !== view.getUint32(end))
      throw malformed(`CRC of a chunk is wrong`);
    yield { type, data: bytes.subarray(start + 8, end), start };
    if (type === 'IEND') return;
    start = end + 4;
  }
}

function keywordOf(data: Uint8Array): string {
  // A keyword has at most 79 bytes (§11.3.3.1).
  const end = data.subarray(0, 80).indexOf(0);
  return end < 0 ? '' : String.fromCharCode(...data.subarray(0, end));
}

async function textOf({ type, data }: Chunk, start: number): Promise<string> {
  if (type === 'tEXt') return decode(capped(data.subarray(start)));
  if (type === 'zTXt') {
    if (data[start] !== 0) throw malformed('unknown compression');
    return decode(await expand(data.subarray(start + 1)));
  }
  const [compressed, method] = [data[start], data[start + 1]];
  const language = data.indexOf(0, start + 2);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  if (translated < 0 || (compressed !== 0 && compressed !== 1)) throw malformed('broken iTXt');
  if (compressed === 1 && method !== 0) throw malformed('unknown compression');
  const body = data.subarray(translated + 1);
  return decode(compressed === 1 ? await expand(body) : capped(body));
}

function expand(data: Uint8Array): Promise<Uint8Array> {
  return inflate(data, 'deflate', maxText, 'credential/png-malformed');
}

function capped(data: Uint8Array): Uint8Array {
  if (data.length > maxText)
    throw new CredentialError('credential/too-large', `over ${maxText} bytes of text`);
  return data;
}

/** Bakers write UTF-8 into tEXt too, though it is specified as Latin-1; what is not UTF-8 is read as Latin-1. */
function decode(data: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch {
    return new TextDecoder('latin1').decode(data);
  }
}

function malformed(detail: string): CredentialError {
  return new CredentialError('credential/png-malformed', detail);
}
