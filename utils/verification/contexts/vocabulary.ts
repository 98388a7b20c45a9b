import { asList, isObject } from '../../credentials/json.ts';
import type { JsonObject, JsonValue } from '../../credentials/types.ts';
import { isPrefix, onlyAdds } from './inline.ts';

/**
 * Could the document have been rewritten, after signing, to read differently while it means the same? RDF
 * canonicalisation signs the graph and not the JSON. Whoever holds a credential could swap two words by an inline
 * context, or hide a status or an end date: under its full IRI, under a keyword, or in another place with the same id.
 * What is shown and judged is the JSON under its usual words, so such documents are not vouched for.
 */
export function hasOwnVocabulary(document: JsonObject): boolean {
  const given = { root: document.id, words: inlineWords(document) };
  const members = Object.entries(document).filter(([name]) => name !== '@context');
  return (
    bringsContext(document) ||
    isAbbreviated(document.id, given) ||
    members.some(([name, value]) => isForeign(name, document) || isRewritten(value, given))
  );
}

interface Given {
  /** The credential's own identifier. */
  root: JsonValue | undefined;
  /** All that inline contexts define. */
  words: ReadonlySet<string>;
}

function isRewritten(value: JsonValue | undefined, given: Given): boolean {
  if (Array.isArray(value)) return value.some((each) => isRewritten(each, given));
  if (!isObject(value)) return typeof value === 'string' && value.startsWith('_:');
  const { root } = given;
  const sameNode = root !== undefined && value.id === root && Object.keys(value).length > 1;
  return (
    sameNode ||
    bringsContext(value) ||
    isAbbreviated(value.id, given) ||
    Object.entries(value).some(
      ([name, member]) => name !== '@context' && (isForeign(name, value) || isRewritten(member, given)),
    )
  );
}

/** An identifier that is short for another would not be found where that one is looked up, among the withdrawn for one. */
function isAbbreviated(id: JsonValue | undefined, { words }: Given): boolean {
  const [, prefix] = (typeof id === 'string' && /^([^:]*):(?!\/\/)/.exec(id)) || [];
  return prefix !== undefined && isPrefix(prefix, words);
}

function inlineWords(value: JsonValue | undefined): ReadonlySet<string> {
  const words = new Set<string>();
  const visit = (one: JsonValue | undefined): void => {
    if (Array.isArray(one)) one.forEach(visit);
    if (!isObject(one)) return;
    for (const context of asList(one['@context']).filter(isObject))
      for (const word of Object.keys(context)) words.add(word);
    Object.values(one).forEach(visit);
  };
  visit(value);
  return words;
}

/**
 * Words that some pinned context has for what another has the usual word for. Whoever adds that context may use them, and
 * the graph stays the same: an end date under `expiration` would be seen by nobody.
 */
export const secondWords: ReadonlySet<string> = new Set([
  'expiration',
  'Achievement',
  'Address',
  'Criteria',
  'GeoCoordinates',
  'Image',
  'License',
  'Profile',
  'Result',
  'RubricCriterionLevel',
  'dtStatus',
]);

/** Words with a colon are IRIs; keywords are for texts with a language only. */
function isForeign(name: string, node: JsonObject): boolean {
  const keyword = name.startsWith('@') && node['@value'] === undefined;
  return keyword || name.includes(':') || secondWords.has(name);
}

function bringsContext(node: JsonObject): boolean {
  const context = node['@context'];
  if (context === undefined) return false;
  if (context === null) return true;
  return asList(context).some((each) => typeof each !== 'string' && !(isObject(each) && onlyAdds(each)));
}
