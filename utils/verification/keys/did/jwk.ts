import { decodeBase64url } from '../../../credentials/base64url.ts';
import { jsonObjectOf } from '../../encoding/json.ts';
import { readJwk } from '../jwk.ts';
import type { ControllerDocument } from '../types.ts';

/** did:jwk: a JWK in base64url; its only method is `#0` (did:jwk method §2). */
export function resolveDidJwk(did: string): ControllerDocument | undefined {
  const bytes = decodeBase64url(did.slice('did:jwk:'.length));
  const key = bytes && readJwk(jsonObjectOf(bytes));
  if (!key) return undefined;
  const id = `${did}#0`;
  return {
    id: did,
    methods: [{ id, type: 'JsonWebKey', controller: did, key }],
    assertionMethods: new Set([id]),
    source: 'self-certifying',
  };
}
