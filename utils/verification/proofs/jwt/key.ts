import { asString } from '../../../credentials/json.ts';
import type { JsonObject } from '../../../credentials/types.ts';
import { fail, unknown } from '../../check.ts';
import { algorithmNamed } from '../../keys/algorithms.ts';
import { authorisation } from '../../keys/authorisation.ts';
import { type FoundKey, findKey, notListed, notResolved } from '../../keys/find.ts';
import { readJwk } from '../../keys/jwk.ts';
import { type Resolver, resolveController } from '../../keys/resolve.ts';
import type { PublicKey, VerificationMethod } from '../../keys/types.ts';

/**
 * The key of a JWT: by `kid` within what the issuer publishes, else the key in the header if the issuer publishes the
 * same one, else the issuer's only key for this algorithm. `jku` and `x5u` are not read: whoever signs chooses them.
 */
export async function findJwtKey(
  header: JsonObject,
  issuer: string | undefined,
  resolver: Resolver,
  issuedOn?: string,
): Promise<FoundKey> {
  const kid = asString(header.kid);
  const methodId = kid && issuer ? absoluteKid(kid, issuer) : undefined;
  const carried = readJwk(header.jwk);
  if (methodId) {
    const found = await findKey(methodId, issuer, resolver, issuedOn);
    if (found.key || !carried) return found;
  }
  return fromIssuer(carried, header, issuer, resolver, issuedOn);
}

/** A `kid` is a DID URL, an https address, or a name within the issuer's document. */
function absoluteKid(kid: string, issuer: string): string | undefined {
  if (kid.startsWith('did:') || kid.startsWith('https://')) return kid;
  return /^#?[\w.~:-]+$/.test(kid) ? `${issuer}#${kid.replace(/^#/, '')}` : undefined;
}

async function fromIssuer(
  carried: PublicKey | undefined,
  header: JsonObject,
  issuer: string | undefined,
  resolver: Resolver,
  issuedOn?: string,
): Promise<FoundKey> {
  const own = carried ? { key: carried } : {};
  if (issuer === undefined) return { ...own, issuer: fail('issuer/missing', 'No issuer is named.') };
  const resolution = await resolveController(issuer, resolver);
  if (!resolution.ok) return { ...own, issuer: notResolved(resolution, issuer) };
  const { document } = resolution;
  const kind = algorithmNamed(header.alg)?.kind;
  const candidates = document.methods.filter(
    (method) =>
      document.assertionMethods.has(method.id) &&
      (carried ? sameKey(method, carried) : method.key?.kind === kind),
  );
  const [method] = candidates;
  if (method?.key && (carried || candidates.length === 1)) {
    return { key: method.key, issuer: authorisation(document, method, issuedOn) };
  }
  if (carried) return { ...own, issuer: notListed(document) };
  return {
    issuer: unknown(
      'issuer/key-not-named',
      'The credential does not say which of the issuer’s keys signed it.',
      { params: { issuer } },
    ),
  };
}

function sameKey(method: VerificationMethod, key: PublicKey): boolean {
  const members = ['kty', 'crv', 'x', 'y', 'n', 'e'] as const;
  return method.key !== undefined && members.every((member) => method.key?.jwk[member] === key.jwk[member]);
}
