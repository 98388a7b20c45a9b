import { asList, isObject } from '../../credentials/json.ts';
import type { JsonObject, JsonValue } from '../../credentials/types.ts';
import { pinnedContexts } from './table.ts';

const harmlessKeywords = new Set(['@version', '@protected']);
const harmlessMembers = new Set([
  '@id',
  '@type',
  '@container',
  '@language',
  '@direction',
  '@protected',
  '@prefix',
]);

const schemes = new Set(['http', 'https', 'urn', 'did', 'data', 'mailto', 'tel', 'tag']);

/**
 * Does an inline context only add words: none that a pinned context defines, and none that stands for a property which
 * a pinned context already has a word for? Definitions that nest further contexts are not followed and not allowed.
 */
export function onlyAdds(context: JsonObject): boolean {
  const { terms, iris } = fixed();
  return Object.entries(context).every(([term, definition]) => {
    if (term.startsWith('@')) return harmlessKeywords.has(term);
    // every identifier that begins with it would mean another
    if (schemes.has(term)) return false;
    const stands = standsFor(definition, context);
    return !terms.has(term) && stands.length > 0 && stands.every((iri) => !iris.has(iri));
  });
}

/** More steps than any issuer's prefixes take; a circle has no end. */
const maxPrefixes = 8;

/** The IRIs that a definition may come to, all prefixes followed; none when it is not plainly one. */
function standsFor(definition: JsonValue | undefined, context: JsonObject, steps = 0): readonly string[] {
  if (isObject(definition)) {
    const plain = Object.keys(definition).every((member) => harmlessMembers.has(member));
    return plain ? standsFor(definition['@id'], context, steps) : [];
  }
  if (typeof definition !== 'string' || definition.startsWith('@') || steps > maxPrefixes) return [];
  if (/^(https?:\/\/|urn:)/.test(definition)) return [definition];
  const [prefix = '', ...rest] = definition.split(':');
  if (rest.length === 0) return [];
  const bases = Object.hasOwn(context, prefix)
    ? standsFor(context[prefix], context, steps + 1)
    : [...(fixed().terms.get(prefix) ?? [])].flatMap((base) => expanded(base, fixed().terms));
  return bases.map((base) => base + rest.join(':'));
}

/**
 * May an identifier that begins so be short for another? A word before the colon stands for what it is defined as; the
 * words are those of an inline context, and of the pinned ones those that end as a prefix must (JSON-LD 1.1 §4.1.5).
 */
export function isPrefix(word: string, inline: ReadonlySet<string>): boolean {
  const ids = [...(fixed().terms.get(word) ?? [])].flatMap((id) => expanded(id, fixed().terms));
  return inline.has(word) || ids.some((id) => /[:/?#[\]@]$/.test(id));
}

interface Fixed {
  /** Word → the IRIs that it stands for, as written, in any of the pinned contexts. */
  terms: ReadonlyMap<string, ReadonlySet<string>>;
  iris: ReadonlySet<string>;
}
let known: Fixed | undefined;

function fixed(): Fixed {
  known ??= collectFixed();
  return known;
}

function collectFixed(): Fixed {
  const terms = new Map<string, Set<string>>();
  for (const { document } of pinnedContexts) {
    for (const [term, id] of definitionsOf(document['@context'])) {
      const ids = terms.get(term) ?? new Set<string>();
      if (id !== undefined) ids.add(id);
      terms.set(term, ids);
    }
  }
  const iris = new Set<string>();
  for (const ids of terms.values())
    for (const id of ids) for (const iri of expanded(id, terms)) iris.add(iri);
  return { terms, iris };
}

function expanded(id: string, terms: ReadonlyMap<string, ReadonlySet<string>>, steps = 0): string[] {
  const [prefix = '', ...rest] = id.split(':');
  const bases = rest.length > 0 && !rest[0]?.startsWith('//') ? [...(terms.get(prefix) ?? [])] : [];
  if (steps > maxPrefixes) return [id];
  return [
    id,
    ...bases.flatMap((base) => expanded(base, terms, steps + 1)).map((base) => base + rest.join(':')),
  ];
}

function definitionsOf(context: JsonValue | undefined): (readonly [string, string | undefined])[] {
  return asList(context)
    .filter(isObject)
    .flatMap((each) =>
      Object.entries(each).flatMap(([term, definition]) => [
        ...(term.startsWith('@') ? [] : [[term, idOf(definition)] as const]),
        ...(isObject(definition) ? definitionsOf(definition['@context']) : []),
      ]),
    );
}

function idOf(definition: JsonValue | undefined): string | undefined {
  const id = isObject(definition) ? definition['@id'] : definition;
  return typeof id === 'string' ? id : undefined;
}
