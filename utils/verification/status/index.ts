import { asString } from '../../credentials/json.ts';
import type { JsonObject } from '../../credentials/types.ts';
import { fail, pass, unknown, warn } from '../check.ts';
import { issuerOf } from '../proofs/index.ts';
import type { Check } from '../types.ts';
import { readBits } from './bits.ts';
import { type StatusEntry, statusEntries } from './entry.ts';
import type { StatusOptions } from './fetch-list.ts';
import { type ListReading, readList } from './read-list.ts';
import { checkRevocationList } from './revocation-list.ts';
import { listUnread } from './sentences.ts';
import { readTokenList } from './token-list.ts';

const maxEntries = 8;

/**
 * The status of a credential, one check an entry. Any set bit counts; an entry that cannot be read leaves the whole
 * unknown. A credential without an entry cannot be withdrawn, which is a fact and no failure.
 */
export async function checkStatus(document: JsonObject, options: StatusOptions): Promise<readonly Check[]> {
  const entries = statusEntries(document);
  if (entries.length === 0) return [pass('status/none', 'The issuer keeps no status for this credential.')];
  if (entries.length > maxEntries) {
    return [unknown('status/too-many', 'The credential names more status lists than are read.')];
  }
  const checks: Check[] = [];
  for (const entry of entries) checks.push(await checkEntry(entry, document, options));
  return checks;
}

async function checkEntry(entry: StatusEntry, document: JsonObject, options: StatusOptions): Promise<Check> {
  const issuer = issuerOf(document);
  switch (entry.kind) {
    case 'unknown':
      return unknown(
        'status/type-unknown',
        'The status is kept in a way that is not known here, so it was not checked.',
        { params: { type: entry.type } },
      );
    case 'malformed':
      return unknown(
        'status/entry-malformed',
        'The credential does not say properly where its status stands.',
        { params: { type: entry.type } },
      );
    case '1EdTechRevocationList':
      return checkRevocationList(entry.list, { id: asString(document.id), issuer }, options);
    default: {
      const { kind, list: url, purpose } = entry;
      const reading =
        kind === 'TokenStatusList'
          ? await readTokenList(url, issuer, options)
          : await readList({ url, kind, purpose, issuer }, options);
      return reading.ok ? judge(reading, entry) : listUnread(reading, url);
    }
  }
}

async function judge(
  reading: Extract<ListReading, { ok: true }>,
  entry: Extract<StatusEntry, { index: number }>,
): Promise<Check> {
  const token = entry.kind === 'TokenStatusList';
  const size = token ? reading.bits : entry.size;
  const bits = await readBits(reading.encoded, { index: entry.index, size, family: token ? 'ietf' : 'w3c' });
  const details = {
    params: { list: entry.list, purpose: entry.purpose, date: reading.fetchedAt },
    source: entry.list,
  };
  if (!bits.ok) {
    return bits.why === 'unreadable'
      ? listUnread({ why: 'unreadable' }, entry.list)
      : unknown('status/index-out-of-range', 'The status list has no place for this credential.', details);
  }
  if (bits.value !== 0) return whenSet(bits.value, entry, details);
  // somebody else's list can warn, but it cannot vouch
  if (reading.foreign) {
    return unknown(
      'status/list-of-another-issuer',
      'The status list is signed by somebody other than the issuer, so it was not believed.',
      {
        ...details,
        params: { ...details.params, signer: reading.signer },
      },
    );
  }
  if (reading.stale)
    return listUnread({ why: 'no-answer', failure: 'web/unreachable' }, entry.list, reading.fetchedAt);
  const hint = bits.small
    ? { params: { ...details.params, privacy: 'small-list' }, source: entry.list }
    : details;
  return pass('status/not-revoked', 'The issuer has not withdrawn the credential.', hint);
}

function whenSet(
  value: number,
  entry: Extract<StatusEntry, { index: number }>,
  details: { params: Record<string, string>; source: string },
): Check {
  // a token list has one value for each: 1 invalid, 2 suspended, the rest is the application's (Token Status List §7.1)
  const token = entry.kind === 'TokenStatusList';
  const suspended = entry.purpose === 'suspension' || (token && value === 2);
  if (suspended) return fail('status/suspended', 'The credential is suspended for now.', details);
  if (entry.purpose === 'revocation' && !(token && value > 2))
    return fail('status/revoked', 'The credential has been withdrawn.', details);
  if (entry.purpose === 'refresh')
    return warn('status/refresh-available', 'The issuer has a newer version of the credential.', details);
  const known = { ...details, params: { ...details.params, value: String(value) } };
  return unknown(
    'status/purpose-unknown',
    'The issuer has marked the credential in a way that is not known here.',
    known,
  );
}
