import { isObject } from '../../credentials/json.ts';
import type { JsonValue } from '../../credentials/types.ts';

const maxPattern = 256;
/** A repeated group that repeats or chooses inside: the shapes that backtrack without end. */
const nested = /\([^)]*[+*|}][^)]*\)\s*[+*{]/;

/** Does a schema bring regular expressions that could stall whoever applies it? Its author is not trusted. */
export function mayStall(schema: JsonValue | undefined): boolean {
  if (Array.isArray(schema)) return schema.some(mayStall);
  if (!isObject(schema)) return false;
  const { pattern, patternProperties } = schema;
  const patterns = [pattern, ...(isObject(patternProperties) ? Object.keys(patternProperties) : [])];
  const costly = patterns.some(
    (each) => typeof each === 'string' && (each.length > maxPattern || nested.test(each)),
  );
  return costly || Object.values(schema).some(mayStall);
}
