import { createHash } from 'node:crypto';
import { exportJWK, GeneralSign, generateKeyPair, type JWK, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../utils/credentials/types.ts';
import { badge, base64url, codes, judge, network, newKey } from '../mint.ts';
import { certificate, diploma, fingerprint, newSealer } from '../proofs/jades/seal.ts';

const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

interface Signer {
  alg: string;
  did: string;
  privateKey: CryptoKey;
}

/** The issuer is the key itself, as did:jwk. */
async function signer(alg: string): Promise<Signer> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  const jwk: JWK = await exportJWK(publicKey);
  return { alg, did: `did:jwk:${base64url(JSON.stringify(jwk))}`, privateKey };
}
const signed = (
  { alg, did, privateKey }: Signer,
  claims: JsonObject,
  header: JsonObject = {},
): Promise<string> =>
  new SignJWT(claims as Record<string, unknown>)
    .setProtectedHeader({ alg, kid: `${did}#0`, typ: 'vc+jwt', ...header })
    .sign(privateKey);

describe.each(algorithms)('%s, signed by jose', (alg) => {
  it('is verified, and refused with one character changed', async () => {
    const by = await signer(alg);
    const token = await signed(by, { ...badge(by.did), iss: by.did });
    const verdict = await judge(token);
    expect([verdict.verdict, codes(verdict)]).toEqual(['verified', []]);
    const [header = '', payload = '', signature = ''] = token.split('.');
    const text = Buffer.from(payload, 'base64url').toString().replace('Query Craft', 'Query Graft');
    expect((await judge(`${header}.${base64url(text)}.${signature}`)).verdict).toBe('invalid');
    const other = signature.startsWith('A') ? `B${signature.slice(1)}` : `A${signature.slice(1)}`;
    expect((await judge(`${header}.${payload}.${other}`)).verdict).toBe('invalid');
  });
});

describe('signed by jose', () => {
  it('a key of another issuer proves nothing', async () => {
    const [issuer, thief] = [await signer('ES256'), await signer('ES256')];
    const stolen = await signed({ ...thief, did: issuer.did }, { ...badge(issuer.did), iss: issuer.did });
    expect((await judge(stolen)).verdict).toBe('invalid');
    const named = await signed(thief, { ...badge(issuer.did), iss: issuer.did });
    expect((await judge(named)).verdict).toBe('invalid');
  });

  it('the claim form of VC 1.1, SD-JWT VC, and a token status list', async () => {
    const by = await signer('ES256');
    const old: JsonObject = {
      ...badge(by.did),
      '@context': [
        'https://www.w3.org/2018/credentials/v1',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
    };
    const nested = await signed(
      by,
      { iss: by.did, nbf: 1_740_820_000, jti: String(old.id), vc: old },
      { typ: 'JWT' },
    );
    expect((await judge(nested)).checks.find(({ check }) => check === 'signature')?.result).toBe('pass');

    const disclosure = base64url(JSON.stringify(['c2FsdA', 'name', 'Query Craft']));
    const uri = 'https://harbour.example/statuses/1';
    const claims = {
      iss: by.did,
      vct: 'https://harbour.example/query-craft',
      iat: 1_740_820_000,
      _sd: [createHash('sha256').update(disclosure).digest('base64url')],
      status: { status_list: { idx: 1, uri } },
    };
    const sdJwt = `${await signed(by, claims, { typ: 'dc+sd-jwt' })}~${disclosure}~`;
    const { deflateSync } = await import('node:zlib');
    const list = (byte: number) =>
      signed(
        by,
        {
          iss: by.did,
          sub: uri,
          iat: 1_740_820_000,
          status_list: {
            bits: 1,
            lst: deflateSync(Buffer.from([byte, ...new Uint8Array(16_384)])).toString('base64url'),
          },
        },
        { typ: 'statuslist+jwt' },
      );
    expect((await judge(sdJwt, { fetch: network({ [uri]: await list(0) }) })).verdict).toBe('verified');
    expect((await judge(sdJwt, { fetch: network({ [uri]: await list(2) }) })).verdict).toBe('revoked');
    const forged = sdJwt.replace(disclosure, base64url(JSON.stringify(['c2FsdA', 'name', 'Query Graft'])));
    await expect(judge(forged)).rejects.toThrow('sd-jwt-malformed');
  });

  it('a Europass seal in general JSON serialisation', async () => {
    const [school, authority] = [newSealer('Harbour School of Data'), newSealer('Lighthouse', 'rsa')];
    const chain = [
      certificate({ of: school, by: authority, identifier: 'VATIE-1234567X' }),
      certificate({ of: authority, by: authority, authority: true }),
    ];
    const sealed = await new GeneralSign(Buffer.from(JSON.stringify(diploma())))
      .addSignature(school.privateKey)
      .setProtectedHeader({ alg: 'ES256', x5c: chain.map((each) => each.toString('base64')) })
      .sign();
    const trust = { certificates: chain.slice(1).map(fingerprint) };
    // no time of signing: the certificate counts as of now
    expect((await judge(sealed as never, { trust })).verdict).toBe('verified');
    const stranger = await new GeneralSign(Buffer.from(JSON.stringify(diploma())))
      .addSignature(newSealer('Harbour School of Data').privateKey)
      .setProtectedHeader({ alg: 'ES256', x5c: chain.map((each) => each.toString('base64')) })
      .sign();
    expect((await judge(stranger as never, { trust })).verdict).toBe('invalid');
  });

  it('a shared secret or no signature at all is refused', async () => {
    const key = newKey('P-256');
    const secret = new TextEncoder().encode(JSON.stringify(key.jwk));
    const hmac = await new SignJWT({ ...badge(key.did), iss: key.did } as Record<string, unknown>)
      .setProtectedHeader({ alg: 'HS256', kid: key.method })
      .sign(secret);
    expect((await judge(hmac)).verdict).toBe('invalid');
    const [, payload = ''] = hmac.split('.');
    const none = `${base64url(JSON.stringify({ alg: 'none', kid: key.method }))}.${payload}.AA`;
    expect((await judge(none)).verdict).toBe('invalid');
  });
});
