import { expect, it } from 'vitest';
import type { JsonObject } from '../../../../utils/credentials/types.ts';
import { rdfDigest } from '../../../../utils/verification/proofs/data-integrity/digests.ts';
import { badge } from '../mint.ts';

const hex = async (
  document: JsonObject,
  hash: 'SHA-256' | 'SHA-384' = 'SHA-256',
  contexts?: Map<string, JsonObject>,
) => Buffer.from(await rdfDigest(document, hash, contexts)).toString('hex');

it('a digest that is kept is of this document and this hash, and of no other', async () => {
  const document = badge('did:example:school');
  const first = await hex(document);
  expect(await hex(document)).toBe(first);
  expect(await hex({ ...document, name: 'Query Mastery' })).not.toBe(first);
  expect(await hex(document, 'SHA-384')).toHaveLength(96);
  expect(await hex(document)).toBe(first);
});

it('a digest is not kept where the caller brings contexts, which may mean something else tomorrow', async () => {
  const url = 'https://own.example/context';
  const document: JsonObject = { ...badge('did:example:school'), shelf: 'B' };
  document['@context'] = [...(document['@context'] as string[]), url];
  const meaning = (iri: string) => new Map([[url, { '@context': { shelf: iri } }]]);
  const one = await hex(document, 'SHA-256', meaning('https://own.example/a'));
  expect(await hex(document, 'SHA-256', meaning('https://own.example/b'))).not.toBe(one);
  await expect(hex(document)).rejects.toThrow('context-unknown');
});

it('what is kept is bounded: the oldest goes, and is made anew', async () => {
  const first = await hex(badge('did:example:0'));
  for (let at = 1; at <= 70; at++) await hex(badge(`did:example:${at}`));
  expect(await hex(badge('did:example:0'))).toBe(first);
});
