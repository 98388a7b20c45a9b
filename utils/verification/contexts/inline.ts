import { asList, isObject } from '../../credentials/json.ts';
import type { JsonObject, JsonValue } from '../../credentials/types.ts';
import { pinnedContexts } from './table.ts';

/**
 * Does a document bring definitions of its own that could change what fixed words mean? RDF canonicalisation signs
 * what the words stand for and not the words, so an inline context added after signing can swap two of them and keep
 * the signature. Allowed are inline contexts that only add words which no pinned context defines.
 */
export function redefinesTerms(document: JsonObject): boolean {
  return contextsWithin(document).some((context) => isObject(context) && !onlyAdds(context));
}

function contextsWithin(value: JsonValue | undefined): JsonValue[] {
  if (Array.isArray(value)) return value.flatMap(contextsWithin);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === '@context' ? [...nullsAndObjects(member)] : contextsWithin(member),
  );
}

/** `null` in a nested context would forget the fixed words. */
function nullsAndObjects(member: JsonValue | undefined): readonly JsonValue[] {
  return member === null ? [{ '@vocab': null }] : asList(member).map((each) => each ?? { '@vocab': null });
}

const harmlessKeywords = new Set(['@version', '@protected']);
const harmlessMembers = new Set([
  '@id',
  '@type',
  '@container',
  '@language',
  '@direction',
  '@protected',
  '@prefix',
  '@context',
]);

function onlyAdds(context: JsonObject): boolean {
  return Object.entries(context).every(([term, definition]) =>
    term.startsWith('@') ? harmlessKeywords.has(term) : !fixedTerms().has(term) && isPlain(definition),
  );
}

function isPlain(definition: JsonValue | undefined): boolean {
  if (typeof definition === 'string') return !definition.startsWith('@');
  if (!isObject(definition)) return false;
  const id = definition['@id'];
  if (typeof id === 'string' && id.startsWith('@')) return false;
  const nested = definition['@context'];
  return (
    Object.keys(definition).every((member) => harmlessMembers.has(member)) &&
    nullsAndObjects(nested).every((each) => isObject(each) && onlyAdds(each))
  );
}

let known: ReadonlySet<string> | undefined;

/** Every word that some pinned context defines, at whatever depth. */
function fixedTerms(): ReadonlySet<string> {
  known ??= new Set(pinnedContexts.flatMap(({ document }) => termsOf(document['@context'])));
  return known;
}

function termsOf(context: JsonValue | undefined): string[] {
  return asList(context)
    .filter(isObject)
    .flatMap((each) =>
      Object.entries(each).flatMap(([term, definition]) => [
        ...(term.startsWith('@') ? [] : [term]),
        ...(isObject(definition) ? termsOf(definition['@context']) : []),
      ]),
    );
}
