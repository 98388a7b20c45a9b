import { asList, asString, isObject } from '../../credentials/json.ts';
import type { JsonObject, JsonValue } from '../../credentials/types.ts';
import { jsonObjectOf } from '../encoding/json.ts';
import { sameSite } from '../web/site.ts';
import type { Web } from '../web/types.ts';
import type { Resolver } from './resolve.ts';

/**
 * A resolver that knows the issuer from its JWT VC issuer metadata (SD-JWT VC §5): `/.well-known/jwt-vc-issuer` put
 * before the path of `iss`, naming the same issuer, with its keys inside or at `jwks_uri`. Unchanged where there is none.
 */
export async function withJwtIssuer(issuer: string | undefined, resolver: Resolver): Promise<Resolver> {
  const address = issuer === undefined ? undefined : metadataAddress(issuer);
  const metadata = address && (await readObject(address, resolver.web));
  if (!issuer || !metadata || metadata.issuer !== issuer) return resolver;
  const uri = asString(metadata.jwks_uri);
  const jwks = isObject(metadata.jwks) ? metadata.jwks : uri && (await readObject(uri, resolver.web));
  if (!jwks) return resolver;
  const didDocuments = new Map([
    ...(resolver.didDocuments ?? []),
    [issuer, asDocument(issuer, jwks.keys)] as const,
  ]);
  return { ...resolver, didDocuments };
}

function metadataAddress(issuer: string): string | undefined {
  if (!issuer.startsWith('https://') || !URL.canParse(issuer)) return undefined;
  const { origin, pathname } = new URL(issuer);
  return `${origin}/.well-known/jwt-vc-issuer${pathname === '/' ? '' : pathname}`;
}

async function readObject(url: string, web: Web): Promise<JsonObject | undefined> {
  const answer = await web.get(url, { maxBytes: 256_000 });
  return answer.ok && sameSite(answer.url, url) ? jsonObjectOf(answer.body) : undefined;
}

/** A key set in the shape of a controller document: every key in it is for signing credentials. */
function asDocument(issuer: string, keys: JsonValue | undefined): JsonObject {
  const methods = asList(keys)
    .filter(isObject)
    .map((jwk, index) => ({
      id: `${issuer}#${asString(jwk.kid) ?? String(index)}`,
      type: 'JsonWebKey',
      controller: issuer,
      publicKeyJwk: jwk,
    }));
  return { id: issuer, verificationMethod: methods, assertionMethod: methods.map(({ id }) => id) };
}
