import { asList, isObject } from '../json.ts';
import { cleanId, cleanName } from '../text.ts';
import type { JsonObject } from '../types.ts';
import type { Draft, FormatReader } from './format.ts';
import { defined } from './members.ts';
import { readAssertion } from './open-badges-1.ts';
import { badgeDate, either, filled, may, need, object, text, typed, url } from './rules.ts';
import { validateVc } from './vc-rules.ts';
import { isPresentation, readVc, subjectOf, typesOf } from './verifiable-credential.ts';

const secondVersion = object({
  type: need(typed('Assertion')),
  id: need(url),
  issuedOn: need(badgeDate),
  expires: may(badgeDate),
  badge: need(
    object({ name: need(filled), description: may(text), issuer: need(object({ id: need(url) })) }),
  ),
  recipient: need(object({ identity: need(filled) })),
  verification: need(object({ type: need(either(typed('MerkleProofVerification2017'), filled)) })),
  signature: need(object({ merkleRoot: need(filled), targetHash: need(filled), anchors: need(() => []) })),
});

/** Blockcerts 2 (an Open Badge 2 with a Merkle proof) and 3 (a verifiable credential with one). */
export const blockcerts: FormatReader = {
  recognise(json) {
    const contexts = asList(json['@context']).filter((one) => typeof one === 'string');
    if (
      contexts.some((one) => /^https:\/\/w3id\.org\/blockcerts\/(schema\/)?(v)?2/.test(one)) &&
      json.badge !== undefined
    )
      return 'blockcerts-2';
    if (isObject(json.signature) && typesOf(json.signature).includes('MerkleProof2017'))
      return 'blockcerts-2';
    if (isPresentation(json)) return undefined;
    const third = contexts.some((one) => /^https:\/\/w3id\.org\/blockcerts\/(schema\/)?(v)?3/.test(one));
    return typesOf(json).includes('BlockcertsCredential') || third ? 'blockcerts-3' : undefined;
  },
  read: (json, format) => (format === 'blockcerts-2' ? read2(json) : read3(json)),
  validate: (json, format) => (format === 'blockcerts-2' ? secondVersion(json, '') : validateVc(json)),
};

function read2(json: JsonObject): Draft {
  const draft = readAssertion(json, 'blockcerts-2');
  const profile = isObject(json.recipientProfile) ? json.recipientProfile : {};
  return { ...draft, recipient: { ...draft.recipient, ...defined({ name: cleanName(profile.name) }) } };
}

function read3(json: JsonObject): Draft {
  const draft = readVc(json, 'blockcerts-3');
  const subject = subjectOf(json);
  const claim = isObject(subject.claim) ? subject.claim : {};
  const email = cleanId(subject.email);
  return {
    ...draft,
    name: cleanName(claim.name) ?? draft.name,
    ...defined({ description: cleanName(claim.description) ?? draft.description }),
    recipient: { ...draft.recipient, ...defined({ identity: draft.recipient.identity ?? email }) },
  };
}
