import { decodeBase64url } from '../base64url.ts';
import { CredentialError } from '../errors.ts';
import { readJsonObject } from '../json.ts';
import type { JsonObject } from '../types.ts';

export interface CompactJws {
  header: JsonObject;
  payload: JsonObject;
  signature: Uint8Array<ArrayBuffer>;
  /** What the signature is over: the ASCII of `header.payload` (RFC 7515 §5.2). */
  signingInput: string;
}

export function looksLikeJwt(text: string): boolean {
  return /^eyJ[\w-]+\.[\w-]*\.[\w-]*$/.test(text);
}

/**
 * Splits a compact JWS whose payload is a JSON object. Exactly three parts, strict base64url, no white space.
 * @throws {CredentialError} `credential/jwt-malformed`, or `credential/json-*` for what is inside
 */
export function splitJwt(text: string): CompactJws {
  const parts = text.split('.');
  const [head = '', body = '', tail = ''] = parts;
  if (parts.length !== 3) throw malformed(`${parts.length} parts`);
  const signature = decodeBase64url(tail);
  if (!signature) throw malformed('the signature is not base64url');
  const header = readPart(head, 'header');
  if (typeof header.alg !== 'string') throw malformed('no algorithm');
  return { header, payload: readPart(body, 'payload'), signature, signingInput: `${head}.${body}` };
}

function readPart(part: string, what: string): JsonObject {
  const bytes = decodeBase64url(part);
  if (!bytes || bytes.length === 0) throw malformed(`the ${what} is not base64url`);
  return readJsonObject(bytes);
}

function malformed(detail: string): CredentialError {
  return new CredentialError('credential/jwt-malformed', detail);
}
