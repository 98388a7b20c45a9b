import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../../utils/credentials/types.ts';
import { readCertificate } from '../../../../../utils/verification/proofs/jades/certificate.ts';
import { codes, judge } from '../../mint.ts';
import { certificate, diploma, fingerprint, type Kind, newSealer, seal } from './seal.ts';

const school = newSealer('Harbour School of Data');
const authority = newSealer('Lighthouse Trust Services', 'P-384');
const identifier = 'VATIE-1234567X';
const root = certificate({ of: authority, by: authority, authority: true });
const leaf = certificate({ of: school, by: authority, identifier });
const pinned = { trust: { certificates: [fingerprint(root)] } };
const outcome = async (...given: Parameters<typeof judge>) => {
  const verdict = await judge(...given);
  return [verdict.verdict, ...codes(verdict)];
};

describe('a Europass seal', () => {
  it.each<Kind>(['rsa', 'P-256', 'P-384'])(
    '%s: good, but nobody vouches for its certificate',
    async (kind) => {
      const by = newSealer('Harbour School of Data', kind);
      const own = certificate({ of: by, by: authority, identifier });
      const verdict = await judge(seal(diploma(), by, [own, root]));
      expect([verdict.verdict, ...codes(verdict)]).toEqual([
        'unverifiable',
        'issuer/certificate-not-anchored',
        'trust/list-not-checked',
      ]);
      expect(verdict.checks.find(({ check }) => check === 'signature')?.result).toBe('pass');
      expect(verdict.checks.find(({ check }) => check === 'issuer')?.params).toMatchObject({
        organisation: 'Harbour School of Data',
        organisationIdentifier: identifier,
        serial: '1122',
        anchor: `sha256:${fingerprint(root)}`,
      });
      expect(verdict.provenIssuer).toBeUndefined();
    },
  );

  it('is verified when its chain is pinned and it names the issuer', async () => {
    const verdict = await judge(seal(diploma(), school, [leaf, root]), pinned);
    expect([verdict.verdict, codes(verdict)]).toEqual(['verified', []]);
    expect(verdict.provenIssuer).toBe('seal:Harbour School of Data');
  });

  it('an encoded payload is read as well', async () => {
    const encoded = seal(diploma(), school, [leaf, root], { b64: undefined, crit: ['sigT'] } as JsonObject);
    expect(await outcome(encoded, pinned)).toEqual(['verified']);
  });

  it('under a pinned authority, no seal speaks for somebody else', async () => {
    const other = newSealer('Driftwood Academy');
    const theirs = certificate({ of: other, by: authority, identifier: 'VATIE-7654321X' });
    expect(await outcome(seal(diploma(), other, [theirs, root]), pinned)).toEqual([
      'unverifiable',
      'issuer/sealed-by-another',
    ]);
  });

  it('a changed document is forged', async () => {
    const good = seal(diploma(), school, [leaf, root]);
    const changed = { ...good, payload: String(good.payload).replace('Ada Quay', 'Eve Quay') };
    expect((await outcome(changed, pinned)).slice(0, 2)).toEqual(['invalid', 'signature/mismatch']);
  });

  it.each<[string, () => Buffer[], string]>([
    [
      'a chain by a stranger',
      () => [
        certificate({ of: school, by: newSealer('Lighthouse Trust Services', 'P-384'), identifier }),
        root,
      ],
      'issuer/chain-broken',
    ],
    [
      'an issuer that is no authority',
      () => [leaf, certificate({ of: authority, by: authority })],
      'issuer/chain-broken',
    ],
    [
      'another issuer’s name',
      () => [certificate({ of: school, by: authority, issuerName: 'Somebody' }), root],
      'issuer/chain-broken',
    ],
    [
      'a certificate that had ended',
      () => [certificate({ of: school, by: authority, until: '2025-01-01T00:00:00Z' }), root],
      'issuer/certificate-not-valid-then',
    ],
    [
      'a certificate that is not for sealing',
      () => [certificate({ of: school, by: authority, usage: 0x20 }), root],
      'signature/certificate-not-for-this',
    ],
  ])('%s fails', async (_what, chain, code) => {
    const [word, ...found] = await outcome(seal(diploma(), school, chain()), pinned);
    expect(word).toBe('invalid');
    expect(found).toContain(code);
  });

  it('a name that is a list, or an identifier among several, is the issuer’s too', async () => {
    const issuer = {
      id: 'urn:epass:org:1',
      legalName: { en: ['Harbour School of Data'] },
      taxIdentifier: [{ notation: 'A' }, { notation: identifier }],
    };
    expect(await outcome(seal(diploma({ issuer }), school, [leaf, root]), pinned)).toEqual(['verified']);
    const unnamed = certificate({ of: school, by: authority });
    expect(await outcome(seal(diploma({ issuer }), school, [unnamed, root]), pinned)).toEqual(['verified']);
  });

  it('an authority that may have no authorities below it has none', async () => {
    const middle = newSealer('Middle');
    const chain = (pathLength: number) => [
      certificate({ of: school, by: middle, identifier }),
      certificate({ of: middle, by: authority, authority: true }),
      certificate({ of: authority, by: authority, authority: true, pathLength }),
    ];
    const judged = async (depth: number) => {
      const list = chain(depth);
      return outcome(seal(diploma(), school, list), {
        trust: { certificates: list.slice(2).map(fingerprint) },
      });
    };
    expect(await judged(1)).toEqual(['verified']);
    expect(await judged(0)).toEqual(['invalid', 'issuer/chain-broken']);
  });

  it('a constraint that is not understood leaves it open', async () => {
    const strange = certificate({ of: school, by: authority, identifier, strange: true });
    expect((await outcome(seal(diploma(), school, [strange, root]), pinned))[0]).toBe('unverifiable');
  });

  it.each<[string, JsonObject]>([
    ['no algorithm', { alg: 'none' }],
    ['a shared secret', { alg: 'HS256' }],
    ['an unknown critical member', { crit: ['b64', 'sigT', 'sigX'], sigX: 1 }],
    [
      'a payload elsewhere',
      { sigD: { mId: 'http://uri.etsi.org/19182/HttpHeaders' }, crit: ['b64', 'sigD'] },
    ],
    ['b64 that is not critical', { crit: ['sigT'] }],
    ['a time of sealing to come', { sigT: '2027-03-01T09:00:00Z' }],
    ['a time of sealing that is none', { sigT: 'yesterday' }],
    ['another certificate’s digest', { 'x5t#S256': 'AAAA' }],
    ['an algorithm of another key', { alg: 'ES384' }],
  ])('%s is refused', async (_what, header) => {
    expect((await outcome(seal(diploma(), school, [leaf, root], header), pinned))[0]).toBe('invalid');
  });

  it('a second seal takes nothing away, unless it does not hold', async () => {
    const good = seal(diploma(), school, [leaf, root]);
    const notary = newSealer('Notary');
    const second = seal(diploma(), notary, [certificate({ of: notary, by: notary })]);
    const both = {
      payload: good.payload,
      signatures: [good.signatures, second.signatures].flat(),
    } as JsonObject;
    expect((await outcome(both, pinned))[0]).toBe('verified');
    // nor does it make its maker the issuer, before or after the issuer's own
    const before = { ...both, signatures: [second.signatures, good.signatures].flat() } as JsonObject;
    for (const given of [both, before])
      expect((await judge(given, pinned)).provenIssuer).toBe('seal:Harbour School of Data');
    const broken = { ...both, payload: String(both.payload).replace('Ada', 'Eve') };
    expect((await outcome(broken, pinned))[0]).toBe('invalid');
  });

  it('an expired document is expired', async () => {
    const over = diploma({ validUntil: '2026-01-01T00:00:00Z', expirationDate: '2026-01-01T00:00:00Z' });
    expect((await outcome(seal(over, school, [leaf, root]), pinned))[0]).toBe('expired');
  });
});

