import serialize from 'canonicalize';
import type { JsonObject } from '../../credentials/types.ts';

/** RFC 8785; `undefined` for what has no such form: a number beyond all bounds, half a character. */
export function canonicalText(value: JsonObject): string | undefined {
  try {
    return serialize(value);
  } catch {
    return undefined;
  }
}
