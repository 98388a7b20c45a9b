import { asList, asString, isObject } from '../../../credentials/json.ts';
import type { JsonObject } from '../../../credentials/types.ts';
import { readAsUtc } from '../../time.ts';
import { comparableAddress } from './explorers.ts';

/**
 * Was this address one of the issuer's at that instant? The profile lists addresses as keys with `created`, `revoked`
 * and `expires` (Blockcerts issuer profile), or as accounts of its verification methods (CAIP-10).
 */
export function ownedAddress(
  profile: JsonObject,
  address: string,
  at: string,
): 'owned' | 'ended' | 'unknown' {
  const entries = [...asList(profile.publicKey), ...asList(profile.verificationMethod)].filter(isObject);
  const same = entries.filter((entry) => addressOf(entry) === comparableAddress(address));
  if (same.length === 0) return 'unknown';
  return same.some((entry) => heldAt(entry, at)) ? 'owned' : 'ended';
}

function addressOf(entry: JsonObject): string | undefined {
  const [, koblitz] = /^ecdsa-koblitz-pubkey:(.+)$/i.exec(asString(entry.id) ?? '') ?? [];
  const [account] = (asString(entry.blockchainAccountId) ?? '').split('@');
  const address = koblitz ?? asString(entry.ethereumAddress) ?? account?.split(':').at(-1);
  return address ? comparableAddress(address) : undefined;
}

/** A date that cannot be read is held against the key. */
export function heldAt({ created, revoked, expires }: JsonObject, at: string): boolean {
  const time = Date.parse(at);
  const began = created === undefined || Date.parse(readAsUtc(created) ?? '') <= time;
  const over = [revoked, expires].some(
    (end) => end !== undefined && !(Date.parse(readAsUtc(end) ?? '') > time),
  );
  return began && !over;
}
