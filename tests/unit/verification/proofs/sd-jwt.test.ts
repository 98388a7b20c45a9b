import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../utils/credentials/types.ts';
import { badge, base64url, codes, judge, jwt, type Key, network, newKey, statusEntry } from '../mint.ts';

const disclose = (name: string, value: unknown) => base64url(JSON.stringify(['c2FsdA', name, value]));
const digest = (disclosure: string) => createHash('sha256').update(disclosure).digest('base64url');

function sdJwt(key: Key, issuer: string, more: JsonObject = {}, header: JsonObject = {}): string {
  const [name, level] = [disclose('name', 'Query Craft'), disclose('level', 3)];
  const claims = {
    iss: issuer,
    vct: 'https://harbour.example/query-craft',
    iat: 1_740_000_000,
    _sd: [digest(name), digest(level)],
    ...more,
  };
  return `${jwt(claims, key, { typ: 'dc+sd-jwt', ...header })}~${name}~${level}~`;
}

describe('SD-JWT VC', () => {
  const key = newKey('P-256');
  const issuer = 'https://harbour.example/school';
  const metadata = 'https://harbour.example/.well-known/jwt-vc-issuer/school';
  const published = {
    fetch: network({ [metadata]: { issuer, jwks: { keys: [{ ...key.jwk, kid: 'k1' }] } } }),
  };

  it('verifies with a DID, and with the issuer’s metadata', async () => {
    expect(codes(await judge(sdJwt(key, key.did)))).toEqual([]);
    const verdict = await judge(sdJwt(key, issuer, {}, { kid: 'k1' }), published);
    expect(verdict).toMatchObject({ verdict: 'verified', provenIssuer: issuer });
  });

  it('what is not disclosed may be left out, what was not signed may not be put in', async () => {
    const [token = '', name = '', level = ''] = sdJwt(key, key.did).split('~');
    expect((await judge(`${token}~${name}~`)).verdict).toBe('verified');
    expect((await judge(`${token}~`)).verdict).toBe('verified');
    await expect(judge(`${token}~${name}~${disclose('level', 9)}~`)).rejects.toThrow(
      'credential/sd-jwt-malformed',
    );
    await expect(judge(`${token}~${name}~${name}~${level}~`)).rejects.toThrow('credential/sd-jwt-malformed');
  });

  it('what stands at the end and is no key binding is refused, whether a key is named or not', async () => {
    const good = sdJwt(key, key.did);
    for (const end of ['b', 'eyJ', 'a.b.c', jwt({ iat: 1 }, newKey(), { typ: 'JWT' })]) {
      expect((await judge(`${good}${end}`)).verdict).toBe('invalid');
    }
    // the last separator changed into a letter
    expect((await judge(`${good.slice(0, -1)}b`)).verdict).toBe('invalid');
  });

  it('that lets its holder leave out whether it is valid is refused, whatever is left out', async () => {
    for (const [name, value] of [
      ['exp', 1_900_000_000],
      ['status', {}],
      ['cnf', {}],
      ['nbf', 1],
    ] as const) {
      const hidden = disclose(name, value);
      const text = `${sdJwt(key, key.did, { _sd: [digest(hidden)] }).split('~')[0]}~${hidden}~`;
      const verdict = await judge(text);
      expect([verdict.verdict, ...codes(verdict)]).toContain('signature/validity-disclosed');
      expect(verdict.verdict).toBe('invalid');
    }
  });

  it('of a credential of the W3C’s, an end or a status that is not shown may have been left out', async () => {
    const until = disclose('validUntil', '2025-06-01T00:00:00Z');
    const { name, ...claims } = badge(key.did, { _sd: [digest(until)] });
    const token = jwt({ name, ...claims }, key, { typ: 'vc+sd-jwt' });
    expect((await judge(`${token}~${until}~`)).verdict).toBe('expired');
    const silent = await judge(`${token}~`);
    expect(codes(silent)).toEqual(['status/may-be-withheld', 'expiry/may-be-withheld']);
    expect(silent.checks.map(({ code }) => code)).not.toContain('expiry/none');
    const whole = jwt(badge(key.did), key, { typ: 'vc+sd-jwt' });
    expect(codes(await judge(`${whole}~`))).toEqual([]);
  });

  it('a type for SD-JWT beside the W3C’s words hides neither their end nor their status', async () => {
    const both = (more: JsonObject) =>
      `${jwt({ ...badge(key.did, more), vct: 'https://harbour.example/badge' }, key, { typ: 'dc+sd-jwt' })}~`;
    expect((await judge(both({}))).verdict).toBe('verified');
    expect((await judge(both({ validUntil: '2026-01-01T00:00:00Z' }))).verdict).toBe('expired');
    const credentialStatus = { type: 'Unknown', id: 'https://harbour.example/s' };
    expect(codes(await judge(both({ credentialStatus })))).toEqual(['status/type-unknown']);
    const { '@context': context, ...rest } = badge(key.did);
    const status = { status_list: { idx: 0, uri: 'https://harbour.example/s' } };
    const inside = { vc: { '@context': context, ...rest }, iss: key.did, status };
    const text = `${jwt(inside, key, { typ: 'vc+sd-jwt' })}~`;
    expect(codes(await judge(text))).toEqual(['status/not-checked']);
  });

  it('of its own kind that ends or is withdrawn in the W3C’s words is over', async () => {
    const over = '2025-06-01T00:00:00Z';
    const flat = (more: JsonObject) => judge(sdJwt(key, key.did, more));
    expect((await flat({ validUntil: over })).verdict).toBe('expired');
    expect((await flat({ exp: 1_900_000_000, validUntil: over })).verdict).toBe('expired');
    const credentialStatus = statusEntry('https://harbour.example/s', '1');
    expect(codes(await flat({ credentialStatus }))).toEqual(['status/not-checked']);
  });

  it('is not verified by another key, another issuer’s metadata, or when it ended', async () => {
    const stranger = newKey('P-256');
    expect((await judge(sdJwt({ ...stranger, method: key.method }, key.did))).verdict).toBe('invalid');
    expect((await judge(sdJwt(stranger, issuer, {}, { kid: 'k1' }), published)).verdict).toBe('invalid');
    const elsewhere = {
      fetch: network({ [metadata]: { issuer: 'https://other.example', jwks: { keys: [key.jwk] } } }),
    };
    expect((await judge(sdJwt(key, issuer, {}, { kid: 'k1' }), elsewhere)).verdict).toBe('unreachable');
    expect((await judge(sdJwt(key, key.did, { exp: 1_750_000_000 }))).verdict).toBe('expired');
    expect(codes(await judge(sdJwt(key, key.did, {}, { typ: 'JWT' })))).toContain(
      'signature/not-a-credential',
    );
  });

  it('has a status like any other', async () => {
    const status = { status_list: { idx: 0, uri: 'https://harbour.example/s' } };
    expect(codes(await judge(sdJwt(key, key.did, { status })))).toEqual(['status/not-checked']);
  });
});

