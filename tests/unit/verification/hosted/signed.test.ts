import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeBase64url } from '../../../../utils/credentials/base64url.ts';
import type { JsonObject } from '../../../../utils/credentials/types.ts';
import { bytesOf, utf8 } from '../../../fixtures/credentials/bytes.ts';
import {
  addresses,
  assertion1,
  assertion2,
  badge1,
  badge2,
  earner,
  hosted2,
  issuer1,
  issuer2,
} from '../../../fixtures/credentials/open-badges.ts';
import { check, remarks } from './verify.ts';

const algorithms = {
  RS256: {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: 2048,
    publicExponent: Uint8Array.of(1, 0, 1),
  },
  ES256: { name: 'ECDSA', hash: 'SHA-256', namedCurve: 'P-256' },
  EdDSA: { name: 'Ed25519' },
} as const;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
type Alg = keyof typeof algorithms;

async function keys(alg: Alg): Promise<{ sign: CryptoKey; pem: string }> {
  const pair = (await crypto.subtle.generateKey(algorithms[alg], true, ['sign', 'verify'])) as CryptoKeyPair;
  const der = Buffer.from(await crypto.subtle.exportKey('spki', pair.publicKey)).toString('base64');
  const lines = der.match(/.{1,64}/g)?.join('\n');
  return { sign: pair.privateKey, pem: `-----BEGIN PUBLIC KEY-----\n${lines}\n-----END PUBLIC KEY-----\n` };
}

async function sign(payload: JsonObject, key: CryptoKey, alg: Alg, header: JsonObject = {}): Promise<string> {
  const input = [{ alg, ...header }, payload].map((part) => encodeBase64url(bytesOf(part))).join('.');
  const signature = await crypto.subtle.sign(algorithms[alg], key, Uint8Array.from(utf8(input)));
  return `${input}.${encodeBase64url(new Uint8Array(signature))}`;
}

const signedAssertion = (changes: JsonObject = {}) =>
  assertion2({ verification: { type: 'SignedBadge', creator: addresses.key }, ...changes });
const keyDocument = (pem: string, changes: JsonObject = {}) => ({
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'CryptographicKey',
  id: addresses.key,
  owner: addresses.issuer,
  publicKeyPem: pem,
  ...changes,
});
const table = (pem: string, issuer: JsonObject = {}) => ({
  ...hosted2({ issuer: { publicKey: addresses.key, ...issuer } }),
  [addresses.key]: keyDocument(pem),
});

const rsa = await keys('RS256');

