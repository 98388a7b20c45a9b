import { asList, asString, isObject } from '../../credentials/json.ts';
import type { JsonObject, JsonValue } from '../../credentials/types.ts';

export type ListKind = 'BitstringStatusList' | 'StatusList2021' | 'RevocationList2020' | 'TokenStatusList';

/** What a credential says about where its status stands. */
export type StatusEntry =
  | { kind: ListKind; list: string; index: number; purpose: string; size: number }
  | { kind: '1EdTechRevocationList'; list: string }
  | { kind: 'unknown'; type: string }
  | { kind: 'malformed'; type: string };

const bitLists: Record<string, ListKind> = {
  BitstringStatusListEntry: 'BitstringStatusList',
  StatusList2021Entry: 'StatusList2021',
  RevocationList2020Status: 'RevocationList2020',
};

/** Every status entry of a credential: `credentialStatus`, and the IETF `status` claim (Token Status List §6). */
export function statusEntries(document: JsonObject): readonly StatusEntry[] {
  const entries = asList(document.credentialStatus).map(readEntry);
  return document.status === undefined ? entries : [...entries, readTokenClaim(document.status)];
}

function readEntry(value: JsonValue): StatusEntry {
  if (!isObject(value)) return { kind: 'malformed', type: '' };
  const types = asList(value.type).map((type) => asString(type) ?? '');
  const type = types.join(', ');
  if (types.includes('1EdTechRevocationList')) {
    const list = asString(value.id);
    return list ? { kind: '1EdTechRevocationList', list } : { kind: 'malformed', type };
  }
  const known = types.find((name) => Object.hasOwn(bitLists, name)) ?? '';
  const kind = bitLists[known];
  if (!kind) return { kind: 'unknown', type };
  const old = kind === 'RevocationList2020';
  const list = asString(old ? value.revocationListCredential : value.statusListCredential);
  const index = readIndex(old ? value.revocationListIndex : value.statusListIndex);
  const purpose = old ? 'revocation' : asString(value.statusPurpose);
  const size = readSize(value.statusSize);
  if (!list || index === undefined || !purpose || size === undefined) return { kind: 'malformed', type };
  return { kind, list, index, purpose, size };
}

function readTokenClaim(value: JsonValue): StatusEntry {
  const claim = isObject(value) && isObject(value.status_list) ? value.status_list : undefined;
  const list = asString(claim?.uri);
  const index = typeof claim?.idx === 'number' ? readIndex(claim.idx) : undefined;
  if (!list || index === undefined) return { kind: 'malformed', type: 'status' };
  return { kind: 'TokenStatusList', list, index, purpose: 'revocation', size: 1 };
}

/** A decimal integer, as text or number: not `5e3`, not `-1`, not `1.5`, and no more than any list is long. */
function readIndex(value: JsonValue | undefined): number | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
  return typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : undefined;
}

function readSize(value: JsonValue | undefined): number | undefined {
  if (value === undefined) return 1;
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 8 ? value : undefined;
}