describe('case 25: the key-binding JWT', () => {
  const [issuer, holder, stranger] = [newKey('P-256'), newKey('P-256'), newKey('P-256')];
  const bound = (text: string, key: Key, claims: JsonObject = {}, header: JsonObject = {}) => {
    const own = { iat: 1_763_000_000, aud: 'https://employer.example', nonce: 'n', sd_hash: digest(text) };
    return text + jwt({ ...own, ...claims }, key, { typ: 'kb+jwt', kid: undefined, ...header } as JsonObject);
  };
  const credential = sdJwt(issuer, issuer.did, { cnf: { jwk: holder.jwk } });

  it('holds by the key in cnf, and is not asked for', async () => {
    const verdict = await judge(bound(credential, holder));
    expect(verdict.verdict).toBe('verified');
    expect(verdict.checks.find(({ code }) => code === 'recipient/key-bound')).toMatchObject({
      result: 'pass',
      params: { audience: 'https://employer.example' },
    });
    expect((await judge(credential)).verdict).toBe('verified');
  });

  it.each([
    ['another’s key', bound(credential, stranger)],
    ['another disclosure', bound(credential, holder, { sd_hash: digest(`${credential}x`) })],
    ['no nonce', bound(credential, holder, { nonce: undefined } as never)],
    ['no audience', bound(credential, holder, { aud: 7 })],
    ['another type', bound(credential, holder, {}, { typ: 'JWT' })],
    ['no signature', bound(credential, holder, {}, { alg: 'none' })],
    ['a demand that is not understood', bound(credential, holder, {}, { crit: ['x'] })],
    ['no JWT at all', `${credential}x`],
  ])('%s is refused', async (_, text) => {
    const verdict = await judge(text);
    expect(codes(verdict)).toContain('signature/key-binding-broken');
    expect(verdict.verdict).toBe('invalid');
  });

  describe('the holder is named by a DID (`cnf.kid`)', () => {
    const named = (kid: string) => sdJwt(issuer, issuer.did, { cnf: { kid } });

    it.each([holder.method, holder.did, `did:jwk:${base64url(JSON.stringify(holder.jwk))}#0`])(
      'holds by the key of %s',
      async (kid) => {
        const verdict = await judge(bound(named(kid), holder));
        expect(verdict.checks.map(({ code }) => code)).toContain('recipient/key-bound');
        expect(codes(await judge(bound(named(kid), stranger)))).toContain('signature/key-binding-broken');
      },
    );

    const web = 'did:web:mira.example';
    const document = {
      id: web,
      verificationMethod: [{ id: `${web}#k`, type: 'JsonWebKey', controller: web, publicKeyJwk: holder.jwk }],
    };
    it('did:web is read, once the credential is proven', async () => {
      const fetch = network({ 'https://mira.example/.well-known/did.json': document });
      const verdict = await judge(bound(named(`${web}#k`), holder), { fetch });
      expect(verdict.checks.map(({ code }) => code)).toContain('recipient/key-bound');
      const unproven = network({ 'https://mira.example/.well-known/did.json': document });
      const forged = sdJwt({ ...stranger, method: issuer.method }, issuer.did, { cnf: { kid: `${web}#k` } });
      expect((await judge(bound(forged, holder), { fetch: unproven })).verdict).toBe('invalid');
      expect(unproven.asked).toEqual([]);
    });

    it.each([
      `${web}#gone`,
      'did:web:silent.example#k',
      'urn:ietf:params:oauth:jwk-thumbprint:sha-256:x',
      'key-1',
    ])('a key that is not found (%s) is a remark', async (kid) => {
      const fetch = network({ 'https://mira.example/.well-known/did.json': document });
      const verdict = await judge(bound(named(kid), holder), { fetch });
      expect([verdict.verdict, codes(verdict)]).toEqual(['verified', ['recipient/key-binding-not-checked']]);
    });
  });

  it('for a key that the credential does not name it is a remark', async () => {
    const unnamed = sdJwt(issuer, issuer.did);
    const verdict = await judge(bound(unnamed, holder));
    expect(verdict.verdict).toBe('verified');
    expect(codes(verdict)).toEqual(['recipient/key-binding-not-checked']);
  });
});
