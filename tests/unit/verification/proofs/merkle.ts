import { createHash } from 'node:crypto';
import jsonld from 'jsonld';
import type { JsonObject } from '../../../../utils/credentials/types.ts';
import { contextAt } from '../../../../utils/verification/contexts/index.ts';
import { base58 } from '../mint.ts';

export const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

async function hashOf(document: JsonObject): Promise<string> {
  const documentLoader = async (url: string) => ({ documentUrl: url, document: contextAt(url) });
  const options = { algorithm: 'RDFC-1.0', format: 'application/n-quads', safe: true, documentLoader };
  const canonical: unknown = await jsonld.canonize(document as never, options as never);
  return sha256(String(canonical));
}

/** A tree of two: ours on the right of a stranger's. */
export async function tree(document: JsonObject) {
  const targetHash = await hashOf(document);
  const sibling = sha256('another certificate');
  const merkleRoot = sha256(Buffer.from(sibling + targetHash, 'hex'));
  return { targetHash, sibling, merkleRoot };
}

/** CBOR pairs, texts within byte strings, as the encoding of `proofValue` has them. */
const cborText = (value: string) => [0x58, value.length + 2, 0x78, value.length, ...Buffer.from(value)];
/** Some issuers write the hashes themselves instead of their hexadecimal. */
export const cborHash = (value: string) => [0x58, 34, 0x58, 32, ...Buffer.from(value, 'hex')];
export const merkleValue = (
  root: string,
  target: string,
  sibling: string,
  network: number,
  hash: (value: string) => number[] = cborText,
) =>
  `z${base58([0x84, 0x82, 3, 0x81, 0x82, 0, ...hash(sibling), 0x82, 0, ...hash(root), 0x82, 1, ...hash(target), 0x82, 2, 0x81, 0x83, 0x82, 0, 0, 0x82, 1, network, 0x82, 2, ...cborText(sha256('tx'))])}`;
