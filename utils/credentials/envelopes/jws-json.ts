import { decodeBase64url } from '../base64url.ts';
import { CredentialError } from '../errors.ts';
import { asList, isObject, readJsonObject } from '../json.ts';
import type { JsonObject } from '../types.ts';

/**
 * The document inside a JWS in JSON serialisation (RFC 7515 §7.2), as Europass seals it (JAdES): flattened or general,
 * the payload encoded or, with `b64: false` (RFC 7797), plain. Undefined when the object is no such thing.
 * @throws {CredentialError} `credential/jwt-malformed`, `credential/json-*`
 */
export function openJwsJson(json: JsonObject): JsonObject | undefined {
  const { payload } = json;
  const signatures = json.signatures === undefined ? [json] : asList(json.signatures);
  const first = signatures[0];
  if (typeof payload !== 'string' || !isObject(first) || typeof first.signature !== 'string')
    return undefined;
  const header = readProtected(first.protected);
  if (header.b64 === false) return readJsonObject(payload);
  const bytes = decodeBase64url(payload);
  if (!bytes) throw new CredentialError('credential/jwt-malformed', 'the payload is not base64url');
  return readJsonObject(bytes);
}

function readProtected(value: unknown): JsonObject {
  const bytes = typeof value === 'string' ? decodeBase64url(value) : undefined;
  if (!bytes) throw new CredentialError('credential/jwt-malformed', 'the protected header is not base64url');
  return readJsonObject(bytes);
}
