import { createHash } from 'node:crypto';
import * as jose from 'jose';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../utils/credentials/types.ts';
import {
  badge,
  codes,
  encodedList,
  judge,
  jwt,
  type Key,
  listCredential,
  network,
  newKey,
  now,
  proofFor,
  secure,
  statusEntry,
} from './mint.ts';

describe('what is minted with node:crypto verifies', () => {
  it.each([
    ['eddsa-rdfc-2022', 'Ed25519'],
    ['eddsa-jcs-2022', 'Ed25519'],
    ['Ed25519Signature2020', 'Ed25519'],
    ['ecdsa-rdfc-2019', 'P-256'],
    ['ecdsa-rdfc-2019', 'P-384'],
    ['ecdsa-jcs-2019', 'P-256'],
    ['ecdsa-jcs-2019', 'P-384'],
    ['JsonWebSignature2020', 'Ed25519'],
    ['JsonWebSignature2020', 'P-256'],
    ['JsonWebSignature2020', 'secp256k1'],
    ['Ed25519Signature2018', 'Ed25519'],
  ] as const)('%s with %s', async (suite, kind) => {
    const key = newKey(kind);
    const document = badge(key.did);
    const extra: Record<string, string> = {
      Ed25519Signature2020: 'https://w3id.org/security/suites/ed25519-2020/v1',
      Ed25519Signature2018: 'https://w3id.org/security/suites/ed25519-2018/v1',
      JsonWebSignature2020: 'https://w3id.org/security/suites/jws-2020/v1',
    };
    const context = [...(document['@context'] as string[]), ...(extra[suite] ? [extra[suite]] : [])];
    const secured = await secure({ ...document, '@context': context }, key, { suite });
    const verdict = await judge(secured);
    expect(codes(verdict)).toEqual([]);
    expect(verdict).toMatchObject({
      verdict: 'verified',
      proofLevel: 'cryptographic',
      provenIssuer: key.did,
    });
    const changed = { ...secured, name: 'Query Art' };
    expect(codes(await judge(changed))).toContain('signature/mismatch');
  });

  it.each(['Ed25519', 'P-256', 'P-384', 'secp256k1', 'RSA'] as const)('VC-JWT with %s', async (kind) => {
    const key = newKey(kind);
    const verdict = await judge(jwt(badge(key.did, { iss: key.did }), key));
    expect(codes(verdict)).toEqual([]);
    expect(verdict).toMatchObject({ verdict: 'verified', provenIssuer: key.did });
  });
});

describe('what is minted with jose verifies', () => {
  it.each(['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'])('VC-JWT %s, key in a did:jwk', async (alg) => {
    const { publicKey, privateKey } = await jose.generateKeyPair(alg, { extractable: true });
    const did = `did:jwk:${jose.base64url.encode(JSON.stringify(await jose.exportJWK(publicKey)))}`;
    const { id, ...claims } = badge(did);
    const text = await new jose.SignJWT({ vc: claims } as jose.JWTPayload)
      .setProtectedHeader({ alg, typ: 'JWT', kid: `${did}#0` })
      .setIssuer(did)
      .setJti(String(id))
      .setNotBefore(new Date('2025-03-01T09:00:00Z'))
      .setExpirationTime(new Date('2027-03-01T09:00:00Z'))
      .sign(privateKey);
    expect(codes(await judge(text))).toEqual([]);
    expect((await judge(text)).verdict).toBe('verified');
    expect((await judge(text, { now: new Date('2027-03-01T09:06:00Z') })).verdict).toBe('expired');
  });
});