describe('a signed badge', () => {
  it.each(['RS256', 'ES256', 'EdDSA'] as const)('by %s, with the key that its issuer lists', async (alg) => {
    const pair = await keys(alg);
    const token = await sign(signedAssertion(), pair.sign, alg);
    const report = await check(token, table(pair.pem), [earner]);
    expect(remarks(report)).toEqual([]);
    expect(report).toMatchObject({
      proofLevel: 'cryptographic',
      provenIssuer: 'badges.lantern-guild.example',
    });
    expect(report.authoritative).toMatchObject({
      name: 'Knots and Splices',
      issuer: { name: 'Lantern Guild' },
    });
    expect(report.authoritative?.payload).toMatchObject({ kind: 'jwt', text: token });
    expect(report.asked).not.toContain(addresses.assertion);
  });

  it('with its definition and its key inside documents', async () => {
    const issuer = { publicKey: [keyDocument(rsa.pem)] };
    const token = await sign(signedAssertion({ badge: badge2() }), rsa.sign, 'RS256');
    const served = { [addresses.badge]: badge2(), [addresses.issuer]: issuer2(issuer) };
    expect(remarks(await check(token, served))).toEqual([]);
  });

  it('with a definition inside that has no address: the signature covers it', async () => {
    const claims = signedAssertion({
      badge: badge2({ id: 'urn:uuid:0b1c2d3e-0000-4000-8000-00000000000b' }),
    });
    const report = await check(await sign(claims, rsa.sign, 'RS256'), table(rsa.pem));
    expect(remarks(report)).toEqual([]);
    expect(report).toMatchObject({
      proofLevel: 'cryptographic',
      authoritative: { name: 'Knots and Splices' },
    });
    const stranger = await keys('RS256');
    const forged = await check(await sign(claims, stranger.sign, 'RS256'), table(rsa.pem));
    expect(remarks(forged)).toEqual(['signature/mismatch fail']);
  });

  it('1.0: the bare key on the issuer’s host', async () => {
    const claims = assertion1({ verify: { type: 'signed', url: addresses.key } });
    const token = await sign(claims, rsa.sign, 'RS256');
    const served = { [addresses.badge]: badge1(), [addresses.issuer]: issuer1(), [addresses.key]: rsa.pem };
    expect(remarks(await check(token, served))).toEqual([]);
    const elsewhere = assertion1({ verify: { type: 'signed', url: 'https://other.example/key' } });
    const forged = await check(await sign(elsewhere, rsa.sign, 'RS256'), {
      ...served,
      'https://other.example/key': rsa.pem,
    });
    expect(remarks(forged)).toEqual(['issuer/key-not-listed fail']);
    // a page on the issuer's host that says again what stands in its address
    const echo = `${new URL(addresses.key).origin}/search?q=key`;
    const echoed = await check(
      await sign(assertion1({ verify: { type: 'signed', url: echo } }), rsa.sign, 'RS256'),
      {
        ...served,
        [echo]: `<p>Nothing found for ${rsa.pem}</p>`,
      },
    );
    expect(echoed.proofLevel).toBe('claimed');
    // an address on the issuer's host that sends on to anywhere
    const open = `${new URL(addresses.key).origin}/go?to=forger`;
    const through = assertion1({ verify: { type: 'signed', url: open } });
    const redirected = await check(await sign(through, rsa.sign, 'RS256'), {
      ...served,
      [open]: { redirect: 'https://other.example/key' },
      'https://other.example/key': rsa.pem,
    });
    expect(redirected.proofLevel).toBe('claimed');
    expect(remarks(redirected)).toContain('issuer/not-resolvable unknown');
  });

  it('changed after it was signed', async () => {
    const token = await sign(signedAssertion(), rsa.sign, 'RS256');
    const [head, , tail] = token.split('.');
    const other = encodeBase64url(bytesOf(signedAssertion({ issuedOn: '2020-01-01T00:00:00Z' })));
    const report = await check([head, other, tail].join('.'), table(rsa.pem));
    expect(remarks(report)).toEqual(['signature/mismatch fail']);
    expect(report).toMatchObject({ proofLevel: 'claimed' });
  });

  it('any flipped character is noticed', async () => {
    const token = await sign(signedAssertion(), rsa.sign, 'RS256');
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 1), fc.nat(63), async (at, digit) => {
        const flipped = token.slice(0, at) + alphabet.charAt(digit) + token.slice(at + 1);
        fc.pre(flipped !== token);
        const report = await check(flipped, table(rsa.pem)).catch(() => undefined);
        expect(report?.proofLevel ?? 'claimed').toBe('claimed');
      }),
      { numRuns: 150 },
    );
  });

  it('without an answer from the key, the definition or the issuer: unknown', async () => {
    const token = await sign(signedAssertion(), rsa.sign, 'RS256');
    const { [addresses.key]: _key, ...keyless } = table(rsa.pem);
    expect(remarks(await check(token, keyless))).toEqual([
      'signature/key-unknown unknown',
      'issuer/not-resolvable unknown',
    ]);
    expect(remarks(await check(token, {}))).toEqual(['hosted/unreachable unknown']);
  });

  it('expired', async () => {
    const token = await sign(signedAssertion({ expires: '2026-01-01' }), rsa.sign, 'RS256');
    expect(remarks(await check(token, table(rsa.pem)))).toEqual(['expiry/expired fail']);
  });
});

