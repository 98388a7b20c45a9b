import { asList, asString, isObject } from '../../credentials/json.ts';
import type { JsonObject } from '../../credentials/types.ts';
import { fail, pass, unknown } from '../check.ts';
import { jsonObjectOf } from '../encoding/json.ts';
import type { Check } from '../types.ts';
import { fetchList, keepList, type StatusOptions } from './fetch-list.ts';
import { listUnread } from './sentences.ts';

/**
 * 1EdTech Credential Revocation List 1.0: plain JSON, unsigned, that names its issuer and the withdrawn credentials.
 * It speaks for the issuer because the signed credential names its address and it names the same issuer.
 */
export async function checkRevocationList(
  url: string,
  credential: { id: string | undefined; issuer: string | undefined },
  options: StatusOptions,
): Promise<Check> {
  const fetched = await fetchList(url, options);
  if (!fetched.ok) return listUnread({ why: 'no-answer', failure: fetched.code }, url);
  const list = jsonObjectOf(fetched.body, fetched.body.length);
  if (!list || !Array.isArray(list.revokedCredential)) return listUnread({ why: 'unreadable' }, url);
  const details = { params: { list: url, date: fetched.fetchedAt }, source: url };
  if (idOf(list.issuer) !== credential.issuer || list.id !== url)
    return listUnread({ why: 'not-proven' }, url);
  if (credential.id === undefined) {
    return unknown(
      'status/no-id',
      'The credential has no identifier by which to find it in the list of withdrawn ones.',
      details,
    );
  }
  const entry = asList(list.revokedCredential).find((each) => idOf(each) === credential.id);
  await keepList(fetched, options);
  if (isObject(entry) ? entry.revoked !== false : entry !== undefined) {
    return fail('status/revoked', 'The issuer has withdrawn the credential.', withReason(details, entry));
  }
  if (fetched.stale)
    return listUnread({ why: 'no-answer', failure: 'web/unreachable' }, url, fetched.fetchedAt);
  return pass('status/not-revoked', 'The issuer has not withdrawn the credential.', details);
}

function idOf(value: unknown): string | undefined {
  return isObject(value) ? asString(value.id) : asString(value);
}

function withReason(details: { params: { list: string; date: string }; source: string }, entry: unknown) {
  const reason = isObject(entry)
    ? asString((entry as JsonObject).revocationReason ?? (entry as JsonObject).reason)
    : undefined;
  return reason === undefined ? details : { ...details, params: { ...details.params, reason } };
}
