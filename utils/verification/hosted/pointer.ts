import { asList, asString, isObject } from '../../credentials/json.ts';
import type { JsonObject } from '../../credentials/types.ts';
import { hostOf } from './address.ts';

/** 2.x says `verification`, 1.x `verify`; 1.1 allows both. */
export function verificationOf(json: JsonObject): JsonObject {
  if (isObject(json.verification)) return json.verification;
  return isObject(json.verify) ? json.verify : {};
}

export function isSigned(json: JsonObject): boolean {
  return asList(verificationOf(json).type).some((type) => type === 'signed' || type === 'SignedBadge');
}

/** Where the assertion is hosted: `verify.url` in 1.x, the assertion's own `id` in 2.x. */
export function addressOf(json: JsonObject): string | undefined {
  const stated = asString(verificationOf(json).url);
  const candidates = json.verify === undefined ? [asString(json.id), stated] : [stated, asString(json.id)];
  return candidates.find((address) => hostOf(address) !== undefined);
}
