import { describe, expect, it } from 'vitest';
import { algorithmNamed } from '../../../../utils/verification/keys/algorithms.ts';
import { readJwk } from '../../../../utils/verification/keys/jwk.ts';
import { checkSignature } from '../../../../utils/verification/keys/signature.ts';
import { base64url, type Key, newKey, rawSign } from '../mint.ts';

const message = new TextEncoder().encode('What was signed');

function check(key: Key, alg: string, signature: Uint8Array, signed = message) {
  const [algorithm, publicKey] = [algorithmNamed(alg), readJwk(key.jwk)];
  if (!algorithm || !publicKey) throw new Error('no key');
  return checkSignature(algorithm, publicKey, signed, Uint8Array.from(signature));
}

const bigEndian = (value: bigint, length: number) =>
  Buffer.from(value.toString(16).padStart(2 * length, '0'), 'hex');
const integer = (bytes: Uint8Array) => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
const little = (bytes: Uint8Array) => integer(Uint8Array.from(bytes).reverse());

describe('case 16: edge cases of signatures', () => {
  const orders = [
    ['P-256', 'ES256', 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n, 32],
    [
      'P-384',
      'ES384',
      0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
      48,
    ],
    ['secp256k1', 'ES256K', 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n, 32],
  ] as const;

  it.each(orders)(
    '%s: the other s is the same signature, zero and the order are none',
    async (kind, alg, order, size) => {
      const key = newKey(kind);
      const signature = rawSign(key, message);
      const [r, s] = [signature.subarray(0, size), signature.subarray(size)];
      expect(await check(key, alg, signature)).toBe('valid');
      expect(await check(key, alg, Buffer.concat([r, bigEndian(order - integer(s), size)]))).toBe('valid');
      const zero = Buffer.alloc(size);
      for (const [badR, badS] of [
        [zero, zero],
        [zero, s],
        [r, zero],
        [bigEndian(order, size), s],
        [r, bigEndian(order, size)],
      ] as const)
        expect(await check(key, alg, Buffer.concat([badR, badS]))).toBe('mismatch');
      // DER instead of r‖s, and a byte more or less
      expect(await check(key, alg, Buffer.concat([Buffer.from([0x30, 2 * size]), signature]))).toBe(
        'mismatch',
      );
      expect(await check(key, alg, signature.subarray(1))).toBe('mismatch');
    },
  );

  it('Ed25519: an s beyond the order is refused, though the equation holds', async () => {
    const key = newKey();
    const signature = rawSign(key, message);
    expect(await check(key, 'EdDSA', signature)).toBe('valid');
    const order = (1n << 252n) + 27742317777372353535851937790883648493n;
    const beyond = bigEndian(little(signature.subarray(32)) + order, 32).reverse();
    expect(await check(key, 'EdDSA', Buffer.concat([signature.subarray(0, 32), beyond]))).toBe('mismatch');
  });

  it.each([
    ['the identity', `01${'00'.repeat(31)}`],
    ['the identity, written beyond the prime', `ee${'ff'.repeat(30)}7f`],
    ['the identity with a sign', `01${'00'.repeat(30)}80`],
    ['a point of order two', `ec${'ff'.repeat(30)}7f`],
    ['a point of order four', '00'.repeat(32)],
    ['a point of order eight', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85'],
  ])('Ed25519: a key that is %s lets anybody sign, so it is refused', async (_, hex) => {
    const weak = { ...newKey(), jwk: { kty: 'OKP', crv: 'Ed25519', x: base64url(Buffer.from(hex, 'hex')) } };
    const fitsAll = Buffer.concat([Buffer.from([1]), Buffer.alloc(63)]);
    expect(await check(weak, 'EdDSA', fitsAll)).toBe('key-too-weak');
  });
});