describe('case 42: the key must be the issuer’s, and say so', () => {
  const token = (claims = signedAssertion(), header: JsonObject = {}) =>
    sign(claims, rsa.sign, 'RS256', header);

  it('a key that the profile does not list', async () => {
    const report = await check(
      await token(),
      table(rsa.pem, { publicKey: 'https://badges.lantern-guild.example/keys/2' }),
    );
    expect(remarks(report)).toEqual(['issuer/key-not-listed fail']);
    expect(report.provenIssuer).toBeUndefined();
  });
  it('a key that names another owner', async () => {
    const served = {
      ...table(rsa.pem),
      [addresses.key]: keyDocument(rsa.pem, { owner: 'https://other.example' }),
    };
    expect(remarks(await check(await token(), served))).toEqual(['issuer/key-of-another fail']);
  });
  it('a profile carried inside the token lists nothing', async () => {
    const forger = issuer2({ publicKey: 'https://forger.example/key' });
    const claims = signedAssertion({
      badge: badge2({ id: undefined as never, issuer: forger }),
      verification: { type: 'SignedBadge', creator: 'https://forger.example/key' },
    });
    const served = {
      ...table(rsa.pem),
      'https://forger.example/key': keyDocument(rsa.pem, { id: 'https://forger.example/key' }),
    };
    const report = await check(await token(claims), served);
    expect(report.proofLevel).toBe('claimed');
    expect(report.provenIssuer).toBeUndefined();
  });
  it('only RS256, or an algorithm of the key’s own kind', async () => {
    const none = `${encodeBase64url(bytesOf({ alg: 'none' }))}.${(await token()).split('.')[1]}.`;
    expect(remarks(await check(none, table(rsa.pem)))).toContain('signature/alg-refused fail');
    const [, body, tail] = (await token()).split('.');
    for (const alg of ['HS256', 'PS256', 'RS512', 'ES256']) {
      const changed = [encodeBase64url(bytesOf({ alg })), body, tail].join('.');
      const report = await check(changed, table(rsa.pem));
      expect(report.checks[0]).toMatchObject({ check: 'signature', result: 'fail' });
    }
  });
  it('a header’s own key, or a demand that is not understood, changes nothing', async () => {
    const stranger = await keys('RS256');
    const jwk = { kty: 'RSA', n: 'AQAB', e: 'AQAB' };
    expect(
      remarks(await check(await sign(signedAssertion(), stranger.sign, 'RS256', { jwk }), table(rsa.pem))),
    ).toEqual(['signature/mismatch fail']);
    expect(
      remarks(await check(await token(signedAssertion(), { crit: ['b64'], b64: true }), table(rsa.pem))),
    ).toEqual(['signature/crit-unknown fail']);
  });
});

describe('case 43: revocation lists', () => {
  const uid = 'urn:uuid:0b1c2d3e-0000-4000-8000-00000000000a';
  const listOf = (entries: unknown): Record<string, object> => ({
    [addresses.list]: {
      '@context': 'https://w3id.org/openbadges/v2',
      type: 'RevocationList',
      revokedAssertions: entries,
    },
  });
  const entries: [string, unknown, boolean][] = [
    ['its address', [addresses.assertion], true],
    ['its address by http', [{ id: addresses.assertion.replace('https', 'http') }], true],
    ['an object with id and reason', [{ id: addresses.assertion, revocationReason: 'Frayed' }], true],
    ['an object with uid', [{ uid }], true],
    ['its uid', [uid], true],
    ['others', [uid.replace('a', 'b'), { id: `${addresses.assertion}1` }, 7, null], false],
    ['nothing', [], false],
  ];
  it.each(entries)('%s', async (_, listed, hit) => {
    const token = await sign(signedAssertion({ uid }), rsa.sign, 'RS256');
    const report = await check(token, {
      ...table(rsa.pem, { revocationList: addresses.list }),
      ...listOf(listed),
    });
    expect(remarks(report)).toEqual(hit ? ['status/revoked fail'] : []);
    expect(report.checks.some(({ code }) => code === (hit ? 'status/revoked' : 'status/not-revoked'))).toBe(
      true,
    );
  });
  it('1.0: an object of reasons', async () => {
    const token = await sign(
      assertion1({ verify: { type: 'signed', url: addresses.key } }),
      rsa.sign,
      'RS256',
    );
    const served = {
      [addresses.badge]: badge1(),
      [addresses.issuer]: issuer1({ revocationList: addresses.list }),
      [addresses.key]: rsa.pem,
      [addresses.list]: { 'award-7': 'Frayed' },
    };
    const report = await check(token, served);
    expect(report.checks.find(({ check }) => check === 'status')).toMatchObject({
      code: 'status/revoked',
      params: { reason: 'Frayed' },
    });
  });
  it('silent or unreadable is unknown, never “not revoked”', async () => {
    const token = await sign(signedAssertion(), rsa.sign, 'RS256');
    const served = table(rsa.pem, { revocationList: addresses.list });
    expect(remarks(await check(token, served))).toEqual(['status/not-checked unknown']);
    expect(remarks(await check(token, { ...served, ...listOf('none') }))).toEqual([
      'status/list-unreadable unknown',
    ]);
    expect(remarks(await check(token, { ...served, [addresses.list]: '<html>' }))).toEqual([
      'status/list-unreadable unknown',
    ]);
  });
});
