import { asList, isObject } from '../json.ts';
import type { JsonObject, JsonValue } from '../types.ts';
import { embeddedEndorsements } from './endorsements.ts';
import type { FormatProblem, FormatReader } from './format.ts';
import { anything, each, either, filled, may, need, object, typed, url } from './rules.ts';
import { validateVc } from './vc-rules.ts';
import { readVc, subjectOf, typesOf } from './verifiable-credential.ts';

const context = /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\//;
const credentialTypes = ['OpenBadgeCredential', 'AchievementCredential'];

const achievement = object({
  id: may(url),
  type: may(typed('Achievement')),
  name: need(anything),
  criteria: may(each(either(url, object({})))),
  achievementType: may(each(filled)),
});

/** Members and the class that a typed object in them must have (Open Badges 3.0 §B). */
const classes: Readonly<Record<string, readonly string[]>> = {
  achievement: ['Achievement'],
  alignment: ['Alignment'],
  creator: ['Profile'],
  parentOrg: ['Profile'],
  source: ['Profile'],
  result: ['Result'],
  resultDescription: ['ResultDescription'],
  rubricCriterionLevel: ['RubricCriterionLevel'],
};

/** 1EdTech Open Badges 3.0, AchievementCredential. */
export const openBadges3: FormatReader = {
  recognise(json) {
    const types = typesOf(json);
    if (types.includes('VerifiablePresentation')) return undefined;
    if (credentialTypes.some((type) => types.includes(type))) return 'open-badges-3';
    const meant = asList(json['@context']).some((one) => typeof one === 'string' && context.test(one));
    const achieves = typesOf(subjectOf(json)).includes('AchievementSubject');
    return meant && achieves ? 'open-badges-3' : undefined;
  },
  read: (json, format) => readVc(json, format),
  validate: (json) => [...validateVc(json), ...validateAchievements(json)],
  endorsements: embeddedEndorsements,
};

function validateAchievements(json: JsonObject): FormatProblem[] {
  const problems: FormatProblem[] = typed(...credentialTypes)(json.type, 'type');
  const { issuer } = json;
  if (isObject(issuer)) problems.push(...may(typed('Profile'))(issuer.type, 'issuer.type'));
  const path = 'credentialSubject';
  asList(json[path]).forEach((subject) => {
    if (!isObject(subject)) return;
    problems.push(...may(typed('AchievementSubject'))(subject.type, `${path}.type`));
    problems.push(...need(each(achievement))(subject.achievement, `${path}.achievement`));
    problems.push(...validateClasses(subject, path));
  });
  return problems;
}

/** Walks what an achievement subject holds; endorsements are credentials of their own. */
export function validateClasses(source: JsonObject, path: string): FormatProblem[] {
  return Object.entries(source).flatMap(([name, value]) => {
    if (name === 'endorsement' || name === 'verifiableCredential') return [];
    return asList(value as JsonValue | undefined).flatMap((one) => {
      if (!isObject(one)) return [];
      const at = `${path}.${name}`;
      const expected = classes[name];
      const own = expected ? may(typed(...expected))(one.type, `${at}.type`) : [];
      return [...own, ...validateClasses(one, at)];
    });
  });
}
