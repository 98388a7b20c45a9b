import { readAll } from '../credentials/index.ts';
import { toBase64 } from './bytes.ts';
import type { Unpacked } from './types.ts';

/** Takes bytes that hold several credentials apart. What cannot be read is an answer too, and takes nothing with it. */
export async function unpack(bytes: Uint8Array): Promise<Unpacked[]> {
  return (await readAll(bytes)).map((result) => ({
    ...(result.name !== undefined && { name: result.name }),
    ...(result.ok ? { base64: toBase64(result.bytes) } : { code: result.code }),
  }));
}
