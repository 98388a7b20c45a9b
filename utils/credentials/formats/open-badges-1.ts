import { readBadgeDate } from '../dates.ts';
import { asList, isObject } from '../json.ts';
import { cleanId, cleanName, cleanParagraph } from '../text.ts';
import type { CredentialFormat, JsonObject, Recipient } from '../types.ts';
import type { Draft, FormatProblem, FormatReader } from './format.ts';
import {
  defined,
  readAlignments,
  readCriteria,
  readEvidence,
  readImage,
  readProfile,
  readTags,
  withoutBlanks,
} from './members.ts';
import { badgeDate, boolean, each, either, filled, list, may, need, object, text, url } from './rules.ts';

const contexts = ['https://w3id.org/openbadges/v1', 'http://w3id.org/openbadges/v1'];

/** Mozilla's assertion of 2011: the badge stands inside, the recipient is one string. */
const assertion05 = object({
  recipient: need(filled),
  salt: may(text),
  evidence: may(text),
  expires: may(badgeDate),
  issued_on: may(badgeDate),
  badge: need(
    object({
      version: may(text),
      name: need(filled),
      image: need(filled),
      description: need(text),
      criteria: need(filled),
      issuer: need(object({ origin: need(filled), name: need(filled), org: may(text), contact: may(text) })),
    }),
  ),
});

const identity = object({
  identity: need(filled),
  type: need(filled),
  hashed: need(boolean),
  salt: may(text),
});
const verification = object({ type: may(text), url: may(url) });

const assertion1 = object({
  uid: may(text),
  id: may(url),
  recipient: need(identity),
  badge: need(either(url, object({}))),
  issuedOn: need(badgeDate),
  image: may(text),
  evidence: may(url),
  expires: may(badgeDate),
  verify: may(verification),
  verification: may(verification),
});

/** Open Badges 1.0 / 1.1, "BadgeClass". */
export const badgeClass1 = object({
  name: need(filled),
  description: need(text),
  image: need(filled),
  criteria: need(either(url, object({}))),
  issuer: need(either(url, object({}))),
  alignment: may(each(object({ name: need(text), url: need(url), description: may(text) }))),
  tags: may(list(text)),
});

/** Open Badges 1.0 / 1.1, "IssuerOrganization". */
export const issuer1 = object({
  name: need(filled),
  url: need(url),
  description: may(text),
  image: may(text),
  email: may(text),
  revocationList: may(url),
});

export const openBadges1: FormatReader = {
  recognise(json) {
    if (asList(json['@context']).some((one) => contexts.includes(String(one))) && json.badge !== undefined)
      return 'open-badges-1';
    if (json['@context'] !== undefined) return undefined;
    if (isPointer(json)) return 'open-badges-1';
    if (json.badge === undefined || json.recipient === undefined) return undefined;
    const later = json.verify !== undefined || json.uid !== undefined || json.issuedOn !== undefined;
    return later && !isObject(asIssuer05(json)) ? 'open-badges-1' : 'open-badges-0.5';
  },

  read: (json, format) => (format === 'open-badges-0.5' ? read05(json) : read1(json)),

  validate(given, format): FormatProblem[] {
    const json = withoutBlanks(given);
    if (format === 'open-badges-0.5') return assertion05(json, '');
    if (isPointer(json)) return [];
    const problems = assertion1(json, '');
    if (json.uid === undefined && json.id === undefined)
      problems.push({ code: 'format/missing', path: 'uid', expected: 'to be present' });
    if (json.verify === undefined && json.verification === undefined)
      problems.push({ code: 'format/missing', path: 'verify', expected: 'to be present' });
    return problems;
  },
};

/** Early bakers wrote no more than where the assertion is hosted. */
export function isPointer(json: JsonObject): boolean {
  const { verify } = json;
  return (
    isObject(verify) && typeof verify.url === 'string' && json.badge === undefined && !('recipient' in json)
  );
}

function asIssuer05(json: JsonObject): unknown {
  const issuer = isObject(json.badge) ? json.badge.issuer : undefined;
  return isObject(issuer) && 'origin' in issuer ? issuer : undefined;
}

function read05(json: JsonObject): Draft {
  const badge = isObject(json.badge) ? json.badge : {};
  const issuer = isObject(badge.issuer) ? badge.issuer : {};
  return {
    format: 'open-badges-0.5',
    name: cleanName(badge.name) ?? '',
    ...defined({
      description: cleanParagraph(badge.description),
      criteria: readCriteria(badge.criteria),
      image: readImage(badge.image),
      issuedOn: readBadgeDate(json.issued_on),
      expiresOn: readBadgeDate(json.expires),
    }),
    issuer: defined({
      name: cleanName(issuer.name),
      url: cleanId(issuer.origin),
      email: cleanId(issuer.contact),
    }),
    recipient: recipient05(json),
    evidence: readEvidence(json.evidence),
    alignments: [],
    tags: [],
  };
}

function recipient05(json: JsonObject): Recipient {
  const identity = cleanId(json.recipient);
  if (identity === undefined) return {};
  const hashed = /^(sha256|md5)\$/i.test(identity);
  const salt = typeof json.salt === 'string' ? json.salt : undefined;
  return { type: 'email', identity, hashed, ...defined({ salt, id: hashed ? undefined : identity }) };
}

function read1(json: JsonObject): Draft {
  const verify = isObject(json.verify) ? json.verify : isObject(json.verification) ? json.verification : {};
  const hostedAt = cleanId(json.id) ?? cleanId(verify.url);
  return {
    ...readAssertion(json, 'open-badges-1'),
    ...defined({ credentialId: hostedAt ?? cleanId(json.uid) }),
  };
}

/** Members that assertions of 1.x and 2.x share. Where badge and issuer are only addresses, that is all that is known. */
export function readAssertion(json: JsonObject, format: CredentialFormat): Draft {
  const badge = isObject(json.badge) ? json.badge : {};
  return {
    format,
    name: cleanName(badge.name) ?? '',
    ...defined({
      description: cleanParagraph(badge.description),
      criteria: readCriteria(badge.criteria),
      image: readImage(json.image) ?? readImage(badge.image),
      issuedOn: readBadgeDate(json.issuedOn),
      expiresOn: readBadgeDate(json.expires),
      credentialId: cleanId(json.id),
    }),
    issuer: readProfile(badge.issuer),
    recipient: readIdentity(json.recipient),
    evidence: readEvidence(json.evidence, json.narrative),
    alignments: readAlignments(badge.alignment),
    tags: readTags(badge.tags),
  };
}

function readIdentity(value: unknown): Recipient {
  if (!isObject(value)) return {};
  const identity = cleanId(value.identity);
  const hashed = value.hashed === true;
  return defined({
    type: cleanName(value.type),
    name: cleanName(value.name),
    identity,
    hashed,
    salt: typeof value.salt === 'string' ? value.salt : undefined,
    id: hashed ? undefined : identity,
  });
}
