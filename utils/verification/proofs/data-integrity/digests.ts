import { sha256Hex } from '../../../credentials/digest.ts';
import type { JsonObject } from '../../../credentials/types.ts';
import { type Contexts, canonicalRdf, type HashName } from './canonicalise.ts';

const maxKept = 64;
/** By hash name and SHA-256 of the exact JSON; pinned contexts never change, so neither does the canonical form. */
const kept = new Map<string, Uint8Array<ArrayBuffer>>();

/**
 * The digest of a document's canonical RDF. One status list serves many credentials, and one wallet is checked again and
 * again: what was canonicalised before is not canonicalised anew. Nothing else of a verification is kept here.
 * Throws CanonicalisationError.
 */
export async function rdfDigest(
  document: JsonObject,
  hash: HashName,
  contexts: Contexts,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = contexts ? undefined : `${hash} ${await sha256Hex(encode(JSON.stringify(document)))}`;
  const known = key && kept.get(key);
  if (known) return known;
  const canonical = await canonicalRdf(document, hash, contexts);
  const digest = new Uint8Array(await crypto.subtle.digest(hash, encode(canonical)));
  if (key) keep(key, digest);
  return digest;
}

/** The oldest goes first: `Map` keeps the order of insertion. */
function keep(key: string, digest: Uint8Array<ArrayBuffer>): void {
  const [oldest] = kept.keys();
  if (kept.size >= maxKept && oldest !== undefined) kept.delete(oldest);
  kept.set(key, digest);
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