describe('issuers with an address', () => {
  const site = 'https://harbour.example/did.json';
  const did = 'did:web:harbour.example:school';
  const address = 'https://harbour.example/school/did.json';
  const documentOf = (key: Key, id: string, more: JsonObject = {}) => ({
    id,
    verificationMethod: [{ id: `${id}#key-1`, type: 'JsonWebKey', controller: id, publicKeyJwk: key.jwk }],
    assertionMethod: ['#key-1'],
    ...more,
  });

  it('did:web: reads the document, once, and binds the key', async () => {
    const key = newKey();
    const secured = await secure(badge(did), { ...key, method: `${did}#key-1` });
    const fetch = network({ [address]: documentOf(key, did) });
    expect(await judge(secured, { fetch })).toMatchObject({ verdict: 'verified', provenIssuer: did });
    expect(fetch.asked).toEqual([address]);
    expect(await judge(secured)).toMatchObject({ verdict: 'unreachable' });
    expect(codes(await judge(secured))).toEqual(['signature/key-unknown', 'issuer/not-resolvable']);
  });

  it('an https issuer: the key counts only when the issuer’s document lists it', async () => {
    const key = newKey();
    const secured = await secure(badge(site), { ...key, method: `${site}#key-1` });
    expect((await judge(secured, { fetch: network({ [site]: documentOf(key, site) }) })).verdict).toBe(
      'verified',
    );
    const other = await judge(secured, { fetch: network({ [site]: documentOf(newKey(), site) }) });
    expect(codes(other)).toContain('signature/mismatch');
    const none = await judge(secured, { fetch: network({ [site]: { id: site, type: 'Profile' } }) });
    expect(none.verdict).not.toBe('verified');
  });

  describe('what the issuer’s document says of a key counts, wherever it says it:', () => {
    const [did, other] = ['did:web:harbour.example', 'did:web:other.example'];
    const key = newKey();
    const method = (of: string, more: JsonObject = {}) => ({
      ...{ id: `${of}#k`, type: 'JsonWebKey', controller: of, publicKeyJwk: key.jwk },
      ...more,
    });
    const published = (own: JsonObject, others: JsonObject = {}) => ({
      fetch: network({
        'https://harbour.example/.well-known/did.json': { id: did, ...own },
        'https://other.example/.well-known/did.json': { id: other, ...others },
      }),
    });
    const own = (more: JsonObject) =>
      published({ verificationMethod: [method(did, more)], assertionMethod: [`${did}#k`] });

    it('a list of controllers without the issuer', async () => {
      const signed = await secure(badge(did), { ...key, method: `${did}#k` });
      expect((await judge(signed, own({ controller: [other, did] }))).verdict).toBe('verified');
      expect(codes(await judge(signed, own({ controller: [other] })))).toContain('issuer/key-of-another');
    });

    it('a key of another’s that the other has ended', async () => {
      const signed = await secure(badge(did), { ...key, method: `${other}#k` });
      const lent = (more: JsonObject) =>
        judge(
          signed,
          published({ assertionMethod: [`${other}#k`] }, { verificationMethod: [method(other, more)] }),
        );
      expect((await lent({})).verdict).toBe('verified');
      expect(codes(await lent({ revoked: '2024-01-01T00:00:00Z' }))).toContain('issuer/key-revoked');
      expect(codes(await lent({ expires: '2024-01-01T00:00:00Z' }))).toContain('issuer/key-expired');
    });

    it('a key that ends is held against the issue, which a token may state in the credential only', async () => {
      for (const [typ, end] of [
        ['vc+jwt', ''],
        ['vc+sd-jwt', '~'],
      ] as const) {
        const text = jwt(badge(did), key, { kid: `${did}#k`, typ }) + end;
        expect((await judge(text, own({ expires: '2030-01-01T00:00:00Z' }))).verdict).toBe('verified');
        expect((await judge(text, own({ expires: '2024-01-01T00:00:00Z' }))).verdict).toBe('invalid');
      }
    });
  });

  it('case 48: a key that ended before the badge was issued proves nothing; one withdrawn later is a remark', async () => {
    const key = newKey();
    const secured = await secure(badge(did), { ...key, method: `${did}#key-1` });
    const ended = (end: JsonObject) => {
      const document = documentOf(key, did);
      return network({
        [address]: { ...document, verificationMethod: [{ ...document.verificationMethod[0], ...end }] },
      });
    };
    expect(codes(await judge(secured, { fetch: ended({ revoked: '2025-01-01T00:00:00Z' }) }))).toContain(
      'issuer/key-revoked',
    );
    expect(codes(await judge(secured, { fetch: ended({ expires: '2025-01-01T00:00:00Z' }) }))).toContain(
      'issuer/key-expired',
    );
    const later = await judge(secured, { fetch: ended({ revoked: '2026-01-01T00:00:00Z' }) });
    expect(later.verdict).toBe('verified');
    expect(codes(later)).toEqual(['issuer/key-revoked-later']);
  });
});

describe('containers', () => {
  const clrContexts = [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ];
  const record = (issuer: string, parts: JsonObject[]) =>
    badge(issuer, {
      '@context': clrContexts,
      type: ['VerifiableCredential', 'ClrCredential'],
      name: 'Record of learning',
      credentialSubject: { id: 'did:example:earner', type: ['ClrSubject'], verifiableCredential: parts },
    });

  it('a record shows each part, and a forged part shows outside', async () => {
    const [school, lab] = [newKey(), newKey()];
    const part = await secure(badge(lab.did, { id: 'urn:uuid:11111111-1111-4111-8111-111111111111' }), lab);
    const good = await judge(await secure(record(school.did, [part]), school));
    expect(codes(good)).toEqual([]);
    expect(good.parts?.map(({ verdict }) => verdict)).toEqual(['verified']);
    const forged = { ...part, name: 'Query Mastery' };
    const bad = await judge(await secure(record(school.did, [part, forged]), school));
    expect(bad.verdict).toBe('invalid');
    expect(codes(bad)).toEqual(['parts/failed']);
    expect(bad.parts?.map(({ verdict }) => verdict)).toEqual(['verified', 'invalid']);
  });

  it('a presentation is as good as the worst thing in it', async () => {
    const key = newKey();
    const part = await secure(badge(key.did), key);
    const wrap = (...parts: JsonObject[]) => ({
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiablePresentation'],
      verifiableCredential: parts,
    });
    expect((await judge(wrap(part))).verdict).toBe('verified');
    expect((await judge(wrap(part, { ...part, name: 'x' }))).verdict).toBe('invalid');
  });
});

