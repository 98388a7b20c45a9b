import { asList, asString, isObject } from '../../credentials/json.ts';
import { cleanName } from '../../credentials/text.ts';
import type { JsonObject, JsonValue } from '../../credentials/types.ts';
import { jsonObjectOf } from '../encoding/json.ts';
import { readJwk } from '../keys/jwk.ts';
import { checkJws, readCompactJws } from '../proofs/jws.ts';
import { skewMs } from '../time.ts';
import type { Web } from '../web/types.ts';
import type { TrustAnswer } from './types.ts';

const wellKnown = '/.well-known/openid-federation';

/**
 * Asks the trust anchor of an OpenID Federation 1.0 for its statement about the issuer (`fetch?sub=`, §8.1). The anchor's
 * keys are those of its entity configuration, which only https vouches for; the statement must be signed with one of them.
 */
export async function inFederation(
  issuer: string,
  trustAnchor: string,
  given: { web: Web; now: Date },
): Promise<TrustAnswer> {
  const configuration = await given.web.get(trustAnchor, { accept: '*/*' });
  if (!configuration.ok) return { answer: 'unreachable', why: configuration.code };
  const anchor = await readStatement(configuration.body, undefined, given.now);
  const endpoint = asString(federationEntity(anchor)?.federation_fetch_endpoint);
  const own =
    anchor !== undefined && anchor.iss === anchor.sub && `${anchor.iss}${wellKnown}` === trustAnchor;
  if (!own || endpoint === undefined || !URL.canParse(endpoint))
    return { answer: 'unreachable', why: 'malformed' };
  const address = new URL(endpoint);
  address.searchParams.set('sub', issuer);
  const answer = await given.web.get(address.href, { accept: '*/*' });
  if (!answer.ok) {
    const absent = answer.code === 'web/status' && answer.status === 404;
    return absent ? { answer: 'not-listed' } : { answer: 'unreachable', why: answer.code };
  }
  const statement = await readStatement(answer.body, anchor.jwks, given.now);
  if (!statement || statement.iss !== anchor.iss || statement.sub !== issuer) {
    return { answer: 'unreachable', why: 'malformed' };
  }
  const name = cleanName(federationEntity(statement)?.organization_name);
  return name === undefined ? { answer: 'listed' } : { answer: 'listed', name };
}

/** The claims of an entity statement that is signed and current; `jwks` absent: signed with a key of its own (§3). */
async function readStatement(
  body: Uint8Array,
  jwks: JsonValue | undefined,
  now: Date,
): Promise<JsonObject | undefined> {
  const jws = readCompactJws(new TextDecoder().decode(body).trim());
  const claims = jws && jsonObjectOf(jws.payload);
  const keys = jwks ?? claims?.jwks;
  if (!claims || jws.header.typ !== 'entity-statement+jwt' || !isObject(keys)) return undefined;
  if (typeof claims.exp !== 'number' || claims.exp * 1000 + skewMs < now.getTime()) return undefined;
  const named = asList(keys.keys).find((jwk) => isObject(jwk) && jwk.kid === jws.header.kid);
  const key = readJwk(named);
  return key && (await checkJws(jws, key)) === 'valid' ? claims : undefined;
}

function federationEntity(statement: JsonObject | undefined): JsonObject | undefined {
  const metadata = statement?.metadata;
  return isObject(metadata) && isObject(metadata.federation_entity) ? metadata.federation_entity : undefined;
}
