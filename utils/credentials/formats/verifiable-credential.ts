import { readInstant } from '../dates.ts';
import { asList, isObject } from '../json.ts';
import { cleanId, cleanName, cleanParagraph } from '../text.ts';
import type { CredentialFormat, JsonObject, JsonValue } from '../types.ts';
import type { Draft, FormatReader } from './format.ts';
import { readSubject } from './identities.ts';
import {
  defined,
  readAlignments,
  readCriteria,
  readEvidence,
  readImage,
  readProfile,
  readTags,
} from './members.ts';
import { readResults } from './results.ts';
import { validatePresentation, validateVc } from './vc-rules.ts';

export const vc1Context = 'https://www.w3.org/2018/credentials/v1';
export const vc2Context = 'https://www.w3.org/ns/credentials/v2';

/** W3C VC Data Model 1.1 and 2.0: credentials of any kind, and presentations. */
export const verifiableCredential: FormatReader = {
  recognise(json) {
    const types = typesOf(json);
    const contexts = asList(json['@context']);
    const known = contexts.includes(vc1Context) || contexts.includes(vc2Context);
    const meant =
      types.includes('VerifiableCredential') ||
      types.includes('VerifiablePresentation') ||
      (known &&
        (json.credentialSubject !== undefined ||
          json.verifiableCredential !== undefined ||
          types.length > 0));
    return meant ? modelOf(json) : undefined;
  },
  read: (json, format) => (isBarePresentation(json) ? bare(format) : readVc(json, format)),
  validate: (json) => (isPresentation(json) ? validatePresentation(json) : validateVc(json)),
  parts: (json) => (isPresentation(json) ? asList(json.verifiableCredential) : []),
};

export function modelOf(json: JsonObject): 'vc-1' | 'vc-2' {
  return asList(json['@context']).includes(vc2Context) || isPlainSecond(json) ? 'vc-2' : 'vc-1';
}

function isPlainSecond(json: JsonObject): boolean {
  return !asList(json['@context']).includes(vc1Context) && json.issuanceDate === undefined;
}

export function typesOf(json: JsonObject): string[] {
  return asList(json.type ?? json['@type']).filter((type) => typeof type === 'string');
}

export function isPresentation(json: JsonObject): boolean {
  const types = typesOf(json);
  return (
    types.includes('VerifiablePresentation') ||
    (!types.includes('VerifiableCredential') && 'verifiableCredential' in json)
  );
}

/** Nobody issued it: its verdict is that of the credentials inside, so nothing that it says of itself may be shown with it. */
function isBarePresentation(json: JsonObject): boolean {
  return isPresentation(json) && json.issuer === undefined && json.credentialSubject === undefined;
}

function bare(format: CredentialFormat): Draft {
  const nothing = { issuer: {}, recipient: {}, evidence: [], alignments: [], tags: [] };
  return { format, name: 'Verifiable Presentation', ...nothing };
}

/** The first subject is whose credential it is; others are kept in the document. */
export function subjectOf(json: JsonObject): JsonObject {
  const subject = asList(json.credentialSubject)[0];
  return isObject(subject) ? subject : {};
}

/** Members that every verifiable credential shares, with Open Badges 3's achievement where there is one. */
export function readVc(json: JsonObject, format: CredentialFormat): Draft {
  const subject = subjectOf(json);
  const first = asList(subject.achievement)[0];
  const achievement = isObject(first) ? first : {};
  const results = readResults(subject, achievement);
  return {
    format,
    name: cleanName(achievement.name) ?? cleanName(json.name) ?? nameOfTypes(json),
    ...defined({
      description: cleanParagraph(achievement.description) ?? cleanParagraph(json.description),
      achievementType: cleanName(asList(achievement.achievementType)[0]),
      criteria: readCriteria(achievement.criteria),
      image: readImage(achievement.image) ?? readImage(json.image),
      issuedOn: readVcDate(json.validFrom ?? json.issuanceDate),
      expiresOn: readVcDate(json.validUntil ?? json.expirationDate),
      credentialId: cleanId(json.id),
    }),
    issuer: readProfile(json.issuer),
    recipient: readSubject(subject),
    evidence: readEvidence(json.evidence ?? subject.evidence),
    alignments: readAlignments(achievement.alignment),
    tags: readTags(achievement.tag),
    ...defined({
      results: results.length > 0 ? results : undefined,
      refresh: readRefresh(json.refreshService),
    }),
  };
}

/** xsd:dateTime of 1.1 may name no zone; it is taken for UTC, which the verifier remarks on. */
function readVcDate(value: JsonValue | undefined): string | undefined {
  return readInstant(value) ?? (typeof value === 'string' ? readInstant(`${value}Z`) : undefined);
}

/** VC Data Model 2.0 §5.4 has `url`, 1.1 §5.4 and Open Badges 3.0 `id`. */
function readRefresh(value: JsonValue | undefined): Draft['refresh'] {
  const service = asList(value).find(isObject);
  const type = cleanName(asList(service?.type)[0]);
  if (!service || type === undefined) return undefined;
  return { type, ...defined({ url: cleanId(service.url) ?? cleanId(service.id) }) };
}

/** `AlumniCredential` → "Alumni Credential", when the credential has no name. */
function nameOfTypes(json: JsonObject): string {
  const type = typesOf(json).find((one) => one !== 'VerifiableCredential') ?? typesOf(json)[0] ?? '';
  return cleanName(type.replace(/^.*[/#]/, '').replace(/([a-z\d])([A-Z])/g, '$1 $2')) ?? '';
}
