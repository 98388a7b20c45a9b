import { readInstant } from '../dates.ts';
import { asList, isObject } from '../json.ts';
import type { JsonObject, JsonValue } from '../types.ts';
import type { FormatProblem } from './format.ts';
import {
  dateTime,
  each,
  either,
  filled,
  instant,
  isUri,
  may,
  need,
  object,
  type Rule,
  typed,
  url,
} from './rules.ts';
import { validateContexts } from './vc-context.ts';

/** A string, or a string with its language and direction and nothing else (VCDM 2 §11.1). */
const languageText: Rule = (value, path) => {
  if (typeof value === 'string') return [];
  const known = ['@value', '@language', '@direction'];
  const right =
    isObject(value) &&
    typeof value['@value'] === 'string' &&
    Object.keys(value).every((k) => known.includes(k));
  return right ? [] : [{ code: 'format/value', path, expected: 'text, or text with its language' }];
};

const typeNames = each(filled);
const described = { name: may(each(languageText)), description: may(each(languageText)) };
/** Whether there is an issuer at all is judged where the proof is bound to it. */
const issuer = either(url, object({ id: may(url), ...described }));
const entry = each(object({ type: need(typeNames), id: may(url) }));

const common = {
  id: may(url),
  issuer: may(issuer),
  credentialStatus: may(entry),
  credentialSchema: may(each(object({ type: need(typeNames), id: need(url) }))),
  refreshService: may(each(object({ type: need(typeNames) }))),
  termsOfUse: may(each(object({ type: need(typeNames) }))),
  evidence: may(each(object({ type: need(typeNames) }))),
  proof: may(each(object({ type: need(typeNames) }))),
};

const secondModel = object({
  ...common,
  ...described,
  type: need(typed('VerifiableCredential')),
  validFrom: may(instant),
  validUntil: may(instant),
});

const firstModel = object({
  ...common,
  type: need(typed('VerifiableCredential')),
  issuanceDate: may(dateTime),
  expirationDate: may(dateTime),
  validFrom: may(dateTime),
  validUntil: may(dateTime),
  // Evidence of 1.1 may do without a type in the wild (Open Badges 3 beta); it proves nothing by itself.
  evidence: () => [],
});

/** W3C VC Data Model 1.1 §4 and 2.0 §4, what can be told without resolving anything. */
export function validateVc(json: JsonObject, path = ''): FormatProblem[] {
  const second = asList(json['@context']).includes('https://www.w3.org/ns/credentials/v2');
  return [
    ...validateContexts(json).map((problem) => at(path, problem)),
    ...(second ? secondModel : firstModel)(json, path),
    ...validateSubjects(json.credentialSubject, second).map((problem) => at(path, problem)),
    ...validateOrder(json).map((problem) => at(path, problem)),
    ...validateKeywords(json, path),
  ];
}

export function validatePresentation(json: JsonObject): FormatProblem[] {
  const presentation = object({
    type: need(typed('VerifiablePresentation')),
    id: may(url),
    holder: may(either(url, object({ id: need(url) }))),
    proof: may(each(object({ type: need(typeNames) }))),
  });
  const parts = asList(json.verifiableCredential).flatMap((part, index) => {
    if (typeof part === 'string' || !isObject(part)) return [];
    if (asList(part.type).includes('EnvelopedVerifiableCredential')) return [];
    return validateVc(part, `verifiableCredential.${index}`);
  });
  return [...validateContexts(json), ...presentation(json, ''), ...parts];
}

function validateSubjects(value: JsonValue | undefined, mustClaim: boolean): FormatProblem[] {
  const path = 'credentialSubject';
  if (value === undefined) return [{ code: 'format/missing', path, expected: 'to be present' }];
  const subjects = asList(value);
  const problems: FormatProblem[] =
    subjects.length === 0 ? [{ code: 'format/value', path, expected: 'a subject' }] : [];
  for (const subject of subjects) {
    if (!isObject(subject) || (mustClaim && Object.keys(subject).length === 0))
      problems.push({ code: 'format/value', path, expected: 'an object that claims something' });
    else if (subject.id !== undefined && !isUri(subject.id))
      problems.push({ code: 'format/value', path: `${path}.id`, expected: 'one absolute URL' });
  }
  return problems;
}

/** A word beside its own keyword says a thing twice, and what is signed may not be what is shown. */
function validateKeywords(json: JsonObject, path: string): FormatProblem[] {
  const own = ['id', 'type'].filter((word) => word in json && `@${word}` in json);
  const inner = Object.entries(json).flatMap(([name, value]) =>
    asList(value).flatMap((one) =>
      isObject(one) ? validateKeywords(one, `${path}${path && '.'}${name}`) : [],
    ),
  );
  return [
    ...own.map((word) => ({
      code: 'format/value' as const,
      path: `${path}${path && '.'}${word}`,
      expected: `no @${word} beside it`,
    })),
    ...inner,
  ];
}

function validateOrder(json: JsonObject): FormatProblem[] {
  const from = readInstant(json.validFrom ?? json.issuanceDate);
  const until = readInstant(json.validUntil ?? json.expirationDate);
  if (from === undefined || until === undefined || Date.parse(from) <= Date.parse(until)) return [];
  return [{ code: 'format/order', path: 'validUntil', expected: 'to end after it begins' }];
}

function at(path: string, problem: FormatProblem): FormatProblem {
  return path === '' ? problem : { ...problem, path: `${path}.${problem.path}` };
}
