import { asList, asString, isObject } from '../../../credentials/json.ts';
import type { JsonObject, JsonValue } from '../../../credentials/types.ts';
import { readAsUtc } from '../../time.ts';
import { comparableAddress } from './explorers.ts';

/** One of an issuer's addresses, and when it was in use; dates as written. */
interface KeyEntry {
  address: string;
  created: JsonValue | undefined;
  revoked: JsonValue | undefined;
  expires: JsonValue | undefined;
}

export type Holding = 'owned' | 'ended' | 'unknown';

/**
 * Was this address one of the issuer's at that instant? The profile lists addresses as keys with `created`, `revoked`
 * and `expires` (Blockcerts issuer profile), or as accounts of its verification methods (CAIP-10). Where no beginning
 * is asked for (`began: false`), a key that is newer counts too.
 */
export function ownedAddress(
  profile: JsonObject,
  address: string,
  at: string,
  { began = true }: { began?: boolean } = {},
): Holding {
  const same = entriesOf(profile).filter((entry) => entry.address === comparableAddress(address));
  if (same.length === 0) return 'unknown';
  return same.some((entry) => heldAt(began ? entry : { ...entry, created: undefined }, at))
    ? 'owned'
    : 'ended';
}

/** `ecdsa-koblitz-pubkey:1…` → `1…`. */
export function addressNamed(key: string): string {
  const [, address = key] = /^ecdsa-koblitz-pubkey:(.+)$/i.exec(key) ?? [];
  return address;
}

/** In every spelling that profiles have had: `publicKey`, `publicKeys` (2.0-alpha), `issuerKeys` (1.x), methods of a DID. */
function entriesOf(profile: JsonObject): KeyEntry[] {
  const { publicKey, publicKeys, issuerKeys, verificationMethod } = profile;
  const listed = [publicKey, publicKeys, issuerKeys, verificationMethod].flatMap(asList).filter(isObject);
  return listed.flatMap((entry) => {
    const address = addressOf(entry);
    if (!address) return [];
    const { created = entry.date, revoked = entry.invalidated, expires } = entry;
    return [{ address: comparableAddress(address), created, revoked, expires }];
  });
}

function addressOf(entry: JsonObject): string | undefined {
  const id = asString(entry.id) ?? asString(entry.publicKey) ?? '';
  if (/^ecdsa-koblitz-pubkey:./i.test(id)) return addressNamed(id);
  const [account] = (asString(entry.blockchainAccountId) ?? '').split('@');
  return asString(entry.ethereumAddress) ?? (account?.split(':').at(-1) || asString(entry.key));
}

/** A date that cannot be read is held against the key. */
function heldAt({ created, revoked, expires }: KeyEntry, at: string): boolean {
  const time = Date.parse(at);
  const began = created === undefined || Date.parse(readAsUtc(created) ?? '') <= time;
  const over = [revoked, expires].some(
    (end) => end !== undefined && !(Date.parse(readAsUtc(end) ?? '') > time),
  );
  return began && !over;
}
