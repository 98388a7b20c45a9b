import { readInstant } from '../../credentials/dates.ts';
import { fail, pass, warn } from '../check.ts';
import type { Check } from '../types.ts';
import type { ControllerDocument, VerificationMethod } from './types.ts';

/** May this key of the issuer's sign credentials, and could it when this one was issued? */
export function authorisation(
  document: ControllerDocument,
  method: VerificationMethod,
  issuedOn?: string,
): Check {
  const details = { params: { issuer: document.id, key: method.id }, source: document.source };
  if (!document.assertionMethods.has(method.id)) {
    return fail(
      'issuer/key-not-for-credentials',
      'The issuer lists the key, but not for signing credentials.',
      details,
    );
  }
  if (method.controller !== document.id) {
    return fail(
      'issuer/key-of-another',
      'The key in the issuer’s document is controlled by somebody else.',
      details,
    );
  }
  for (const end of ['revoked', 'expires'] as const) {
    const check = method[end] === undefined ? undefined : ended(end, method[end], issuedOn, details);
    if (check) return check;
  }
  return pass('issuer/key-listed', 'The signing key is the issuer’s own.', details);
}

/** A key that ended before the credential was issued proves nothing; one that ended later is worth a remark. */
function ended(
  end: 'revoked' | 'expires',
  when: string,
  issuedOn: string | undefined,
  details: { params: Record<string, string>; source: string },
): Check | undefined {
  const at = readInstant(when);
  const known = { ...details, params: { ...details.params, date: when } };
  if (at === undefined || issuedOn === undefined || Date.parse(at) <= Date.parse(issuedOn)) {
    return end === 'revoked'
      ? fail(
          'issuer/key-revoked',
          'The issuer had withdrawn the key before the credential was issued.',
          known,
        )
      : fail('issuer/key-expired', 'The key had expired before the credential was issued.', known);
  }
  if (end === 'expires') return undefined;
  return warn(
    'issuer/key-revoked-later',
    'The issuer withdrew the key after the credential was issued.',
    known,
  );
}
