import { readBadgeDate, readInstant } from '../dates.ts';
import { isObject } from '../json.ts';
import type { JsonValue } from '../types.ts';
import type { FormatProblem } from './format.ts';

/** Judges one value at its place; an empty list is a pass. */
export type Rule = (value: JsonValue | undefined, path: string) => FormatProblem[];

type Predicate = (value: JsonValue) => boolean;

export function rule(code: FormatProblem['code'], expected: string, holds: Predicate): Rule {
  return (value, path) => (value !== undefined && holds(value) ? [] : [{ code, path, expected }]);
}

// An absolute URI (RFC 3986) without the characters that it excludes; JSON-LD would read anything else as relative.
const uri = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;

export const isUri: Predicate = (value) => typeof value === 'string' && uri.test(value);

export const anything: Rule = () => [];
export const text = rule('format/type', 'a string', (value) => typeof value === 'string');
export const filled = rule(
  'format/value',
  'a string that is not empty',
  (v) => typeof v === 'string' && v !== '',
);
export const boolean = rule('format/type', 'true or false', (value) => typeof value === 'boolean');
export const url = rule('format/value', 'an absolute URL', isUri);
/** Blank nodes name what has no address. */
export const urlOrBlank = rule(
  'format/value',
  'an absolute URL',
  (v) => isUri(v) || String(v).startsWith('_:'),
);
export const instant = rule(
  'format/date',
  'a date and time with its zone',
  (v) => readInstant(v) !== undefined,
);
/** xsd:dateTime: the zone may be missing. */
export const dateTime = rule(
  'format/date',
  'a date and time',
  (v) => readInstant(v) !== undefined || readInstant(`${v}Z`) !== undefined,
);
export const badgeDate = rule('format/date', 'an ISO 8601 date', (v) => readBadgeDate(v) !== undefined);

/** Must be there. */
export const need =
  (inner: Rule): Rule =>
  (value, path) =>
    value === undefined ? [{ code: 'format/missing', path, expected: 'to be present' }] : inner(value, path);

/** May be absent; null is not absent. */
export const may =
  (inner: Rule): Rule =>
  (value, path) =>
    value === undefined ? [] : inner(value, path);

/** One, or a list of them. */
export const each =
  (inner: Rule): Rule =>
  (value, path) =>
    Array.isArray(value) ? value.flatMap((one, at) => inner(one, `${path}.${at}`)) : inner(value, path);

export const list =
  (inner: Rule): Rule =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((one, at) => inner(one, `${path}.${at}`))
      : [{ code: 'format/type', path, expected: 'a list' }];

/** Passes when one of them does; reports what the last one misses. */
export const either =
  (...options: readonly Rule[]): Rule =>
  (value, path) => {
    let problems: FormatProblem[] = [];
    for (const option of options) {
      problems = option(value, path);
      if (problems.length === 0) break;
    }
    return problems;
  };

export const object =
  (members: Readonly<Record<string, Rule>>): Rule =>
  (value, path) => {
    if (!isObject(value)) return [{ code: 'format/type', path, expected: 'an object' }];
    const at = (name: string) => (path === '' ? name : `${path}.${name}`);
    return Object.entries(members).flatMap(([name, inner]) => inner(value[name], at(name)));
  };

/** `type` is or contains one of these. */
export const typed = (...names: readonly string[]): Rule =>
  rule('format/value', `type ${names.join(' or ')}`, (value) =>
    names.some((name) => value === name || (Array.isArray(value) && value.includes(name))),
  );

export const oneOf = (...values: readonly string[]): Rule =>
  rule('format/value', values.join(' or '), (value) => typeof value === 'string' && values.includes(value));
