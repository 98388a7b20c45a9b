import { ripemd160 } from '@noble/hashes/legacy.js';
import { decodeBase64url } from '../../../credentials/base64url.ts';
import { hex } from '../../../credentials/digest.ts';
import { fromBase58 } from '../../encoding/base58.ts';
import type { PublicKey } from '../../keys/types.ts';

const bech32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/**
 * HASH160 of the key that an address of Bitcoin's main network pays to, as 40 hex digits: P2PKH (`1…`, base58check) and
 * P2WPKH (`bc1q…`, BIP 173). `undefined` for addresses of anything else. Check sums are the explorer's affair.
 */
export function keyHashOfAddress(address: string): string | undefined {
  if (address.startsWith('1')) {
    const bytes = fromBase58(address);
    return bytes?.length === 25 && bytes[0] === 0 ? hex(bytes.subarray(1, 21)) : undefined;
  }
  const [, program = ''] = /^bc1q([a-z0-9]{38})$/.exec(address.toLowerCase()) ?? [];
  const values = [...program.slice(0, 32)].map((letter) => bech32.indexOf(letter));
  if (values.length !== 32 || values.includes(-1)) return undefined;
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
  return hex(Uint8Array.from({ length: 20 }, (_, at) => Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2)));
}

/** HASH160 of a secp256k1 key, as it is written short and in full: wallets have used both. None for other kinds. */
export async function keyHashes({ kind, jwk }: PublicKey): Promise<readonly string[]> {
  const [x, y] = [jwk.x, jwk.y].map((text) => decodeBase64url(text ?? ''));
  if (kind !== 'secp256k1' || x?.length !== 32 || y?.length !== 32) return [];
  const short = Uint8Array.of(2 + ((y[31] ?? 0) & 1), ...x);
  return [await hash160(short), await hash160(Uint8Array.of(4, ...x, ...y))];
}

async function hash160(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return hex(ripemd160(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))));
}
