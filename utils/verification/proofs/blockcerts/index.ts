import type { JsonObject } from '../../../credentials/types.ts';
import { fail, pass } from '../../check.ts';
import type { Check } from '../../types.ts';
import { type Contexts, canonicalRdf } from '../data-integrity/canonicalise.ts';
import type { Receipt } from './receipt.ts';

/**
 * Does the document have the receipt's hash, and does its path lead to the root? `document` is without its proof.
 * This shows that nothing was changed, not who issued it: that stands on the chain alone. Throws CanonicalisationError.
 */
export async function checkReceipt(
  document: JsonObject,
  receipt: Receipt,
  contexts: Contexts,
): Promise<Check> {
  const canonical = await canonicalRdf(document, 'SHA-256', contexts);
  const details = { params: { suite: 'Merkle proof' } };
  if ((await sha256(new TextEncoder().encode(canonical))) !== receipt.targetHash.toLowerCase()) {
    return fail(
      'signature/mismatch',
      'The content is not what the proof was made over: it was changed.',
      details,
    );
  }
  let hash = receipt.targetHash;
  for (const step of receipt.path) {
    hash = await sha256(fromHex(step.side === 'left' ? step.hash + hash : hash + step.hash));
  }
  if (hash.toLowerCase() !== receipt.merkleRoot.toLowerCase()) {
    return fail('signature/path-broken', 'The proof does not lead to the root that it names.', details);
  }
  return pass('signature/proof-sound', 'The proof is sound: nothing was changed since it was made.', details);
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fromHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: text.length / 2 }, (_, i) =>
    Number.parseInt(text.slice(2 * i, 2 * i + 2), 16),
  );
}
