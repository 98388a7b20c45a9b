import { CredentialError, type CredentialErrorCode } from '../errors.ts';

/** The platform expands a whole written chunk before it can be stopped, so it is fed crumbs (measured: 2 kB keeps it under 10 ms). */
const slice = 2048;

/**
 * Expands zlib (`deflate`) or raw deflate (`deflate-raw`) data up to a cap.
 * @throws {CredentialError} `credential/inflates-too-much`, or `malformed` when the data is broken
 */
export async function inflate(
  data: Uint8Array,
  format: 'deflate' | 'deflate-raw',
  maxBytes: number,
  malformed: CredentialErrorCode,
): Promise<Uint8Array> {
  const stream = new DecompressionStream(format);
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const feeding = feed(writer, data);
  // A broken stream rejects here and at the reader; the reader's word counts.
  feeding.catch(() => {});
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length;
      if (length > maxBytes) break;
      chunks.push(part.value);
    }
    if (length <= maxBytes) await feeding;
  } catch {
    throw new CredentialError(malformed, 'broken deflate stream');
  }
  if (length > maxBytes) {
    await reader.cancel().catch(() => {});
    throw new CredentialError('credential/inflates-too-much', `over ${maxBytes} bytes`);
  }
  return concat(chunks, length);
}

async function feed(writer: WritableStreamDefaultWriter<BufferSource>, data: Uint8Array): Promise<void> {
  for (let at = 0; at < data.length; at += slice) {
    await writer.ready;
    await writer.write(Uint8Array.from(data.subarray(at, at + slice)));
  }
  await writer.close();
}

export function concat(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
