import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../../utils/credentials/types.ts';
import { readMultikey } from '../../../../../utils/verification/keys/multikey.ts';
import { readBbsProof } from '../../../../../utils/verification/proofs/data-integrity/bbs/proof-value.ts';
import { verifyBbsProof } from '../../../../../utils/verification/proofs/data-integrity/bbs/verify.ts';
import { bbs } from '../../differential/peer.ts';
import { base64url, codes, judge, newKey } from '../../mint.ts';
import { signBlindly } from './blind.ts';

const good = await bbs();
const proofOf = (document: JsonObject) => document.proof as JsonObject;
const bytesOf = (document: JsonObject) =>
  Buffer.from(String(proofOf(document).proofValue).slice(1), 'base64url');
const withBytes = (bytes: Uint8Array): JsonObject => ({
  ...good,
  proof: { ...proofOf(good), proofValue: `u${base64url(bytes)}` },
});

describe('bbs-2023, derived by Digital Bazaar’s library', () => {
  it('is verified', async () => {
    const verdict = await judge(good);
    expect([verdict.verdict, codes(verdict)]).toEqual([
      'verified',
      ['status/may-be-withheld', 'expiry/may-be-withheld'],
    ]);
    expect(verdict.checks.map(({ code }) => code)).not.toContain('status/none');
  });

  it.each<[string, JsonObject]>([
    ['another name', { ...good, name: 'Query Mastery' }],
    ['a statement that was not disclosed', { ...good, description: 'Added by its holder.' }],
    ['a statement taken away', (({ name: _, ...rest }) => rest)(good)],
    ['another time of signing', { ...good, proof: { ...proofOf(good), created: '2025-03-02T09:00:00Z' } }],
    ['a key of another kind', { ...good, proof: { ...proofOf(good), verificationMethod: newKey().method } }],
  ])('with %s is refused', async (_what, changed) => {
    expect((await judge(changed)).verdict).toBe('invalid');
  });

  it('with one byte of the proof changed is refused', async () => {
    for (const at of [8, 60, 110, 160, 200, 250, 300]) {
      const bytes = bytesOf(good);
      expect(bytes.length).toBeGreaterThan(at);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      expect((await judge(withBytes(bytes))).verdict).toBe('invalid');
    }
  });

  it('pseudonyms are recognised, and neither failed nor passed', async () => {
    const bytes = bytesOf(good);
    bytes[2] = 0x09;
    const verdict = await judge(withBytes(bytes));
    expect([verdict.verdict, codes(verdict)]).toEqual([
      'unverifiable',
      ['signature/for-one-verifier', 'status/may-be-withheld', 'expiry/may-be-withheld'],
    ]);
  });

  it('hundreds of proofs in one file are not all checked, and none of the others fails for it', async () => {
    const changed = withBytes(bytesOf(good).fill(1, 8, 9));
    const presentation = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiablePresentation'],
      verifiableCredential: [...Array.from({ length: 20 }, () => changed), good],
    };
    const { parts = [] } = await judge(presentation);
    const last = parts.at(-1);
    expect(last && [last.verdict, codes(last)[0]]).toEqual(['unverifiable', 'signature/not-all-checked']);
    expect(parts.slice(0, 16).every(({ verdict }) => verdict === 'invalid')).toBe(true);
  });

  it('by a stranger’s key is refused', async () => {
    const other = await bbs();
    const method = proofOf(other).verificationMethod as string;
    expect((await judge({ ...good, proof: { ...proofOf(good), verificationMethod: method } })).verdict).toBe(
      'invalid',
    );
    const stolen = { ...other, issuer: good.issuer } as JsonObject;
    expect((await judge(stolen)).verdict).toBe('invalid');
  });
});

