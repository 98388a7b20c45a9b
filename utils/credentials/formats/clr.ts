import { asList, isObject } from '../json.ts';
import { embeddedEndorsements } from './endorsements.ts';
import type { FormatReader } from './format.ts';
import { typed } from './rules.ts';
import { validateVc } from './vc-rules.ts';
import { readVc, subjectOf, typesOf } from './verifiable-credential.ts';

/** 1EdTech Comprehensive Learner Record 2.0, ClrCredential: a credential whose subject holds credentials. */
export const clr: FormatReader = {
  recognise: (json) => (typesOf(json).includes('ClrCredential') ? 'clr-2' : undefined),
  read: (json, format) => readVc(json, format),
  endorsements: embeddedEndorsements,
  validate(json) {
    const subject = subjectOf(json);
    const problems = validateVc(json);
    if (subject.type !== undefined)
      problems.push(...typed('ClrSubject')(subject.type, 'credentialSubject.type'));
    if (subject.verifiableCredential === undefined)
      problems.push({
        code: 'format/missing',
        path: 'credentialSubject.verifiableCredential',
        expected: 'to be present',
      });
    return problems;
  },
  parts: (json) =>
    asList(json.credentialSubject).flatMap((one) => (isObject(one) ? asList(one.verifiableCredential) : [])),
};
