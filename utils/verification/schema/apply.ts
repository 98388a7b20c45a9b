import { type Schema, type SchemaDraft, Validator } from '@cfworker/json-schema';
import { asString, isObject } from '../../credentials/json.ts';
import type { JsonObject, JsonValue } from '../../credentials/types.ts';
import { mayStall, stepsOf } from './patterns.ts';

/** Members that may be read of schema and document together; a full Open Badge takes some hundred thousand. */
const maxReads = 2_000_000;
/** So many steps of a regular expression take as long as one read. */
const stepsPerRead = 200;
/** What a match costs before its first step. */
const stepsPerMatch = 100;

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
  const given: Measures = { longest: longestText(document), widest: mostMembers(document) };
  if (mayStall(schema, given.longest)) return 'too-costly';
  const meter = { reads: 0 };
  const steps = new Map<unknown, number>();
  const cost = (member: string | symbol, value: unknown): number => {
    if (member !== 'pattern' && member !== 'patternProperties' && member !== 'format') return 1;
    const known = steps.get(value) ?? stepsFor(member, value, given);
    steps.set(value, known);
    return 1 + known / stepsPerRead;
  };
  try {
    const validator = new Validator(metered(schema, meter, cost) as Schema, draft);
    const result = validator.validate(metered(document, meter, () => 1));
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

/** Of a document: its longest text or name, and the most members that one object has. */
interface Measures {
  longest: number;
  widest: number;
}

function mostMembers(value: JsonValue | undefined): number {
  if (typeof value !== 'object' || value === null) return 0;
  const members = Object.values(value);
  return members.reduce<number>((most, each) => Math.max(most, mostMembers(each)), members.length);
}

/** What a keyword makes the reader match: each may be met thousands of times, and each time with every member. */
function stepsFor(keyword: string, value: unknown, { longest, widest }: Measures): number {
  if (keyword === 'pattern' && typeof value === 'string') return stepsOf(value, longest);
  // the only format whose expression looks back over all that it has read
  if (keyword === 'format') return longest ** (value === 'url' ? 2 : 1);
  if (keyword !== 'patternProperties' || typeof value !== 'object' || value === null) return 0;
  return Object.keys(value).reduce((sum, each) => sum + widest * (stepsPerMatch + stepsOf(each, longest)), 0);
}

/**
 * The same value, whose members count as they are read: a few hundred bytes of references that double at every step
 * would otherwise be applied for ever.
 */
function metered<T extends object>(
  value: T,
  meter: { reads: number },
  cost: (member: string | symbol, value: unknown) => number,
): T {
  const known = new WeakMap<object, object>();
  const wrap = (target: object): object => {
    const wrapped = known.get(target) ?? new Proxy(target, { get });
    known.set(target, wrapped);
    return wrapped;
  };
  const get = (target: object, member: string | symbol): unknown => {
    const found: unknown = Reflect.get(target, member);
    meter.reads += cost(member, found);
    if (meter.reads > maxReads) throw new RangeError('The schema is too costly');
    return typeof found === 'object' && found !== null ? wrap(found) : found;
  };
  return wrap(value) as T;
}
