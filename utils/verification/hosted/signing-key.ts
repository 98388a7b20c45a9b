import { asList, asString, isObject } from '../../credentials/json.ts';
import type { JsonObject } from '../../credentials/types.ts';
import { fail, pass, unknown } from '../check.ts';
import { jsonObjectOf } from '../encoding/json.ts';
import { readMaterial } from '../keys/method.ts';
import type { PublicKey } from '../keys/types.ts';
import type { Check } from '../types.ts';
import type { Web } from '../web/types.ts';
import { sameAddress, sameSite, secureAddress } from './address.ts';
import type { Definition } from './class.ts';
import { sameOwner } from './owner.ts';
import { readPem } from './pem.ts';
import { verificationOf } from './pointer.ts';

export interface SigningKey {
  key?: PublicKey;
  issuer: Check;
}

/**
 * The issuer's key that signed. The profile must list it (`publicKey`) and it must name the profile as its `owner`
 * (Open Badges 2.0, "Verification: Signed"); 1.x has only the key's address, which must be on the issuer's host.
 */
export async function findSigningKey(
  assertion: JsonObject,
  { issuer, issuerAddress }: Pick<Definition, 'issuer' | 'issuerAddress'>,
  web: Web,
): Promise<SigningKey> {
  const listed = asList(issuer.publicKey);
  const verification = verificationOf(assertion);
  const named = asString(verification.creator) ?? asString(verification.url) ?? keyId(listed[0]);
  if (named === undefined)
    return {
      issuer: unknown('issuer/key-unnamed', 'Neither the badge nor its issuer names a signing key.', {
        source: issuerAddress,
      }),
    };
  const entry = listed.find((one) => sameAddress(keyId(one), named));
  const document = isObject(entry) && entry.publicKeyPem !== undefined ? entry : await readKey(named, web);
  const params = { issuer: issuerAddress, key: named };
  if (document === undefined)
    return {
      issuer: unknown('issuer/not-resolvable', 'The signing key could not be read.', {
        params,
        source: named,
      }),
    };
  const key = await materialOf(document);
  const found = key ? { key } : {};
  if (listed.length === 0 && asString(verification.url) !== undefined && verification.creator === undefined)
    return { ...found, issuer: onIssuersHost(named, issuerAddress) };
  if (entry === undefined)
    return {
      ...found,
      issuer: fail('issuer/key-not-listed', 'The signing key is not one that the issuer lists as its own.', {
        params,
        source: issuerAddress,
      }),
    };
  if (typeof document !== 'string' && !sameAddress(document.owner, issuerAddress))
    return {
      ...found,
      issuer: fail('issuer/key-of-another', 'The signing key names another owner.', {
        params,
        source: named,
      }),
    };
  return {
    ...found,
    issuer: pass('issuer/key-listed', 'The issuer lists the signing key as its own.', {
      params,
      source: issuerAddress,
    }),
  };
}

function onIssuersHost(named: string, issuerAddress: string): Check {
  const params = { issuer: issuerAddress, key: named };
  if (sameOwner(named, issuerAddress))
    return pass('issuer/key-on-host', 'The signing key is on the issuer’s own host.', {
      params,
      source: named,
    });
  return fail('issuer/key-not-listed', 'The signing key is not on the issuer’s host.', {
    params,
    source: named,
  });
}

function keyId(value: unknown): string | undefined {
  return asString(isObject(value) ? value.id : value);
}

/** A `CryptographicKey` document, one held in another document, or (1.x) the bare PEM. */
async function readKey(address: string, web: Web): Promise<JsonObject | string | undefined> {
  const answer = await web.get(secureAddress(address), { maxBytes: 64_000 });
  if (!answer.ok || !sameSite(answer.url, address)) return undefined;
  const json = jsonObjectOf(answer.body);
  if (!json) return new TextDecoder().decode(answer.body);
  return (
    asList(json.publicKey)
      .filter(isObject)
      .find((one) => sameAddress(one.id, address)) ?? json
  );
}

async function materialOf(document: JsonObject | string): Promise<PublicKey | undefined> {
  const pem = typeof document === 'string' ? document : asString(document.publicKeyPem);
  if (pem !== undefined) return readPem(pem);
  return typeof document === 'string' ? undefined : readMaterial(document);
}
