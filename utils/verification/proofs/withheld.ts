import type { JsonObject } from '../../credentials/types.ts';
import { warn } from '../check.ts';
import type { Check } from '../types.ts';

/**
 * The holder shows a part of the credential. What is not shown is not nothing: a status that may have been left out, and
 * an end. What the issuer made mandatory nobody else knows.
 */
export function withheldChecks(document: JsonObject): Check[] {
  const checks: Check[] = [];
  if ((document.credentialStatus ?? document.status) === undefined) {
    const sentence = 'The holder shows a part of the credential, and may have left its status out.';
    checks.push(warn('status/may-be-withheld', sentence));
  }
  if ((document.validUntil ?? document.expirationDate) === undefined) {
    const sentence = 'The holder shows a part of the credential, and may have left its end date out.';
    checks.push(warn('expiry/may-be-withheld', sentence));
  }
  return checks;
}
