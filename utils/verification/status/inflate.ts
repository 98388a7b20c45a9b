/** The platform expands a whole written chunk before it can be stopped, so it is fed crumbs. */
const slice = 2048;

export interface Inflated {
  /** What was asked for, as far as there is so much. */
  bytes: Uint8Array;
  /** How many bytes were expanded in all. */
  size: number;
  /** False when reading stopped because enough was there. */
  complete: boolean;
}

/**
 * Expands gzip or zlib data up to `enough` bytes, no further, and holds those from `first` on. `undefined` when the data
 * is broken before that.
 */
export async function inflateSome(
  data: Uint8Array,
  format: 'gzip' | 'deflate',
  enough: number,
  first = 0,
): Promise<Inflated | undefined> {
  const stream = new DecompressionStream(format);
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const feeding = feed(writer, data);
  feeding.catch(() => undefined);
  const bytes = new Uint8Array(enough - first);
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const wanted = part.value.subarray(Math.max(0, first - size), enough - size);
      bytes.set(wanted, Math.max(0, size - first));
      size = Math.min(enough, size + part.value.length);
      part.value.buffer.transfer(0); // freed at once: the collector would wait until far more of them lie about
      if (size === enough) break;
    }
    if (size < enough) await feeding;
  } catch {
    return undefined;
  } finally {
    reader.cancel().catch(() => undefined);
  }
  return { bytes: bytes.subarray(0, Math.max(0, size - first)), size, complete: size < enough };
}

async function feed(writer: WritableStreamDefaultWriter<BufferSource>, data: Uint8Array): Promise<void> {
  for (let at = 0; at < data.length; at += slice) {
    await writer.ready;
    await writer.write(Uint8Array.from(data.subarray(at, at + slice)));
  }
  await writer.close();
}