const junk: JsonObject['x'][] = [null, 5, -1, true, '', 'x', [], [null], {}, { a: [] }];

describe('whatever stands in a seal', () => {
  it.each(['alg', 'b64', 'crit', 'sigT', 'x5c', 'x5t#S256', 'x5t#o', 'iat', 'sigD', 'kid', 'typ'])(
    '%s: nothing throws, and nothing unsound passes',
    async (member) => {
      for (const value of junk) {
        const spoiled = seal(diploma(), school, [leaf, root], { [member]: value });
        const word = (await outcome(spoiled, pinned).catch((error: Error) => [error.name]))[0];
        expect(['verified', 'invalid', 'unverifiable', 'CredentialError']).toContain(word);
        // a name for the key, a type, a second time of signing, and an encoded payload change nothing
        const harmless = ['kid', 'typ', 'iat'].includes(member) || (member === 'b64' && value === true);
        expect(word === 'verified').toBe(harmless);
      }
    },
  );

  it.each(['payload', 'signatures', 'protected', 'signature'])(
    '%s of the envelope likewise',
    async (member) => {
      for (const value of junk) {
        const good = seal(diploma(), school, [leaf, root]);
        const [one] = good.signatures as JsonObject[];
        const inner = { ...good, signatures: [{ ...one, [member]: value }] };
        const spoiled = member in good ? { ...good, [member]: value } : inner;
        const word = (await outcome(spoiled, pinned).catch((error: Error) => [error.name]))[0];
        expect(['invalid', 'unverifiable', 'CredentialError']).toContain(word);
      }
    },
  );
});

describe('certificates', () => {
  it('are read, and never throw when a byte is wrong', () => {
    expect(readCertificate(Uint8Array.from(leaf))).toMatchObject({
      subject: { organisation: 'Harbour School of Data', organisationIdentifier: identifier },
      notAfter: '2028-01-01T00:00:00Z',
    });
    for (let at = 0; at < leaf.length; at++) {
      const spoiled = Uint8Array.from(leaf);
      spoiled[at] = (spoiled[at] ?? 0) ^ 0xff;
      readCertificate(spoiled);
      expect(readCertificate(spoiled.slice(0, at))).toBeUndefined();
    }
  });
});

const samples = new URL('../../../../../../shared/vectors/europass-elm/', import.meta.url);
describe.skipIf(!existsSync(samples))('published samples (skipped where ../shared is absent)', () => {
  it.each(['CertOfPart', 'MC-Annex1'])('the seal of %s holds', async (name) => {
    const text = readFileSync(new URL(`Sample-${name}-signed.json`, samples), 'utf8');
    const verdict = await judge(text);
    expect(verdict.checks.find(({ check }) => check === 'signature')?.code).toBe('signature/valid');
    expect(verdict.verdict).toBe('unverifiable');
    const forged = await judge(text.replace('VerifiableCredential', 'VerifiedCredential'));
    expect(forged.verdict).toBe('invalid');
  });
});
