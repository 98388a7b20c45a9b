import { isObject } from '../json.ts';
import type { CredentialFormat, JsonObject, JsonValue } from '../types.ts';
import { blockcerts } from './blockcerts.ts';
import { clr } from './clr.ts';
import type { Embedded } from './endorsements.ts';
import { europass } from './europass.ts';
import type { Draft, FormatProblem, FormatReader } from './format.ts';
import { badgeClass1, issuer1, openBadges1 } from './open-badges-1.ts';
import { badgeClass2, issuer2, openBadges2 } from './open-badges-2.ts';
import { openBadges3 } from './open-badges-3.ts';
import { sdJwtVc } from './sd-jwt-vc.ts';
import { typesOf, verifiableCredential } from './verifiable-credential.ts';

/** The special before the general: a CLR is also a verifiable credential. */
const readers: readonly FormatReader[] = [
  clr,
  blockcerts,
  europass,
  openBadges3,
  sdJwtVc,
  verifiableCredential,
  openBadges2,
  openBadges1,
];

export interface Recognised {
  format: CredentialFormat;
  read(): Draft;
  validate(): FormatProblem[];
  parts(): readonly JsonValue[];
  endorsements(): readonly Embedded[];
}

/** Undefined when the document is not a credential of any known kind. */
export function recognise(json: JsonObject): Recognised | undefined {
  for (const reader of readers) {
    const format = reader.recognise(json);
    if (format === undefined) continue;
    return {
      format,
      read: () => reader.read(json, format),
      validate: () => reader.validate(json, format),
      parts: () => reader.parts?.(json) ?? [],
      endorsements: () => reader.endorsements?.(json) ?? [],
    };
  }
  return undefined;
}

/**
 * Problems of a badge's definition or of an issuer's profile (Open Badges 1.x and 2.x), which are no credentials but
 * are read to check one.
 */
export function validateNode(json: JsonObject, kind: 'badge' | 'issuer'): FormatProblem[] {
  const second =
    JSON.stringify(json['@context'] ?? '').includes('/openbadges/v2') || isObject(json['@context']);
  // Blank members stand for absent ones in much of what is hosted; they prove nothing either way.
  const filled = Object.fromEntries(
    Object.entries(json).filter(([, value]) => value !== '' && value !== null),
  );
  if (kind === 'badge') return (second && typesOf(json).length > 0 ? badgeClass2 : badgeClass1)(filled, '');
  return (second && typesOf(json).length > 0 ? issuer2 : issuer1)(filled, '');
}

export type { FormatProblem } from './format.ts';