describe('proof sets and chains', () => {
  it('a chain verifies whole, and a further signer takes nothing from the issuer', async () => {
    const [school, lab] = [newKey(), newKey()];
    const document = badge(school.did);
    const first = {
      id: 'urn:uuid:aaaaaaaa-0000-4000-8000-000000000001',
      ...(await proofFor(document, school, {
        options: { id: 'urn:uuid:aaaaaaaa-0000-4000-8000-000000000001' },
      })),
    };
    const secured = await secure(document, lab, { earlier: [first], options: { previousProof: first.id } });
    const verdict = await judge(secured);
    expect(codes(verdict)).toEqual([]);
    expect(verdict).toMatchObject({ verdict: 'verified', provenIssuer: school.did });
  });
});

describe('whose it is', () => {
  it('compares hashed addresses with the user’s, and never decides by it', async () => {
    const key = newKey();
    const digest = createHash('sha256').update('ada@harbour.example'.concat('salt')).digest('hex');
    const { credentialSubject } = badge(key.did);
    const identifier = [
      {
        type: 'IdentityObject',
        identityType: 'emailAddress',
        hashed: true,
        salt: 'salt',
        identityHash: `sha256$${digest}`,
      },
    ];
    const secured = await secure(
      badge(key.did, { credentialSubject: { ...(credentialSubject as JsonObject), identifier } }),
      key,
    );
    const mine = await judge(secured, { emails: ['Ada@harbour.example'] });
    expect(mine.checks.find(({ check }) => check === 'recipient')?.code).toBe('recipient/yours');
    const other = await judge(secured, { emails: ['bob@harbour.example'] });
    expect(other.verdict).toBe('verified');
    expect(codes(other)).toEqual(['recipient/not-yours']);
  });
});

describe('offline', () => {
  it('says that the signature is valid and the status was not checked', async () => {
    const key = newKey();
    const url = 'https://harbour.example/status/1';
    const secured = await secure(badge(key.did, { credentialStatus: statusEntry(url, '7') }), key);
    const verdict = await judge(secured, { fetch: () => Promise.reject(new TypeError('offline')) });
    expect(verdict.verdict).toBe('unreachable');
    expect(verdict.checks.find(({ check }) => check === 'signature')?.result).toBe('pass');
    expect(codes(verdict)).toEqual(['status/not-checked']);
  });

  it('answers from the kept list while it is fresh, and says since when it was not asked', async () => {
    const key = newKey();
    const url = 'https://harbour.example/status/1';
    const list = await secure(listCredential(key.did, url, encodedList([9])), key);
    const secured = await secure(badge(key.did, { credentialStatus: statusEntry(url, '7') }), key);
    const kept = new Map<string, { body: Uint8Array; type: string; fetchedAt: string }>();
    const statusCache = {
      get: async (at: string) => kept.get(at),
      put: async (at: string, entry: { body: Uint8Array; type: string; fetchedAt: string }) =>
        void kept.set(at, entry),
    };
    expect((await judge(secured, { statusCache, fetch: network({ [url]: list }) })).verdict).toBe('verified');
    const again = network({});
    expect((await judge(secured, { statusCache, fetch: again })).verdict).toBe('verified');
    expect(again.asked).toEqual([]);
    const tomorrow = new Date(now.getTime() + 86_400_000);
    const late = await judge(secured, { statusCache, fetch: network({}), now: tomorrow });
    expect(late.verdict).toBe('unreachable');
    expect(codes(late)).toEqual(['status/not-checked-since']);
  });
});

it('a sealed Europass credential without its certificate is recognised and not checked, which is no failure', async () => {
  const inner = {
    '@context': ['http://data.europa.eu/snb/model/context/edc-ap'],
    id: 'urn:credential:7',
    type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
    issuer: { id: 'urn:issuer:1' },
    credentialSubject: { id: 'urn:person:1' },
    validFrom: '2025-03-01T09:00:00Z',
  };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const seal = {
    payload: part(inner),
    signatures: [{ protected: part({ alg: 'ES256', x5c: [] }), signature: 'AAAA' }],
  };
  const verdict = await judge(seal);
  expect(verdict.checks.find(({ check }) => check === 'signature')?.code).toBe('signature/key-unknown');
  expect(verdict.proofLevel).toBe('claimed');
  expect(verdict.verdict).not.toBe('verified');
});
