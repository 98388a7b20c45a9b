import { jsonObjectOf } from '../encoding/json.ts';
import type { Web } from '../web/types.ts';
import { readControllerDocument } from './document.ts';
import { readJwk } from './jwk.ts';
import { readMethod } from './method.ts';
import type { PublicKey } from './types.ts';

/**
 * The key behind an https address: a bare JWK (Open Badges 3 §8.2.3), one verification method, or a document that
 * holds it. It proves nothing about an issuer; the caller compares.
 */
export async function readKeyDocument(url: string, web: Web): Promise<PublicKey | undefined> {
  const answer = await web.get(url, { maxBytes: 256_000 });
  const json = answer.ok ? jsonObjectOf(answer.body) : undefined;
  if (!json) return undefined;
  const [address = ''] = url.split('#');
  const document = readControllerDocument(json, address, address, { profile: true });
  const listed = document.methods.find((method) => method.id === url);
  if (listed) return listed.key;
  return json.kty === undefined ? readMethod(json, address)?.key : readJwk(json);
}
