import { describe, expect, it } from 'vitest';
import { resolveDidKey } from '../../../../utils/verification/keys/did/key.ts';
import type { PublicKey } from '../../../../utils/verification/keys/types.ts';
import {
  keyHashes,
  keyHashOfAddress,
} from '../../../../utils/verification/proofs/blockcerts/bitcoin-address.ts';
import { newKey } from '../mint.ts';
import { bitcoinAddress } from './bitcoin.ts';

describe('the key that an address pays to', () => {
  // BIP 173: the address of the key that is the generator of the curve
  const generator: PublicKey = {
    kind: 'secp256k1',
    jwk: {
      kty: 'EC',
      crv: 'secp256k1',
      x: Buffer.from('79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798', 'hex').toString(
        'base64url',
      ),
      y: Buffer.from('483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8', 'hex').toString(
        'base64url',
      ),
    },
  };

  it('is the same in both spellings', async () => {
    const [short] = await keyHashes(generator);
    expect(short).toBe('751e76e8199196d454941c45d1b3a323f1433bd6');
    expect(keyHashOfAddress('BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4')).toBe(short);
    expect(keyHashOfAddress('1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH')).toBe(short);
  });

  it.each(['compressed', 'full'] as const)('%s, of any key', async (form) => {
    const key = newKey('secp256k1');
    const read = resolveDidKey(key.did)?.methods[0]?.key;
    const hash = keyHashOfAddress(bitcoinAddress(key, form));
    expect(hash).toMatch(/^[0-9a-f]{40}$/);
    expect(await keyHashes(read as PublicKey)).toContain(hash);
  });

  it('is none of scripts, test networks, other chains or words', async () => {
    const others = [
      '3P14159f73E4gFr7JterCCQh9QjiTjiZrG',
      'mipcBbFg9gMiCh81Kj8tqqdgoZub1ZJRfn',
      'tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx',
      'bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr',
      '0x40Cf9B7DB6FCc742ad0a76B8588C7f8De2b54a60',
      '1',
      '',
      'bc1q',
    ];
    expect(others.map(keyHashOfAddress)).toEqual(others.map(() => undefined));
    expect(await keyHashes({ kind: 'Ed25519', jwk: { kty: 'OKP', crv: 'Ed25519', x: 'AA' } })).toEqual([]);
  });
});
