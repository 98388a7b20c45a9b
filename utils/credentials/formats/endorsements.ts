import { readBadgeDate } from '../dates.ts';
import { looksLikeJwt, splitJwt } from '../envelopes/jwt.ts';
import { CredentialError } from '../errors.ts';
import { asList, asString, isObject } from '../json.ts';
import { cleanId, cleanParagraph } from '../text.ts';
import type { Credential, Endorsement, JsonObject, JsonValue } from '../types.ts';
import { defined, readProfile } from './members.ts';
import { subjectOf } from './verifiable-credential.ts';

const maxEndorsements = 10;

type About = Endorsement['about'];

/** What can be endorsed, by its identifier. */
interface Endorsable {
  about: About;
  node: JsonObject;
}

/** An endorsement as it stands in the document: a credential of its own, whole or as a token. */
export interface Embedded {
  value: JsonValue;
  /** What it stands at. */
  about: About;
  /** Identifiers of all that this credential is about. */
  ids: ReadonlyMap<string, About>;
}

/** `endorsement` and `endorsementJwt` of a credential, its achievement and its issuer (Open Badges 3.0). */
export function embeddedEndorsements(json: JsonObject): Embedded[] {
  const achievement = asList(subjectOf(json).achievement)[0];
  const places: Endorsable[] = [{ about: 'credential', node: json }];
  if (isObject(achievement)) places.push({ about: 'achievement', node: achievement });
  if (isObject(json.issuer)) places.push({ about: 'issuer', node: json.issuer });
  const ids = identifiersOf(places);
  const found = places.flatMap(({ about, node }) =>
    [...asList(node.endorsement), ...asList(node.endorsementJwt)].map((value) => ({ value, about, ids })),
  );
  return found.slice(0, maxEndorsements);
}

/** The endorsement once it was read as a credential. */
export function endorsementOf(
  credential: Credential,
  { about, ids }: Embedded,
  json: JsonObject,
): Endorsement {
  const subject = subjectOf(json);
  const target = asString(subject.id);
  const known = target === undefined ? undefined : ids.get(target);
  return {
    about: known ?? about,
    ofThis: known !== undefined,
    issuer: credential.issuer,
    credential,
    ...defined({ comment: cleanParagraph(subject.endorsementComment), issuedOn: credential.issuedOn }),
  };
}

/**
 * Open Badges 2.0: `endorsement` of an assertion, its badge and its issuer is hosted at an address of its own, or a
 * compact JWS.
 */
export function hostedEndorsements(assertion: JsonObject): Endorsement[] {
  const places = placesOfAssertion(assertion);
  const ids = identifiersOf(places);
  const found = places.flatMap(({ about, node }) =>
    asList(node.endorsement).flatMap((value) => hostedEndorsement(value, about, ids)),
  );
  return found.slice(0, maxEndorsements);
}

/** Identifiers of an assertion, its badge and its issuer, where they stand inside. */
export function idsOfAssertion(assertion: JsonObject): ReadonlyMap<string, Endorsement['about']> {
  return identifiersOf(placesOfAssertion(assertion));
}

function placesOfAssertion(assertion: JsonObject): Endorsable[] {
  const badge = isObject(assertion.badge) ? assertion.badge : {};
  const issuer = isObject(badge.issuer) ? badge.issuer : {};
  return [
    { about: 'credential', node: assertion },
    { about: 'achievement', node: badge },
    { about: 'issuer', node: issuer },
  ];
}

function hostedEndorsement(value: JsonValue, about: About, ids: ReadonlyMap<string, About>): Endorsement[] {
  if (typeof value === 'string' && looksLikeJwt(value)) {
    const claims = claimsOf(value);
    return claims ? [{ ...readEndorsement(claims, about, ids), signedAs: value }] : [];
  }
  const json = isObject(value) ? value : {};
  const hostedAt = cleanId(isObject(value) ? value.id : value);
  if (hostedAt === undefined || !/^https?:/i.test(hostedAt)) return [];
  return [{ ...readEndorsement(json, about, ids), hostedAt }];
}

function claimsOf(token: string): JsonObject | undefined {
  try {
    return splitJwt(token).payload;
  } catch (error) {
    if (error instanceof CredentialError) return undefined;
    throw error;
  }
}

/** What an `Endorsement` of Open Badges 2.0 says; where only its address is known, that it is there. */
function readEndorsement(json: JsonObject, about: About, ids: ReadonlyMap<string, About>): Endorsement {
  const claim = isObject(json.claim) ? json.claim : {};
  const target = asString(claim.id);
  const known = target === undefined ? undefined : ids.get(target);
  return {
    about: known ?? about,
    // an address alone says nothing about what it endorses yet
    ofThis: known !== undefined || target === undefined,
    issuer: readProfile(json.issuer),
    ...defined({
      comment: cleanParagraph(claim.endorsementComment),
      issuedOn: readBadgeDate(json.issuedOn),
    }),
  };
}

function identifiersOf(places: readonly Endorsable[]): Map<string, About> {
  return new Map(
    places.flatMap(({ about, node }) => (typeof node.id === 'string' ? [[node.id, about] as const] : [])),
  );
}
