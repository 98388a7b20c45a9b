import { asList, isObject } from '../json.ts';
import type { JsonObject } from '../types.ts';
import type { FormatProblem } from './format.ts';
import { isUri } from './rules.ts';

const base = ['https://www.w3.org/2018/credentials/v1', 'https://www.w3.org/ns/credentials/v2'];
/** Terms that the base contexts protect (VCDM 2 §4.3, Appendix B.1), with the only definition that changes nothing. */
const baseTerms: readonly [string, string | undefined][] = [
  ['id', '@id'],
  ['type', '@type'],
  ['VerifiableCredential', undefined],
  ['VerifiablePresentation', undefined],
  ['EnvelopedVerifiableCredential', undefined],
];
const path = '@context';

/**
 * The base context first, then addresses or objects; no inline context may redefine a protected term, and a type that is
 * mapped must be mapped to an address.
 */
export function validateContexts(json: JsonObject): FormatProblem[] {
  const contexts = asList(json['@context']);
  if (typeof contexts[0] !== 'string' || !base.includes(contexts[0]))
    return [{ code: 'format/context', path, expected: 'the W3C credentials context first' }];
  const problems: FormatProblem[] = [];
  const guarded = new Map<string, unknown>(baseTerms);
  const mapped = new Map<string, unknown>();
  for (const context of contexts) {
    if (typeof context === 'string' ? !isUri(context) : !isObject(context))
      problems.push({ code: 'format/context', path, expected: 'addresses or objects' });
    if (!isObject(context)) continue;
    for (const [term, definition] of Object.entries(context)) {
      if (term.startsWith('@')) continue;
      if (guarded.has(term) && guarded.get(term) !== definition)
        problems.push({ code: 'format/context', path, expected: `${term} to keep its meaning` });
      if (context['@protected'] === true) guarded.set(term, definition);
      mapped.set(term, isObject(definition) ? definition['@id'] : definition);
    }
  }
  return [...problems, ...mappedTypes(json, mapped)];
}

function mappedTypes(json: JsonObject, mapped: ReadonlyMap<string, unknown>): FormatProblem[] {
  return asList(json.type).flatMap((type) => {
    const target = typeof type === 'string' ? mapped.get(type) : undefined;
    const readable = target === undefined || (typeof target === 'string' && isUri(target));
    return readable
      ? []
      : [{ code: 'format/value' as const, path: 'type', expected: 'a type with an address' }];
  });
}