describe('holder binding: signed together with what the holder committed to', () => {
  const signed = signBlindly(['one', 'two', 'three'], ['holder’s secret']);

  it('holds, whatever of the issuer’s is shown', () => {
    for (const indexes of [[], [1], [0, 2], [0, 1, 2]])
      expect(verifyBbsProof(signed.show(indexes))).toBe('valid');
  });

  it('what the holder committed to is never shown as the issuer’s', () => {
    const smuggled = signed.show([0, 4]);
    expect(verifyBbsProof(smuggled)).toBe('mismatch');
    // nor when the proof counts the holder's messages among the issuer's
    expect(verifyBbsProof({ ...smuggled, signerMessages: 5 })).toBe('mismatch');
    expect(verifyBbsProof({ ...smuggled, signerMessages: 4 })).toBe('mismatch');
    expect(verifyBbsProof({ ...smuggled, signerMessages: undefined })).toBe('mismatch');
  });

  it('is no proof without the binding, by another key, of other words, or for another header', async () => {
    const shown = signed.show([0]);
    expect(verifyBbsProof({ ...shown, signerMessages: undefined })).toBe('mismatch');
    expect(verifyBbsProof({ ...shown, signerMessages: 2 })).toBe('mismatch');
    expect(verifyBbsProof({ ...shown, publicKey: signBlindly(['one'], []).publicKey })).toBe('mismatch');
    expect(verifyBbsProof({ ...shown, messages: [new TextEncoder().encode('uno')] })).toBe('mismatch');
    expect(verifyBbsProof({ ...shown, header: new Uint8Array() })).toBe('mismatch');
    expect(verifyBbsProof({ ...shown, presentationHeader: new Uint8Array() })).toBe('mismatch');
  });

  it('a proof that says so and is not is refused', async () => {
    const bytes = bytesOf(good);
    bytes[2] = 0x05;
    expect(codes(await judge(withBytes(bytes)))).toContain('signature/unreadable');
    const [five, six] = [0x85, 0x86];
    expect(bytes[3]).toBe(five);
    bytes[3] = six;
    const counted = Buffer.concat([bytes, Buffer.from([2])]);
    const verdict = await judge(withBytes(counted));
    expect([verdict.verdict, codes(verdict)]).toEqual([
      'invalid',
      ['signature/mismatch', 'status/may-be-withheld', 'expiry/may-be-withheld'],
    ]);
  });
});

describe('the proof’s bytes', () => {
  const presentation = {
    header: new Uint8Array(),
    presentationHeader: new Uint8Array(),
    messages: [],
    indexes: [],
  };
  it('never throw, whatever they are', () => {
    const publicKey = new Uint8Array(96);
    for (const length of [0, 100, 272, 273, 304, 20_000]) {
      const proof = new Uint8Array(length).fill(0xa5);
      expect(verifyBbsProof({ ...presentation, publicKey, proof })).toBe('mismatch');
    }
    expect(readBbsProof('u2V0D')).toBeUndefined();
    expect(readBbsProof('zabc')).toBeUndefined();
    expect(readBbsProof('')).toBeUndefined();
  });

  it('a point at infinity is no key and no proof', () => {
    const infinity = new Uint8Array(96);
    infinity[0] = 0xc0;
    const read = readBbsProof(String(proofOf(good).proofValue));
    if (read === undefined || read === 'pseudonym') throw new Error('the proof is not read');
    expect(verifyBbsProof({ ...presentation, publicKey: infinity, proof: read.proof })).toBe('key-malformed');
    const proof = read.proof.slice();
    proof.set(infinity.subarray(0, 48));
    expect(verifyBbsProof({ ...presentation, publicKey: infinity, proof })).toBe('mismatch');
  });
});

const vectors = new URL('../../../../../../shared/vectors/w3c-vc-di-bbs/', import.meta.url);
describe.skipIf(!existsSync(vectors))('published vectors (skipped where ../shared is absent)', () => {
  const read = (file: string) => JSON.parse(readFileSync(new URL(file, vectors), 'utf8')) as JsonObject;
  const contexts = () => {
    const index = JSON.parse(
      readFileSync(new URL('../_shared/contexts.index.json', vectors), 'utf8'),
    ) as Record<string, { file: string }>;
    const load = (file: string) =>
      JSON.parse(readFileSync(new URL(`../_shared/contexts/${file}`, vectors), 'utf8')) as JsonObject;
    return new Map(Object.entries(index).map(([url, { file }]) => [url, load(file)]));
  };

  it.each(['', 'prc/', 'HolderBinding/'])(
    'the derived document of “%s” holds, and no other',
    async (folder) => {
      const document = read(`${folder}derivedRevealDocument.json`);
      const verdict = await judge(document, { contexts: contexts() });
      expect(verdict.checks.find(({ check }) => check === 'signature')?.code).toBe('signature/valid');
      const changed = { ...document, proof: { ...proofOf(document), created: '2023-08-16T23:36:38Z' } };
      const forged = await judge(changed, { contexts: contexts() });
      expect(forged.checks.find(({ check }) => check === 'signature')?.code).toBe('signature/mismatch');
    },
  );

  it('the key is read as a multikey', () => {
    const method = String(proofOf(read('derivedRevealDocument.json')).verificationMethod);
    expect(readMultikey(method.split('#')[1] ?? '')?.kind).toBe('BLS12-381-G2');
  });
});
