import type { Credential } from '../../credentials/types.ts';
import { fail, pass } from '../check.ts';
import { skewMs } from '../time.ts';
import type { Check } from '../types.ts';

/** Dates of a badge against each other and against the clock, which may be five minutes off. */
export function checkDates(badge: Pick<Credential, 'issuedOn' | 'expiresOn'>, now: Date): Check {
  const { issuedOn, expiresOn } = badge;
  const issued = issuedOn === undefined ? undefined : Date.parse(issuedOn);
  const expires = expiresOn === undefined ? undefined : Date.parse(expiresOn);
  if (issued !== undefined && issued > now.getTime() + skewMs)
    return fail('expiry/not-yet-valid', 'Its date of issue is in the future.', {
      params: { date: issuedOn ?? '' },
    });
  if (issued !== undefined && expires !== undefined && expires < issued)
    return fail('expiry/ends-before-start', 'It expires before it was issued.', {
      params: { date: expiresOn ?? '' },
    });
  if (expires !== undefined && expires <= now.getTime() - skewMs)
    return fail('expiry/expired', 'It has expired.', { params: { date: expiresOn ?? '' } });
  if (expires === undefined) return pass('expiry/none', 'It does not expire.');
  return pass('expiry/current', 'It has not expired.', { params: { date: expiresOn ?? '' } });
}
