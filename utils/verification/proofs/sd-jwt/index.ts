import { readNumericDate } from '../../../credentials/dates.ts';
import { credentialOfClaims, documentOfClaims } from '../../../credentials/envelopes/jwt-claims.ts';
import { openSdJwt, type SdJwt } from '../../../credentials/envelopes/sd-jwt.ts';
import { CredentialError } from '../../../credentials/errors.ts';
import { asString, isObject } from '../../../credentials/json.ts';
import type { JsonObject, JsonValue } from '../../../credentials/types.ts';
import { fail } from '../../check.ts';
import { jsonObjectOf } from '../../encoding/json.ts';
import { withJwtIssuer } from '../../keys/jwt-issuer.ts';
import type { Resolver } from '../../keys/resolve.ts';
import { readCompactJws } from '../jws.ts';
import { jwsCheck } from '../jwt/check.ts';
import {
  declaredType,
  issuedOnOf,
  type JwtReport,
  notOfItsKind,
  refused,
  withOuterStatus,
} from '../jwt/index.ts';
import { findJwtKey } from '../jwt/key.ts';
import { withheldChecks } from '../withheld.ts';
import { keyBindingCheck } from './key-binding.ts';

const types = new Set(['dc+sd-jwt', 'vc+sd-jwt', 'vc-ld+sd-jwt', 'vc+ld+json+sd-jwt']);

/**
 * An SD-JWT VC, or a credential of the W3C's as SD-JWT (VC-JOSE-COSE §3.2). The issuer's signature is over digests;
 * that each disclosure has its digest, once, is checked where it is opened.
 */
export async function checkSdJwt(text: string, resolver: Resolver): Promise<JwtReport> {
  const jws = readCompactJws(text.split('~')[0] ?? '');
  const opened = await openedOf(text);
  if (!jws || !opened) {
    return refused(
      fail('signature/sd-jwt-malformed', 'A disclosed value is not one that the issuer signed.'),
    );
  }
  const { claims, issuerJwt, withheld } = opened;
  if (
    claims.vct !== undefined &&
    neverDisclosed.some((name) => isDisclosed(name, claims, issuerJwt.payload))
  ) {
    const sentence = 'The credential lets its holder leave out what says whether it is valid.';
    return refused(fail('signature/validity-disclosed', sentence));
  }
  const type = declaredType(jws.header.typ, '');
  if (!types.has(type)) return refused(notOfItsKind(type));
  const { document, conflicts } = documentOf(claims);
  const { issuer: stated } = document;
  const issuer = asString(claims.iss) ?? asString(isObject(stated) ? stated.id : stated);
  const issuerResolver = await withJwtIssuer(issuer, resolver);
  const { key, issuer: binding } = await findJwtKey(
    jws.header,
    issuer,
    issuerResolver,
    issuedOnOf(claims, document),
  );
  const signature = await jwsCheck(jws, key, conflicts);
  const proven = signature.result === 'pass' && (binding.result === 'pass' || binding.result === 'warn');
  const digestName = jsonObjectOf(jws.payload)?._sd_alg;
  const held = await keyBindingCheck(text, claims, { digestName, resolver: proven ? resolver : undefined });
  // of a credential of the W3C's anything may be left out, of an SD-JWT VC nothing that says whether it is valid
  const missing = withheld && !isFlat(claims) ? withheldChecks(document) : [];
  return { document, signature, issuer: binding, further: [...(held ? [held] : []), ...missing] };
}

/** What an issuer must not let be left out (SD-JWT VC §3.2.2.2). */
const neverDisclosed = ['iss', 'nbf', 'exp', 'cnf', 'vct', 'status'] as const;

function isDisclosed(name: string, claims: JsonObject, signed: JsonObject): boolean {
  return claims[name] !== undefined && signed[name] === undefined;
}

async function openedOf(text: string): Promise<SdJwt | undefined> {
  try {
    return await openSdJwt(text);
  } catch (error) {
    if (error instanceof CredentialError) return undefined;
    throw error;
  }
}

/** What is shown is read in the same way: a credential of the W3C's may have a `vct` too. */
function isFlat(claims: JsonObject): boolean {
  return documentOfClaims(claims) === claims;
}

/**
 * Flat claims get the names that dates and issuer have in a credential of the W3C's. What they say about an end or a
 * status in its words counts too.
 */
function documentOf(claims: JsonObject): { document: JsonObject; conflicts: readonly string[] } {
  if (!isFlat(claims)) {
    const { json, conflicts } = withOuterStatus(credentialOfClaims(claims), claims);
    return { document: json, conflicts };
  }
  const { iss, status, credentialStatus, validFrom, validUntil, nbf, exp } = claims;
  const numeric = (date: JsonValue | undefined) =>
    date === undefined ? undefined : (readNumericDate(date) ?? '');
  const stated = {
    issuer: iss,
    status,
    credentialStatus,
    validFrom: numeric(nbf),
    validUntil: numeric(exp),
    issuanceDate: validFrom,
    expirationDate: validUntil,
  };
  const given = Object.entries(stated).filter(([, value]) => value !== undefined);
  return { document: Object.fromEntries(given), conflicts: [] };
}
