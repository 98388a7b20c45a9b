import { readJsonObject } from '../../credentials/json.ts';
import type { JsonObject } from '../../credentials/types.ts';

/** Bytes that the guarded reader takes as one JSON object, else `undefined`. Limits beyond its own are the caller's. */
export function jsonObjectOf(bytes: Uint8Array, maxBytes?: number): JsonObject | undefined {
  try {
    return readJsonObject(bytes, maxBytes === undefined ? {} : { maxBytes });
  } catch {
    return undefined;
  }
}
