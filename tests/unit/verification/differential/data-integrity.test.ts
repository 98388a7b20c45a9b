import { encode } from 'cborg';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../utils/credentials/types.ts';
import { readBbsProof } from '../../../../utils/verification/proofs/data-integrity/bbs/proof-value.ts';
import { readDerivedProof } from '../../../../utils/verification/proofs/data-integrity/ecdsa-sd/proof-value.ts';
import { codes, encodedList, judge, listCredential, network, newKey, secure, statusEntry } from '../mint.ts';
import { baseProofs, bbs, suites } from './peer.ts';

const list = 'https://harbour.example/status/1';
const changed: Record<string, (good: JsonObject) => JsonObject> = {
  'another name': (good) => ({ ...good, name: 'Query Mastery' }),
  'an earlier start': (good) => ({ ...good, validFrom: '2015-03-01T09:00:00Z' }),
  'an end taken away': ({ validUntil: _, ...rest }) => rest,
  'a status taken away': ({ credentialStatus: _, ...rest }) => rest,
  'another earner': (good) => ({
    ...good,
    credentialSubject: { ...(good.credentialSubject as JsonObject), id: 'did:example:thief' },
  }),
  'another issuer': (good) => ({ ...good, issuer: { ...(good.issuer as JsonObject), id: newKey().did } }),
  'another time of signing': (good) => ({
    ...good,
    proof: { ...(good.proof as JsonObject), created: '2025-03-02T09:00:00Z' },
  }),
  'another key': (good) => ({
    ...good,
    proof: { ...(good.proof as JsonObject), verificationMethod: newKey().method },
  }),
  'no proof': ({ proof: _, ...rest }) => rest,
};

describe.each(Object.entries({ ...suites, 'bbs-2023': bbs }))(
  '%s, signed by Digital Bazaar’s library',
  async (name, mint) => {
    const good = await mint(() => ({ validUntil: '2031-01-01T00:00:00Z' }));

    it('is verified', async () => {
      const verdict = await judge(good);
      const partly = name === 'ecdsa-sd-2023' || name === 'bbs-2023';
      expect([verdict.verdict, codes(verdict)]).toEqual([
        'verified',
        partly ? ['status/may-be-withheld', 'expiry/may-be-withheld'] : [],
      ]);
    });

    it.each(Object.entries(changed))('with %s is not', async (what, change) => {
      // nothing to take away, or not disclosed
      if (JSON.stringify(change(good)) === JSON.stringify(good)) return;
      expect((await judge(change(good))).verdict).not.toBe('verified');
      if (what !== 'no proof') expect((await judge(change(good))).verdict).toBe('invalid');
    });

    it('follows its status list', async () => {
      const signer = newKey();
      const withStatus = await mint(() => ({ credentialStatus: statusEntry(list, '5') }));
      if (withStatus.credentialStatus === undefined) return expect(name).toMatch(/^(ecdsa-sd|bbs)-2023$/);
      const foreign = await secure(listCredential(signer.did, list, encodedList([])), signer);
      const verdict = await judge(withStatus, { fetch: network({ [list]: foreign }) });
      expect(codes(verdict)).toEqual(['status/list-of-another-issuer']);
      const marked = await secure(listCredential(signer.did, list, encodedList([5])), signer);
      expect((await judge(withStatus, { fetch: network({ [list]: marked }) })).verdict).not.toBe('verified');
    });
  },
);

describe.each(Object.entries(baseProofs))('a base proof of %s', (_name, mint) => {
  it('is refused: it is the issuer’s secret', async () => {
    const verdict = await judge(await mint());
    expect(verdict.verdict).toBe('invalid');
    expect(codes(verdict)).toContain('signature/base-proof');
  });
});

describe('ecdsa-sd-2023, derived', () => {
  it('what the holder may not add is noticed', async () => {
    const good = await suites['ecdsa-sd-2023']?.();
    expect(good?.credentialStatus).toBeUndefined();
    const more = { ...good, description: 'Added by its holder.' };
    expect((await judge(more)).verdict).toBe('invalid');
  });
});

describe('the labels of a derived proof', () => {
  const hmac = (byte: number) => new Uint8Array(32).fill(byte);
  const written = (header: number, components: unknown[]) =>
    `u${Buffer.from([0xd9, 0x5d, header, ...encode(components)]).toString('base64url')}`;

  it('two nodes may not stand for one that was signed', () => {
    const sd = (second: Uint8Array) =>
      written(0x01, [
        new Uint8Array(64),
        new Uint8Array(35),
        [],
        new Map([
          [0, hmac(1)],
          [1, second],
        ]),
        [],
      ]);
    expect(readDerivedProof(sd(hmac(2)))).toBeDefined();
    expect(readDerivedProof(sd(hmac(1)))).toBeUndefined();
    const pairing = (second: number) =>
      written(0x03, [
        new Uint8Array(272),
        new Map([
          [0, 1],
          [1, second],
        ]),
        [],
        [],
        new Uint8Array(),
      ]);
    expect(readBbsProof(pairing(0))).toBeDefined();
    expect(readBbsProof(pairing(1))).toBeUndefined();
  });
});
