/** The platform expands a whole written chunk before it can be stopped, so it is fed crumbs. */
const slice = 2048;

export interface Inflated {
  bytes: Uint8Array;
  /** False when reading stopped because enough was there. */
  complete: boolean;
}

/**
 * Expands gzip or zlib data up to `enough` bytes, no further. `undefined` when the data is broken before that.
 * Memory stays near `enough` whatever the data would expand to.
 */
export async function inflateSome(
  data: Uint8Array,
  format: 'gzip' | 'deflate',
  enough: number,
): Promise<Inflated | undefined> {
  const stream = new DecompressionStream(format);
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const feeding = feed(writer, data);
  feeding.catch(() => undefined);
  const bytes = new Uint8Array(enough);
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      bytes.set(part.value.subarray(0, enough - size), size);
      size = Math.min(enough, size + part.value.length);
      if (size === enough) break;
    }
    if (size < enough) await feeding;
  } catch {
    return undefined;
  } finally {
    reader.cancel().catch(() => undefined);
  }
  return { bytes: bytes.subarray(0, size), complete: size < enough };
}

async function feed(writer: WritableStreamDefaultWriter<BufferSource>, data: Uint8Array): Promise<void> {
  for (let at = 0; at < data.length; at += slice) {
    await writer.ready;
    await writer.write(Uint8Array.from(data.subarray(at, at + slice)));
  }
  await writer.close();
}
