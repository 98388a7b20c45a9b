import * as jose from 'jose';
import { describe, expect, it } from 'vitest';
import { encodeBase64url } from '../../../../utils/credentials/base64url.ts';
import { readJwk } from '../../../../utils/verification/keys/jwk.ts';
import { checkJws, readCompactJws } from '../../../../utils/verification/proofs/jws.ts';

const text = (value: string) => new TextEncoder().encode(value);

async function minted(alg: string, options: jose.GenerateKeyPairOptions = {}) {
  const { publicKey, privateKey } = await jose.generateKeyPair(alg, { extractable: true, ...options });
  const compact = await new jose.CompactSign(text('{"a":1}')).setProtectedHeader({ alg }).sign(privateKey);
  const key = readJwk((await jose.exportJWK(publicKey)) as never);
  if (!key) throw new Error('own key not read');
  return { compact, key };
}

async function outcome(compact: string, key: Awaited<ReturnType<typeof minted>>['key']) {
  const jws = readCompactJws(compact);
  return jws ? checkJws(jws, key) : 'unreadable';
}

describe('compact JWS, minted by jose', () => {
  it.each(['RS256', 'PS256', 'ES256', 'ES384', 'ES512', 'EdDSA'])(
    '%s verifies, and fails when changed',
    async (alg) => {
      const { compact, key } = await minted(alg);
      expect(await outcome(compact, key)).toBe('valid');
      const [header, , signature] = compact.split('.');
      expect(await outcome(`${header}.${encodeBase64url(text('{"a":2}'))}.${signature}`, key)).toBe(
        'mismatch',
      );
      expect(await outcome(compact, (await minted(alg)).key)).toBe('mismatch');
    },
  );

  it('refuses an algorithm of another kind of key', async () => {
    const { compact } = await minted('ES256');
    expect(await outcome(compact, (await minted('RS256')).key)).toBe('wrong-key-kind');
    expect(await outcome(compact, (await minted('ES384')).key)).toBe('wrong-key-kind');
  });

  it.each([
    ['none', 'alg-refused'],
    ['NONE', 'alg-refused'],
    ['HS256', 'alg-refused'],
    ['XX1', 'unsupported'],
  ])('alg %s is %s', async (alg, expected) => {
    const { compact, key } = await minted('EdDSA');
    const [, payload, signature] = compact.split('.');
    expect(
      await outcome(`${encodeBase64url(text(JSON.stringify({ alg })))}.${payload}.${signature}`, key),
    ).toBe(expected);
  });

  it.each([{ crit: ['x'] }, { crit: [] }, { b64: false }])('refuses %j', async (extra) => {
    const { compact, key } = await minted('EdDSA');
    const [, payload, signature] = compact.split('.');
    const header = encodeBase64url(text(JSON.stringify({ alg: 'EdDSA', ...extra })));
    expect(await outcome(`${header}.${payload}.${signature}`, key)).toBe('crit-unknown');
  });

  it('reads nothing but three strict base64url segments', async () => {
    const { compact } = await minted('EdDSA');
    for (const bad of [
      `${compact}=`,
      `${compact}.`,
      ` ${compact}`,
      compact.replace('.', '..'),
      'a.b',
      `${compact}\n`,
    ]) {
      expect(readCompactJws(bad)).toBeUndefined();
    }
  });
});
