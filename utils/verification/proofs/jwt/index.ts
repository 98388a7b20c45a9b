import { readInstant, readNumericDate } from '../../../credentials/dates.ts';
import { credentialOfClaims, type JwtCredential } from '../../../credentials/envelopes/jwt-claims.ts';
import { asString } from '../../../credentials/json.ts';
import type { JsonObject } from '../../../credentials/types.ts';
import { fail } from '../../check.ts';
import { jsonObjectOf } from '../../encoding/json.ts';
import type { Resolver } from '../../keys/resolve.ts';
import type { Check } from '../../types.ts';
import { type CompactJws, readCompactJws } from '../jws.ts';
import type { ProofReport } from '../types.ts';
import { jwsCheck } from './check.ts';
import { findJwtKey } from './key.ts';

export interface JwtReport extends ProofReport {
  /** The credential that the claims state; absent when there is none. */
  document?: JsonObject;
}

/** Types a JWT may declare itself to be when it is a credential (VC-JOSE-COSE §6.1, RFC 7519 §5.1, Open Badges 3 §8.2.4). */
const credentialTypes = new Set(['jwt', 'vc+jwt', 'vc+ld+jwt', 'vc-ld+jwt', 'vc+ld+json+jwt', 'vc']);

/** A credential secured as JWT (VC Data Model 1.1 §6.3.1, VC-JOSE-COSE §3.1, Open Badges 3 §8.2). */
export async function checkJwt(text: string, resolver: Resolver): Promise<JwtReport> {
  const jws = readCompactJws(text);
  const claims = jws && jsonObjectOf(jws.payload);
  if (!jws || !claims) return refused(fail('signature/jwt-malformed', 'The text is not a signed JWT.'));
  const problem = confusedType(jws.header, claims);
  if (problem) return refused(problem);
  const { json, conflicts } = withOuterStatus(credentialOfClaims(claims), claims);
  const issuer = asString(claims.iss) ?? idOf(json.issuer);
  const issuedOn = issuedOnOf(claims, json);
  const { key, issuer: binding } = await findJwtKey(jws.header, issuer, resolver, issuedOn);
  return { document: json, signature: await jwsCheck(jws, key, conflicts), issuer: binding, further: [] };
}

/** When it was signed or issued: what keys that ended are held against. */
export function issuedOnOf(claims: JsonObject, document: JsonObject): string | undefined {
  return (
    readNumericDate(claims.iat ?? claims.nbf) ?? readInstant(document.validFrom ?? document.issuanceDate)
  );
}

const presentationTypes = new Set(['jwt', 'vp+jwt', 'vp+ld+jwt', 'vp-ld+jwt', 'vp+ld+json+jwt']);

/** A presentation secured as JWT (VC Data Model 1.1 §6.3.1, VC-JOSE-COSE §3.1.2); `issuer` of the report is its holder. */
export async function checkPresentationJwt(
  jws: CompactJws,
  holder: string | undefined,
  resolver: Resolver,
): Promise<ProofReport> {
  const type = declaredType(jws.header.typ, 'jwt');
  if (!presentationTypes.has(type)) return refused(notOfItsKind(type));
  const { key, issuer } = await findJwtKey(jws.header, holder, resolver);
  return { signature: await jwsCheck(jws, key, []), issuer, further: [] };
}

/** A status beside the `vc` claim is signed too; leaving it unread would make a withdrawn credential look current. */
export function withOuterStatus(read: JwtCredential, claims: JsonObject): JwtCredential {
  const { status, credentialStatus } = { ...claims, ...read.json };
  const found = {
    ...(status === undefined ? {} : { status }),
    ...(credentialStatus === undefined ? {} : { credentialStatus }),
  };
  return { ...read, json: { ...read.json, ...found } };
}

/** A presentation, a status list token or any other JWT of the same issuer must not pass for a credential. */
function confusedType(header: JsonObject, claims: JsonObject): Check | undefined {
  const typ = declaredType(header.typ, 'jwt');
  const cty = declaredType(header.cty, 'vc');
  if (credentialTypes.has(typ) && !cty.startsWith('vp') && claims.vp === undefined) return undefined;
  return notOfItsKind(typ);
}

/** Media types may be written with and without their first half (RFC 7515 §4.1.9). */
export function declaredType(value: unknown, otherwise: string): string {
  return (asString(value) ?? otherwise).toLowerCase().replace(/^application\//, '');
}

export function notOfItsKind(type: string): Check {
  const sentence = 'The signed text declares itself to be something other than a credential.';
  return fail('signature/not-a-credential', sentence, { params: { type } });
}

function idOf(value: unknown): string | undefined {
  return (
    asString(value) ??
    (typeof value === 'object' && value !== null ? asString((value as JsonObject).id) : undefined)
  );
}

export function refused(signature: Check): JwtReport {
  return {
    signature,
    issuer: fail('issuer/key-not-checked', 'The key was not looked up, for the proof is refused.'),
    further: [],
  };
}
