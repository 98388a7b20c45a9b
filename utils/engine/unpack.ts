import { readAll } from '../credentials/index.ts';
import { toBase64 } from './bytes.ts';
import type { Unpacked } from './types.ts';

/** Bytes in one answer, which as base64 must fit through a port and a message. */
const mostBytes = 30_000_000;

/**
 * Takes bytes that hold several credentials apart. What cannot be read is an answer too, and takes nothing with it; so
 * is what no longer fits (`credential/too-large`).
 */
export async function unpack(bytes: Uint8Array, most = mostBytes): Promise<Unpacked[]> {
  let total = 0;
  return (await readAll(bytes)).map((result) => {
    const name = result.name !== undefined && { name: result.name };
    if (!result.ok) return { ...name, code: result.code };
    if (total + result.bytes.length > most) return { ...name, code: 'credential/too-large' };
    total += result.bytes.length;
    return { ...name, base64: toBase64(result.bytes) };
  });
}
