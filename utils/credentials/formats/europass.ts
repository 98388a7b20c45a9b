import { asList, isObject } from '../json.ts';
import { cleanId, cleanName, cleanParagraph } from '../text.ts';
import type { Alignment, JsonObject, JsonValue, Profile, Recipient } from '../types.ts';
import type { Draft, FormatReader } from './format.ts';
import { defined, readImage } from './members.ts';
import { validateVc } from './vc-rules.ts';
import { readVc, subjectOf, typesOf } from './verifiable-credential.ts';

/** European Digital Credentials for Learning: VCDM 1.1 with the European Learning Model 3. */
export const europass: FormatReader = {
  recognise(json) {
    const context = asList(json['@context']).some(
      (one) => typeof one === 'string' && one.startsWith('http://data.europa.eu/snb/model/context/'),
    );
    return typesOf(json).includes('EuropeanDigitalCredential') || context ? 'europass-edc' : undefined;
  },
  read(json, format): Draft {
    const display = objectOf(json.displayParameter);
    const subject = subjectOf(json);
    const claim = objectOf(subject.hasClaim);
    const draft = readVc(json, format);
    return {
      ...draft,
      name: cleanName(claim.title) ?? cleanName(display.title) ?? draft.name,
      ...defined({
        description: cleanParagraph(display.description) ?? cleanParagraph(claim.description),
        achievementType: cleanName(display.title),
      }),
      issuer: readOrganisation(json.issuer),
      recipient: readPerson(subject),
      alignments: readOutcomes(claim),
    };
  },
  validate: (json) => validateVc(json),
};

function readOrganisation(value: JsonValue | undefined): Profile {
  const source = objectOf(value);
  const logo = objectOf(source.logo);
  return defined({
    id: cleanId(source.id) ?? cleanId(value),
    name: cleanName(source.legalName) ?? cleanName(source.prefLabel) ?? cleanName(source.altLabel),
    url: cleanId(objectOf(source.homepage).contentURL),
    image: readImage(mediaUri(logo)),
  });
}

/** ELM carries bytes as base64 beside the name of their type. */
function mediaUri(media: JsonObject): string | undefined {
  const type = String(objectOf(media.contentType).id ?? '')
    .replace(/^.*\//, '')
    .toLowerCase();
  const content = media.content;
  return typeof content === 'string' && /^[A-Za-z0-9+/=]+$/.test(content)
    ? `data:image/${type};base64,${content}`
    : undefined;
}

function readPerson(subject: JsonObject): Recipient {
  const given = [cleanName(subject.givenName), cleanName(subject.familyName)].filter(
    (one) => one !== undefined,
  );
  const mailbox = objectOf(objectOf(subject.contactPoint).emailAddress).id;
  const identity = typeof mailbox === 'string' ? cleanId(mailbox.replace(/^mailto:/, '')) : undefined;
  return defined({
    id: cleanId(subject.id),
    name: cleanName(subject.fullName) ?? (given.length > 0 ? given.join(' ') : undefined),
    identity,
    type: identity === undefined ? undefined : 'email',
  });
}

/** Learning outcomes and the ESCO skills that they name. */
function readOutcomes(claim: JsonObject): Alignment[] {
  const outcomes = asList(objectOf(claim.specifiedBy).learningOutcome).filter(isObject);
  return outcomes.slice(0, 100).flatMap((outcome) => {
    const title = cleanName(outcome.title);
    const skills = [...asList(outcome.relatedESCOSkill), ...asList(outcome.relatedSkill)].filter(isObject);
    const named = skills.flatMap((skill) => {
      const targetName = cleanName(skill.prefLabel) ?? title;
      return targetName === undefined ? [] : { targetName, ...defined({ targetUrl: cleanId(skill.id) }) };
    });
    return title === undefined ? named : [{ targetName: title }, ...named];
  });
}

function objectOf(value: JsonValue | undefined): JsonObject {
  const first = Array.isArray(value) ? value[0] : value;
  return isObject(first) ? first : {};
}
