import { type Schema, type SchemaDraft, Validator } from '@cfworker/json-schema';
import { asString, isObject } from '../../credentials/json.ts';
import type { JsonObject, JsonValue } from '../../credentials/types.ts';
import { mayStall } from './patterns.ts';

/** Members that may be read of schema and document together; a full Open Badge takes some hundred thousand. */
const maxReads = 2_000_000;

export type Application =
  | 'followed'
  /** Where the document departs, as a JSON pointer. */
  | { at: string }
  /** It refers to what is not in it, is of a draft that is not known, or contradicts itself. */
  | 'not-applicable'
  | 'too-costly';

/** JSON Schema (drafts 4, 7, 2019-09, 2020-12), interpreted without code generation. `$ref` to other documents is not followed. */
export function applySchema(schema: JsonObject, document: JsonObject): Application {
  const draft = draftOf(schema.$schema);
  if (draft === undefined) return 'not-applicable';
  if (mayStall(schema, longestText(document))) return 'too-costly';
  const meter = { reads: 0 };
  try {
    const validator = new Validator(metered(schema, meter) as Schema, draft);
    const result = validator.validate(metered(document, meter));
    return result.valid ? 'followed' : { at: result.errors.at(-1)?.instanceLocation ?? '' };
  } catch {
    return meter.reads > maxReads ? 'too-costly' : 'not-applicable';
  }
}

/** Schemas must say which they are (VC JSON Schema §4); the older 1EdTech ones name a draft, too. */
function draftOf(value: JsonValue | undefined): SchemaDraft | undefined {
  const [, draft] =
    /^https?:\/\/json-schema\.org\/draft[-/]([\d-]+)\/schema#?$/.exec(asString(value) ?? '') ?? [];
  switch (draft) {
    case '04':
      return '4';
    case '06':
    case '07':
      return '7';
    case '2019-09':
    case '2020-12':
      return draft;
    default:
      return undefined;
  }
}

/** Names of members are texts as well. */
function longestText(value: JsonValue | undefined): number {
  if (typeof value === 'string') return value.length;
  if (Array.isArray(value)) return value.reduce<number>((most, each) => Math.max(most, longestText(each)), 0);
  if (!isObject(value)) return 0;
  return Object.entries(value).reduce(
    (most, [name, each]) => Math.max(most, name.length, longestText(each)),
    0,
  );
}

/**
 * The same value, whose members count as they are read: a few hundred bytes of references that double at every step
 * would otherwise be applied for ever.
 */
function metered<T extends object>(value: T, meter: { reads: number }): T {
  const known = new WeakMap<object, object>();
  const wrap = (target: object): object => {
    const wrapped = known.get(target) ?? new Proxy(target, { get });
    known.set(target, wrapped);
    return wrapped;
  };
  const get = (target: object, member: string | symbol): unknown => {
    if (++meter.reads > maxReads) throw new RangeError('The schema is too costly');
    const found: unknown = Reflect.get(target, member);
    return typeof found === 'object' && found !== null ? wrap(found) : found;
  };
  return wrap(value) as T;
}
