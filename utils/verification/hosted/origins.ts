import { asList, asString, isObject } from '../../credentials/json.ts';
import type { JsonObject } from '../../credentials/types.ts';
import { hostOf, secureAddress } from './address.ts';
import { sameOwner } from './owner.ts';

/**
 * May this issuer's badges be hosted there? Open Badges 2.0, VerificationObject: `allowedOrigins` are hosts,
 * `startsWith` are beginnings of addresses; without either only the issuer's own host, or its own part of a shared one. `issuer` must be the profile that
 * was read at the issuer's own address: a copy could allow anything.
 */
export function mayHost(issuer: JsonObject, issuerAddress: string, assertionAddress: string): boolean {
  const rules = isObject(issuer.verification) ? issuer.verification : {};
  const host = hostOf(assertionAddress);
  if (host === undefined) return false;
  const prefixes = asList(rules.startsWith).map(asString);
  const origins = asList(rules.allowedOrigins).map(asString);
  if (prefixes.length > 0 && !prefixes.some((prefix) => startsWithin(assertionAddress, prefix))) return false;
  if (origins.length > 0) return origins.some((origin) => originHost(origin) === host);
  return prefixes.length > 0 || sameOwner(issuerAddress, assertionAddress);
}

/** A prefix counts only up to its own host: `https://a.example` is no beginning of `https://a.example.evil/`. */
function startsWithin(address: string, prefix: string | undefined): boolean {
  if (prefix === undefined || hostOf(prefix) === undefined || hostOf(prefix) !== hostOf(address))
    return false;
  const [whole, start] = [new URL(secureAddress(address)).href, new URL(secureAddress(prefix)).href];
  return whole.startsWith(start);
}

/** Written as a host or as an origin. */
function originHost(origin: string | undefined): string | undefined {
  if (origin === undefined) return undefined;
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(origin) ? hostOf(origin) : hostOf(`https://${origin}`);
}
