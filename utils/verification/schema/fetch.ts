import { asString } from '../../credentials/json.ts';
import type { JsonObject } from '../../credentials/types.ts';
import { jsonObjectOf } from '../encoding/json.ts';
import type { StatusCache } from '../types.ts';
import type { Web } from '../web/types.ts';

export interface SchemaSource {
  web: Web;
  now: Date;
  /** Kept beside the status lists, under names of their own. */
  cache?: StatusCache | undefined;
}

const maxBytes = 256_000;
/** Schemas hardly ever change, and one serves every badge of its kind. */
const freshMs = 30 * 86_400_000;

/** The document at a schema's address: kept from before, or read. `undefined` when nobody answered. */
export async function readSchema(
  url: string,
  { web, now, cache }: SchemaSource,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const name = `schema ${url}`;
  const kept = await cache?.get(name);
  const age = kept ? now.getTime() - Date.parse(kept.fetchedAt) : Number.POSITIVE_INFINITY;
  if (kept && age >= 0 && age < freshMs) return Uint8Array.from(kept.body);
  const answer = await web.get(url, { maxBytes });
  if (!answer.ok) return kept && Uint8Array.from(kept.body);
  const { body, type } = answer;
  // what is no JSON is a page that says so, and no schema to keep
  if (jsonObjectOf(body)) await cache?.put(name, { body, type, fetchedAt: now.toISOString() });
  return body;
}

const hashes: Readonly<Record<string, string>> = { sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' };

/**
 * Is it what the credential signed (`digestSRI`, VC Data Model 2.0 §5.3; Subresource Integrity)? `undefined` when the
 * credential signed no digest that can be read.
 */
export async function isSigned(
  named: JsonObject,
  body: Uint8Array<ArrayBuffer>,
): Promise<boolean | undefined> {
  const [, name = '', stated = ''] =
    /^(sha\d{3})-([A-Za-z0-9+/]+={0,2})$/.exec(asString(named.digestSRI) ?? '') ?? [];
  const hash = hashes[name];
  if (hash === undefined) return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest(hash, body));
  return btoa(String.fromCharCode(...digest)) === stated;
}
