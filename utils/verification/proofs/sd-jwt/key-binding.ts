import { encodeBase64url } from '../../../credentials/base64url.ts';
import { asString, isObject } from '../../../credentials/json.ts';
import type { JsonObject, JsonValue } from '../../../credentials/types.ts';
import { fail, pass, warn } from '../../check.ts';
import { jsonObjectOf } from '../../encoding/json.ts';
import { carriedKey } from '../../keys/find.ts';
import { readJwk } from '../../keys/jwk.ts';
import type { Resolver } from '../../keys/resolve.ts';
import type { PublicKey } from '../../keys/types.ts';
import type { Check } from '../../types.ts';
import { checkJws, readCompactJws } from '../jws.ts';

const digests: Readonly<Record<string, string>> = {
  'sha-256': 'SHA-256',
  'sha-384': 'SHA-384',
  'sha-512': 'SHA-512',
};

interface Given {
  digestName: unknown;
  /** For holders that are named by a DID; absent: nobody is asked, for the issuer's own signature does not hold. */
  resolver: Resolver | undefined;
}

/**
 * The key-binding JWT at an SD-JWT's end (RFC 9901 §7.3): the holder's signature, by the key that the issuer put in
 * `cnf`, over what is disclosed. It answers some verifier's nonce and proves nothing about the issuer; one that does not
 * hold was put there by somebody else, so the text is refused. Undefined when there is none.
 */
export async function keyBindingCheck(
  text: string,
  claims: JsonObject,
  { digestName, resolver }: Given,
): Promise<Check | undefined> {
  const end = text.lastIndexOf('~') + 1;
  const binding = text.slice(end);
  if (binding === '') return undefined;
  const jws = readCompactJws(binding);
  // what is no such JWT was put there by somebody, or is what was cut off from the last disclosure
  if (jws?.header.typ !== 'kb+jwt') return broken();
  const named = await namedKey(claims.cnf, resolver);
  if (!named) {
    const sentence =
      'Somebody signed for holding the credential, by a key that it does not name or that was not found.';
    return warn('recipient/key-binding-not-checked', sentence);
  }
  const { key } = named;
  const bound = jsonObjectOf(jws.payload);
  const digest = digests[asString(digestName) ?? 'sha-256'] ?? 'SHA-256';
  const whole =
    typeof bound?.iat === 'number' &&
    typeof bound.nonce === 'string' &&
    typeof bound.aud === 'string' &&
    bound.sd_hash === (await hashOf(text.slice(0, end), digest));
  if (!whole || !key || (await checkJws(jws, key)) !== 'valid') return broken();
  return pass('recipient/key-bound', 'Whoever presented it held the key that it was issued to.', {
    params: { audience: String(bound.aud) },
  });
}

/** `cnf` names the key itself, or a DID's (RFC 7800 §3.2, §3.4). A key of a kind that is not known is named all the same. */
async function namedKey(
  cnf: JsonValue | undefined,
  resolver: Resolver | undefined,
): Promise<{ key: PublicKey | undefined } | undefined> {
  if (!isObject(cnf)) return undefined;
  if (cnf.jwk !== undefined) return { key: readJwk(cnf.jwk) };
  const kid = asString(cnf.kid) ?? '';
  if (!kid.startsWith('did:') || !resolver) return undefined;
  const { key } = await carriedKey(kid, resolver);
  return key && { key };
}

function broken(): Check {
  return fail('signature/key-binding-broken', 'The holder’s signature at the end does not hold.');
}

async function hashOf(text: string, digest: string): Promise<string> {
  const bytes = await crypto.subtle.digest(digest, new TextEncoder().encode(text));
  return encodeBase64url(new Uint8Array(bytes));
}
