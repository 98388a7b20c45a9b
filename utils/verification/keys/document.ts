import type { JsonObject, JsonValue } from '../../credentials/types.ts';
import { absoluteId, readMethod } from './method.ts';
import type { ControllerDocument, VerificationMethod } from './types.ts';

/**
 * A DID document, controlled identifier document or issuer profile → its keys and which of them may sign credentials.
 * Where a document names no `assertionMethod` at all and `profile` is true, the keys it lists are its signing keys:
 * issuer profiles of Open Badges and Blockcerts have no purposes.
 */
export function readControllerDocument(
  json: JsonObject,
  id: string,
  source: string,
  options: { profile: boolean },
): ControllerDocument {
  const listed = [...many(json.verificationMethod), ...many(json.publicKey)];
  const relations = many(json.assertionMethod);
  const methods = [...listed, ...relations]
    .map((value) => readMethod(value, id))
    .filter((method): method is VerificationMethod => method !== undefined);
  const assertionMethods = new Set(
    relations.map((value) => idOf(value, id)).filter((value) => value !== undefined),
  );
  if (options.profile && json.assertionMethod === undefined) {
    for (const method of methods) assertionMethods.add(method.id);
  }
  return { id, methods, assertionMethods, source };
}

function many(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function idOf(value: JsonValue, document: string): string | undefined {
  if (typeof value === 'string') return absoluteId(value, document);
  return readMethod(value, document)?.id;
}
