import { decodeBase64url } from '../../../credentials/base64url.ts';
import { asList, asString, isObject } from '../../../credentials/json.ts';
import type { JsonObject } from '../../../credentials/types.ts';
import { canonicalText } from '../../encoding/canonical-json.ts';
import { jsonObjectOf } from '../../encoding/json.ts';
import { readControllerDocument } from '../document.ts';
import type { ControllerDocument } from '../types.ts';

const longForm = /^did:ion:(?:test:)?([\w-]{46}):([\w-]+)$/;

/**
 * did:ion in its long form (Sidetree §9.2): the identifier carries its first document, bound to the suffix by hashes, so
 * nothing is looked up. What was changed on the ledger later is not seen. `undefined` for any other form.
 */
export async function resolveDidIon(did: string): Promise<ControllerDocument | undefined> {
  const [, suffix = '', state = ''] = longForm.exec(did) ?? [];
  const bytes = decodeBase64url(state);
  const { suffixData, delta } = (bytes && jsonObjectOf(bytes)) ?? {};
  if (!isObject(suffixData) || !isObject(delta)) return undefined;
  if (!(await isHashOf(suffix, suffixData))) return undefined;
  if (!(await isHashOf(asString(suffixData.deltaHash) ?? '', delta))) return undefined;
  return readControllerDocument(patched(did, delta), did, 'self-certifying', { profile: false });
}

/** The patches that a creation may hold, in order: replace, add-public-keys, remove-public-keys (Sidetree §12). */
function patched(did: string, delta: JsonObject): JsonObject {
  const keys = new Map<string, JsonObject>();
  for (const patch of asList(delta.patches).filter(isObject)) {
    if (patch.action === 'replace') keys.clear();
    const holder = isObject(patch.document) ? patch.document : patch;
    for (const key of asList(holder.publicKeys).filter(isObject)) {
      const id = asString(key.id);
      if (id !== undefined && patch.action !== 'remove-public-keys') keys.set(id, key);
    }
    if (patch.action === 'remove-public-keys')
      for (const id of asList(patch.ids)) keys.delete(asString(id) ?? '');
  }
  const verificationMethod = [...keys].map(([id, key]) => ({ ...key, id: `${did}#${id}`, controller: did }));
  const signing = [...keys].filter(([, { purposes }]) => asList(purposes).includes('assertionMethod'));
  return { id: did, verificationMethod, assertionMethod: signing.map(([id]) => `${did}#${id}`) };
}

/** base64url(multihash(JCS(value), sha2-256)). */
async function isHashOf(hash: string, value: JsonObject): Promise<boolean> {
  const canonical = canonicalText(value);
  if (canonical === undefined) return false;
  const text = new TextEncoder().encode(canonical);
  const digest = [0x12, 0x20, ...new Uint8Array(await crypto.subtle.digest('SHA-256', text))];
  const stated = decodeBase64url(hash);
  return stated?.length === digest.length && digest.every((byte, at) => stated[at] === byte);
}
