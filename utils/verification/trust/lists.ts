import { hostOf, plainHost } from './host.ts';
import type { TrustAnswer, TrustList } from './types.ts';

/** Does the user's or the organisation's list name the issuer, by its identifier or by its host? */
export function inList(issuer: string, list: TrustList): TrustAnswer {
  const host = hostOf(issuer);
  const found = list.issuers.find(
    ({ id }) => id === issuer || (host !== undefined && plainHost(id) === host),
  );
  if (!found) return { answer: 'not-listed' };
  return found.name === undefined ? { answer: 'listed' } : { answer: 'listed', name: found.name };
}
