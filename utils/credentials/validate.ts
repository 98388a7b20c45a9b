import { openJwsJson } from './envelopes/jws-json.ts';
import { credentialOfClaims, documentOfClaims } from './envelopes/jwt-claims.ts';
import { CredentialError } from './errors.ts';
import type { FormatProblem } from './formats/format.ts';
import { recognise } from './formats/index.ts';
import type { Credential, JsonObject } from './types.ts';

/**
 * What the document lacks of what its specification asks; empty when it is well formed. Takes a credential that was
 * parsed, or a document on its own.
 */
export function validateFormat(source: Credential | JsonObject): FormatProblem[] {
  if (!isCredential(source)) return validateDocument(source);
  const { payload } = source;
  if (payload.kind === 'json') return [...validateDocument(documentOf(payload.json)), ...unreadParts(source)];
  const { conflicts } = credentialOfClaims(payload.json);
  const contradictions = conflicts.map((claim) => ({
    code: 'format/conflict' as const,
    path: claim,
    expected: 'the claim and the credential to agree',
  }));
  return [...validateDocument(documentOfClaims(payload.json)), ...contradictions, ...unreadParts(source)];
}

function validateDocument(json: JsonObject): FormatProblem[] {
  const known = recognise(json);
  return known ? known.validate() : [{ code: 'format/type', path: 'type', expected: 'a kind of credential' }];
}

function documentOf(json: JsonObject): JsonObject {
  try {
    return openJwsJson(json) ?? json;
  } catch (error) {
    if (error instanceof CredentialError) return json;
    throw error;
  }
}

/** A container whose parts could not all be read must not pass for the parts that could. */
function unreadParts(credential: Credential): FormatProblem[] {
  const { payload } = credential;
  const json = payload.kind === 'json' ? documentOf(payload.json) : documentOfClaims(payload.json);
  const stated = recognise(json)?.parts().length ?? 0;
  if (stated === credential.parts.length) return [];
  return [{ code: 'format/value', path: 'verifiableCredential', expected: `${stated} readable credentials` }];
}

function isCredential(source: Credential | JsonObject): source is Credential {
  return typeof source.envelope === 'string' && typeof source.payload === 'object' && 'format' in source;
}

export type { FormatProblem } from './formats/format.ts';
