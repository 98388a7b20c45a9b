import type { Credential, CredentialFormat, JsonObject, JsonValue } from '../types.ts';
import type { Embedded } from './endorsements.ts';

/** What a format's document says, before it is known how it came. */
export type Draft = Omit<Credential, 'id' | 'envelope' | 'payload' | 'parts'>;

/** Where a document departs from its specification. */
export interface FormatProblem {
  code:
    | 'format/missing'
    | 'format/type'
    | 'format/value'
    | 'format/date'
    | 'format/order'
    | 'format/context'
    | 'format/conflict';
  /** Members from the root, joined by dots: `credentialSubject.achievement.name`. */
  path: string;
  /** What was expected, in plain English. */
  expected: string;
}

/** One family of formats: is it this one, what does it say, and is it well formed. */
export interface FormatReader {
  /** The format when the document is clearly meant to be of this family, however badly it is formed. */
  recognise(json: JsonObject): CredentialFormat | undefined;
  read(json: JsonObject, format: CredentialFormat): Draft;
  validate(json: JsonObject, format: CredentialFormat): FormatProblem[];
  /** Credentials inside it: JSON documents or compact JWTs, in order. */
  parts?(json: JsonObject): readonly JsonValue[];
  /** Endorsements inside it that are credentials of their own. */
  endorsements?(json: JsonObject): readonly Embedded[];
}
