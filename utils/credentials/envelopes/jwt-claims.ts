import { readInstant, readNumericDate } from '../dates.ts';
import { asList, isObject } from '../json.ts';
import type { JsonObject, JsonValue } from '../types.ts';

export interface JwtCredential {
  /** The credential that the claims state. */
  json: JsonObject;
  /** Registered claims that a member of the credential contradicts, or that cannot be read: `iss`, `sub`, `jti`, `exp`, `nbf`. */
  conflicts: readonly string[];
}

/**
 * The credential inside a JWT's claims. VC Data Model 1.1 §6.3.1 keeps it under `vc` and lets registered claims stand for
 * its members; VC-JOSE-COSE (`vc+jwt`) and Open Badges 3.0 §8.2 make the claims set the credential itself.
 * A registered claim wins over the member it stands for, of two dates the stricter; contradictions are reported.
 */
export function credentialOfClaims(claims: JsonObject): JwtCredential {
  const conflicts: string[] = [];
  const inner = claims.vc ?? claims.vp;
  const json: JsonObject = isObject(inner) ? { ...inner } : { ...claims };
  const note = (claim: string): void => {
    conflicts.push(claim);
  };
  if (typeof claims.iss === 'string' && !isPresentation(claims))
    json.issuer = mergeId(json.issuer, claims.iss, () => note('iss'));
  if (typeof claims.jti === 'string') json.id = merge(json.id, claims.jti, () => note('jti'));
  if (typeof claims.sub === 'string' && isObject(json.credentialSubject))
    json.credentialSubject = mergeId(json.credentialSubject, claims.sub, () => note('sub'));

  // In `vc+jwt` exp and nbf bound the signature, not the credential, and may differ (VC-JOSE-COSE §3.1.3).
  const bound = isObject(inner) || asList(json.type).includes('OpenBadgeCredential');
  const [from, until] = isSecondModel(json)
    ? ['validFrom', 'validUntil']
    : ['issuanceDate', 'expirationDate'];
  // nbf is often the moment of signing, later than the issue it stands for.
  mergeDate(json, from, claims.nbf, 'later', () => {});
  mergeDate(json, until, claims.exp, 'earlier', () => {
    if (bound) note('exp');
  });
  for (const claim of ['nbf', 'exp'] as const) if (isUnkept(claim, claims[claim])) note(claim);
  return { json, conflicts: [...new Set(conflicts)] };
}

/**
 * A bound that cannot be read must not be passed over. One before 1970 or after 9999 may be kept already, and null, which
 * some libraries write for a date that they could not read, states none.
 */
function isUnkept(claim: 'nbf' | 'exp', value: JsonValue | undefined): boolean {
  if (value === undefined || value === null || readNumericDate(value) !== undefined) return false;
  return typeof value !== 'number' || (claim === 'nbf' ? value > 0 : value < 0);
}

/** Who signs a presentation is its holder, and issues nothing. */
function isPresentation(claims: JsonObject): boolean {
  const typed = asList(claims.type).includes('VerifiablePresentation') && claims.vc === undefined;
  return (
    claims.vp !== undefined || (typed && claims.issuer === undefined && !('credentialSubject' in claims))
  );
}

/** The document that a token's claims state; SD-JWT VC's flat claims are one already. */
export function documentOfClaims(claims: JsonObject): JsonObject {
  const flat = typeof claims.vct === 'string' && claims['@context'] === undefined && claims.vc === undefined;
  return flat ? claims : credentialOfClaims(claims).json;
}

function isSecondModel(json: JsonObject): boolean {
  return (
    asList(json['@context'])[0] === 'https://www.w3.org/ns/credentials/v2' ||
    json.validFrom !== undefined ||
    json.validUntil !== undefined
  );
}

function merge(member: JsonValue | undefined, claim: string, conflict: () => void): string {
  if (member !== undefined && member !== claim) conflict();
  return claim;
}

/** Members such as `issuer` are an id or an object with one. */
function mergeId(member: JsonValue | undefined, claim: string, conflict: () => void): JsonValue {
  if (isObject(member)) return { ...member, id: merge(member.id, claim, conflict) };
  return merge(member, claim, conflict);
}

function mergeDate(
  json: JsonObject,
  member: string,
  claim: JsonValue | undefined,
  stricter: 'earlier' | 'later',
  conflict: () => void,
): void {
  if (claim === undefined) return;
  const claimed = readNumericDate(claim);
  const stated = readInstant(json[member]);
  if (claimed === undefined) {
    conflict();
    return;
  }
  if (json[member] === undefined) json[member] = claimed;
  if (stated === undefined) return;
  const apart = new Date(claimed).getTime() - new Date(stated).getTime();
  // NumericDate has whole seconds, the member may have fractions.
  if (Math.abs(apart) < 1000) return;
  conflict();
  if (stricter === 'earlier' ? apart < 0 : apart > 0) json[member] = claimed;
}
