import { createHash } from 'node:crypto';
import { base58, type Key } from '../mint.ts';

const hash = (name: string, bytes: Uint8Array) => createHash(name).update(bytes).digest();

/** The P2PKH address of a key on Bitcoin's main network. */
export function bitcoinAddress({ jwk }: Key, form: 'compressed' | 'full' = 'compressed'): string {
  const [x, y] = [jwk.x, jwk.y].map((text) => Buffer.from(String(text), 'base64url'));
  if (!x || !y) throw new Error('not a key on a curve');
  const odd = (y.at(-1) ?? 0) & 1;
  const point =
    form === 'full' ? Buffer.concat([Buffer.of(4), x, y]) : Buffer.concat([Buffer.of(2 + odd), x]);
  const payload = Buffer.concat([Buffer.of(0), hash('ripemd160', hash('sha256', point))]);
  const check = hash('sha256', hash('sha256', payload)).subarray(0, 4);
  return base58([...payload, ...check]);
}
