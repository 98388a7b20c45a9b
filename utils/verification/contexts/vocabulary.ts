import { asList, isObject } from '../../credentials/json.ts';
import type { JsonObject, JsonValue } from '../../credentials/types.ts';
import { onlyAdds } from './inline.ts';

/**
 * Could the document have been rewritten, after signing, to read differently while it means the same? RDF
 * canonicalisation signs the graph and not the JSON. Whoever holds a credential could swap two words by an inline
 * context, or hide a status or an end date: under its full IRI, under a keyword, or in another place with the same id.
 * What is shown and judged is the JSON under its usual words, so such documents are not vouched for.
 */
export function hasOwnVocabulary(document: JsonObject): boolean {
  const root = document.id;
  const members = Object.entries(document).filter(([name]) => name !== '@context');
  return (
    bringsContext(document) ||
    members.some(([name, value]) => isForeign(name, document) || isRewritten(value, root))
  );
}

function isRewritten(value: JsonValue | undefined, root: JsonValue | undefined): boolean {
  if (Array.isArray(value)) return value.some((each) => isRewritten(each, root));
  if (!isObject(value)) return typeof value === 'string' && value.startsWith('_:');
  const sameNode = root !== undefined && value.id === root && Object.keys(value).length > 1;
  return (
    sameNode ||
    bringsContext(value) ||
    Object.entries(value).some(
      ([name, member]) => name !== '@context' && (isForeign(name, value) || isRewritten(member, root)),
    )
  );
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
