import { isObject } from '../../credentials/json.ts';
import type { JsonValue } from '../../credentials/types.ts';

const maxPattern = 256;
/** Steps that one match may take at worst. */
const maxSteps = 5_000_000;
/** A bounded repetition from here on counts as one without end. */
const many = 20;

/**
 * Does a schema bring regular expressions that could stall whoever applies it? Its author is not trusted. `longest` is
 * the length of the longest text that they may be held against.
 */
export function mayStall(schema: JsonValue | undefined, longest: number): boolean {
  if (Array.isArray(schema)) return schema.some((each) => mayStall(each, longest));
  if (!isObject(schema)) return false;
  const { pattern, patternProperties } = schema;
  const patterns = [pattern, ...(isObject(patternProperties) ? Object.keys(patternProperties) : [])];
  return (
    patterns.some((each) => typeof each === 'string' && stepsOf(each, longest) > maxSteps) ||
    Object.values(schema).some((each) => mayStall(each, longest))
  );
}

/** Steps of one match at worst; without end where that cannot be told. */
export function stepsOf(pattern: string, longest: number): number {
  if (pattern.length > maxPattern || /\\[1-9k]|\(\?<?[=!]/.test(pattern)) return Number.POSITIVE_INFINITY;
  const endless = endlessRepetitions(pattern);
  if (endless === undefined) return Number.POSITIVE_INFINITY;
  // one that is not tied to the beginning is tried from every place
  const power = endless + (/^\^[^|]*$/.test(pattern) ? 0 : 1);
  return Math.max(longest, 1) ** power;
}

/** How often it repeats without end; `undefined` when a group repeats that chooses or repeats inside. */
function endlessRepetitions(pattern: string): number | undefined {
  // a class and an escape are one character each
  const flat = pattern.replace(/\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|.)/gs, 'x').replace(/\[[^\]]*\]/g, 'x');
  const open: { chooses: boolean }[] = [{ chooses: false }];
  let endless = 0;
  let closed: { chooses: boolean } | undefined;
  for (const [token] of flat.matchAll(/\(\?[:<][^(]?|[()|]|[*+?]\??|\{\d+(?:,\d*)?\}\??|./gs)) {
    const innermost = open.at(-1) ?? { chooses: false };
    if (/^[*+?{]/.test(token) && token !== '{') {
      if (closed?.chooses && !token.startsWith('?')) return undefined;
      if (!/^\{\d+\}/.test(token)) innermost.chooses = true;
      if (/^[*+]/.test(token) || reach(token) >= many) endless++;
      closed = undefined;
      continue;
    }
    closed = undefined;
    if (token.startsWith('(')) open.push({ chooses: false });
    else if (token === '|') innermost.chooses = true;
    else if (token === ')') {
      closed = open.pop();
      const around = open.at(-1);
      if (around && closed?.chooses) around.chooses = true;
    }
  }
  return endless;
}

/** The most that `{2}`, `{2,}` or `{2,5}` repeats. */
function reach(token: string): number {
  const [, least = '', rest, most = ''] = /^\{(\d+)(,(\d*))?\}/.exec(token) ?? [];
  if (least === '') return 0;
  if (rest === undefined) return Number(least);
  return most === '' ? Number.POSITIVE_INFINITY : Number(most);
}
