import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { resolveDidJwk } from '../../../../utils/verification/keys/did/jwk.ts';
import { resolveDidKey } from '../../../../utils/verification/keys/did/key.ts';
import { didWebAddress } from '../../../../utils/verification/keys/did/web.ts';
import { readControllerDocument } from '../../../../utils/verification/keys/document.ts';
import { readJwk } from '../../../../utils/verification/keys/jwk.ts';
import { readMethod } from '../../../../utils/verification/keys/method.ts';
import { verifySecp256k1 } from '../../../../utils/verification/keys/secp256k1.ts';
import { base58, base64url, newKey } from '../mint.ts';

describe('did:key', () => {
  it.each(['Ed25519', 'P-256', 'P-384', 'secp256k1', 'RSA'] as const)('%s gives the key back', (kind) => {
    for (let i = 0; i < (kind === 'RSA' ? 1 : 8); i++) {
      const key = newKey(kind);
      const found = resolveDidKey(key.did)?.methods[0];
      expect(found?.id).toBe(key.method);
      expect(found?.key?.jwk).toEqual(key.jwk);
    }
  });

  it('reads P-521 too', () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-521' });
    const { x = '', y = '', crv } = publicKey.export({ format: 'jwk' });
    const sign = 2 + ((Buffer.from(y, 'base64url').at(-1) ?? 0) & 1);
    const did = `did:key:z${base58([0x82, 0x24, sign, ...Buffer.from(x, 'base64url')])}`;
    expect(resolveDidKey(did)?.methods[0]?.key?.jwk).toMatchObject({ x, y, crv });
  });

  it.each([
    ['an X25519 key', `did:key:z${base58([0xec, 0x01, ...Buffer.alloc(32, 7)])}`],
    ['a short key', `did:key:z${base58([0xed, 0x01, ...Buffer.alloc(31, 7)])}`],
    ['an x that no point has', `did:key:z${base58([0x80, 0x24, 2, ...Buffer.alloc(32, 0xff)])}`],
    ['an uncompressed point', `did:key:z${base58([0x80, 0x24, 4, ...Buffer.alloc(64, 1)])}`],
    ['no multibase', 'did:key:6Mk'],
    ['a foreign character', 'did:key:z6Mk0OIl'],
    ['RSA that is no DER', `did:key:z${base58([0x85, 0x24, 0x30, 0x82, 0xff, 0xff, 2])}`],
  ])('%s is none', (_what, did) => expect(resolveDidKey(did)).toBeUndefined());
});

describe('did:jwk', () => {
  it('reads the key, and nothing secret or for encryption', () => {
    const key = newKey('P-256');
    const did = (jwk: object) => `did:jwk:${base64url(JSON.stringify(jwk))}`;
    expect(resolveDidJwk(did({ ...key.jwk, d: 'secret' }))?.methods[0]?.key?.jwk).toEqual(key.jwk);
    expect(resolveDidJwk(did({ kty: 'oct', k: 'AAAA' }))).toBeUndefined();
    expect(resolveDidJwk(did({ ...key.jwk, use: 'enc' }))).toBeUndefined();
    expect(resolveDidJwk('did:jwk:!')).toBeUndefined();
  });
});

it.each([
  ['did:web:a.example', 'https://a.example/.well-known/did.json'],
  ['did:web:a.example:b:c', 'https://a.example/b/c/did.json'],
  ['did:web:a.example%3A8443', undefined],
  ['did:web:a.example:..', undefined],
  ['did:web:a.example:%2e%2e', undefined],
  ['did:web:a.example/b', undefined],
  ['did:web:a@b.example', undefined],
  ['did:web:', undefined],
])('%s is at %s', (did, address) => expect(didWebAddress(did)).toBe(address));

describe('JWK', () => {
  it.each([
    [null],
    ['text'],
    [[]],
    [{}],
    [{ kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' }],
    [{ kty: 'OKP', crv: 'X25519', x: 'A'.repeat(43) }],
    [{ kty: 'EC', crv: 'Ed25519', x: 'A'.repeat(43) }],
    [{ kty: 'RSA', n: 'AA' }],
    [{ kty: 'EC', crv: 'toString', x: '', y: '' }],
    [{ kty: 'RSA', n: 'A A', e: 'AQAB' }],
  ])('%j is no key', (value) => expect(readJwk(value as never)).toBeUndefined());
});

describe('verification methods', () => {
  const { jwk, method } = newKey();
  const multibase = method.split('#')[1] ?? '';

  it('are read by property, whatever their contexts', () => {
    for (const material of [{ publicKeyJwk: jwk }, { publicKeyMultibase: multibase }]) {
      expect(readMethod({ id: '#k', type: 'Multikey', ...material } as never, 'did:e:1')).toMatchObject({
        id: 'did:e:1#k',
        controller: 'did:e:1',
        key: { jwk },
      });
    }
    const raw = base58(Buffer.from(String(jwk.x), 'base64url'));
    expect(
      readMethod({ id: '#k', type: 'Ed25519VerificationKey2018', publicKeyBase58: raw }, 'did:e:1')?.key?.jwk,
    ).toEqual(jwk);
    expect(readMethod({ type: 'Multikey' }, 'did:e:1')).toBeUndefined();
  });

  it('count for credentials only when named so, but for profiles that have no purposes', () => {
    const json = {
      verificationMethod: [
        { id: '#a', publicKeyJwk: jwk },
        { id: '#b', publicKeyJwk: jwk },
      ],
      assertionMethod: ['#a'],
    } as never;
    expect([...readControllerDocument(json, 'did:e:1', '', { profile: false }).assertionMethods]).toEqual([
      'did:e:1#a',
    ]);
    const profile = { publicKey: { id: '#a', publicKeyJwk: jwk } } as never;
    expect(readControllerDocument(profile, 'did:e:1', '', { profile: false }).assertionMethods.size).toBe(0);
    expect(readControllerDocument(profile, 'did:e:1', '', { profile: true }).assertionMethods.size).toBe(1);
  });
});

describe('secp256k1', () => {
  it('agrees with node:crypto, high s included', async () => {
    const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
    for (let i = 0; i < 10; i++) {
      const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'secp256k1' });
      const key = { kind: 'secp256k1', jwk: publicKey.export({ format: 'jwk' }) as never } as const;
      const message = new Uint8Array(randomBytes(33));
      const signature = sign('sha256', message, { key: privateKey, dsaEncoding: 'ieee-p1363' });
      expect(await verifySecp256k1(key, message, signature)).toBe(true);
      const s = BigInt(`0x${signature.subarray(32).toString('hex')}`);
      const other = Buffer.from((order - s).toString(16).padStart(64, '0'), 'hex');
      expect(await verifySecp256k1(key, message, Buffer.concat([signature.subarray(0, 32), other]))).toBe(
        true,
      );
      signature[i] = (signature[i] ?? 0) ^ 1;
      expect(await verifySecp256k1(key, message, signature)).toBe(false);
      expect(await verifySecp256k1(key, message, Buffer.alloc(64))).toBe(false);
      expect(await verifySecp256k1(key, message, signature.subarray(1))).toBe(false);
    }
  });

  it('refuses a key that is no point', async () => {
    const jwk = { kty: 'EC', crv: 'secp256k1', x: `${'A'.repeat(42)}E`, y: `${'A'.repeat(42)}E` };
    expect(
      await verifySecp256k1({ kind: 'secp256k1', jwk }, new Uint8Array(1), new Uint8Array(64)),
    ).toBeUndefined();
  });
});
