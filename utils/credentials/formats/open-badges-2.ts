import { asList, isObject } from '../json.ts';
import { cleanName } from '../text.ts';
import type { JsonObject } from '../types.ts';
import { hostedEndorsements } from './endorsements.ts';
import type { FormatReader } from './format.ts';
import { withoutBlanks } from './members.ts';
import { readAssertion } from './open-badges-1.ts';
import {
  anything,
  badgeDate,
  boolean,
  each,
  either,
  filled,
  list,
  may,
  need,
  object,
  type Rule,
  text,
  typed,
  url,
  urlOrBlank,
} from './rules.ts';

const contexts = [
  'https://w3id.org/openbadges/v2',
  'http://w3id.org/openbadges/v2',
  'https://openbadgespec.org/v2/context.json',
];

const evidence = either(url, object({ id: may(urlOrBlank), narrative: may(text), name: may(text) }));

/** An assertion's picture is a baked file of its own (Open Badges 2.0, Assertion.image), so it has an address. */
const bakedImage: Rule = (value, path) => {
  const source = isObject(value) ? value.id : value;
  const inline = typeof source === 'string' && source.startsWith('data:');
  return inline ? [{ code: 'format/value', path, expected: 'the address of a baked image' }] : [];
};

const assertion = object({
  type: need(typed('Assertion')),
  id: need(url),
  recipient: need(
    object({ type: need(each(filled)), identity: need(filled), hashed: need(boolean), salt: may(text) }),
  ),
  badge: need(either(url, object({}))),
  verification: need(either(object({ type: need(each(filled)) }), object({ url: need(url) }))),
  issuedOn: need(badgeDate),
  expires: may(badgeDate),
  image: may(bakedImage),
  evidence: may(each(evidence)),
  narrative: may(text),
  revoked: may(boolean),
  revocationReason: may(text),
});

/** Open Badges 2.0, "BadgeClass". */
export const badgeClass2 = object({
  type: need(typed('BadgeClass')),
  id: may(urlOrBlank),
  name: need(filled),
  description: need(text),
  image: may(anything),
  criteria: need(either(url, object({}))),
  issuer: need(either(url, object({}))),
  alignment: may(each(either(url, object({ targetName: need(text), targetUrl: may(url) })))),
  tags: may(either(text, list(text))),
});

/** Open Badges 2.0, "Profile"; 1.1 and many issuers say `Issuer`. */
export const issuer2 = object({
  type: need(typed('Profile', 'Issuer', 'IssuerOrg')),
  id: need(url),
  name: need(filled),
  url: may(url),
  email: may(text),
  revocationList: may(url),
});

export const openBadges2: FormatReader = {
  recognise(json) {
    if (json.badge === undefined && json.recipient === undefined) return undefined;
    const stated = asList(json['@context']).map(String);
    const known = stated.some((one) => contexts.includes(one));
    const first = stated.some((one) => one.endsWith('/openbadges/v1'));
    const meant = !first && asList(json.type).includes('Assertion') && isObject(json.recipient);
    return known || meant ? 'open-badges-2' : undefined;
  },
  read(json) {
    const endorsements = hostedEndorsements(json);
    const draft = readAssertion(named(json), 'open-badges-2');
    return endorsements.length > 0 ? { ...draft, endorsements } : draft;
  },
  validate: (json) => assertion(withoutBlanks(json), ''),
};

/** The recipient's name stands in an extension, where it stands at all. */
function named(json: JsonObject): JsonObject {
  const extension = json['extensions:recipientProfile'] ?? json.recipientProfile;
  const name = isObject(extension) ? cleanName(extension.name) : undefined;
  return name === undefined || !isObject(json.recipient)
    ? json
    : { ...json, recipient: { ...json.recipient, name } };
}
