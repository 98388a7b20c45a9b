import { decodeBase64url } from '../../credentials/base64url.ts';
import type { PublicKey } from './types.ts';

/**
 * ECDSA over secp256k1 with SHA-256 (SEC 1 §4.1.4, RFC 8812), which browsers do not have. Only public values pass
 * through here, so nothing needs to be constant in time. Points are Jacobian: x/z², y/z³; infinity has z = 0.
 */
const p = (1n << 256n) - (1n << 32n) - 977n;
const n = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
type Point = readonly [x: bigint, y: bigint, z: bigint];
const generator: Point = [
  0x79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798n,
  0x483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8n,
  1n,
];
const infinity: Point = [0n, 1n, 0n];

/** `undefined` when the key is no point of the curve. `signature` is r‖s. */
export async function verifySecp256k1(
  key: PublicKey,
  signed: Uint8Array<ArrayBuffer>,
  signature: Uint8Array,
): Promise<boolean | undefined> {
  const [x, y] = [key.jwk.x, key.jwk.y].map((text) =>
    toInteger(decodeBase64url(text ?? '') ?? new Uint8Array()),
  );
  if (x === undefined || y === undefined || x >= p || y >= p || (y * y - x ** 3n - 7n) % p !== 0n)
    return undefined;
  if (signature.length !== 64) return false;
  const [r, s] = [toInteger(signature.subarray(0, 32)), toInteger(signature.subarray(32))];
  if (r === 0n || s === 0n || r >= n || s >= n) return false;
  const hash = toInteger(new Uint8Array(await crypto.subtle.digest('SHA-256', signed)));
  const w = inverse(s, n);
  const [sumX, , sumZ] = sumOfMultiples((hash * w) % n, generator, (r * w) % n, [x, y, 1n]);
  if (sumZ === 0n) return false;
  return ((sumX * inverse(sumZ, p) ** 2n) % p) % n === r;
}

/** a·A + b·B, both at once (Shamir's trick). */
function sumOfMultiples(a: bigint, A: Point, b: bigint, B: Point): Point {
  const both = add(A, B);
  let sum = infinity;
  for (let bit = 255n; bit >= 0n; bit--) {
    sum = double(sum);
    const [inA, inB] = [(a >> bit) & 1n, (b >> bit) & 1n];
    if (inA && inB) sum = add(sum, both);
    else if (inA) sum = add(sum, A);
    else if (inB) sum = add(sum, B);
  }
  return sum;
}

function double([x, y, z]: Point): Point {
  if (z === 0n || y === 0n) return infinity;
  const yy = (y * y) % p;
  const s = (4n * x * yy) % p;
  const m = (3n * x * x) % p;
  const x3 = modulo(m * m - 2n * s);
  return [x3, modulo(m * (s - x3) - 8n * yy * yy), (2n * y * z) % p];
}

function add(first: Point, second: Point): Point {
  const [x1, y1, z1] = first;
  const [x2, y2, z2] = second;
  if (z1 === 0n) return second;
  if (z2 === 0n) return first;
  const [zz1, zz2] = [(z1 * z1) % p, (z2 * z2) % p];
  const [u1, u2] = [(x1 * zz2) % p, (x2 * zz1) % p];
  const [s1, s2] = [(y1 * z2 * zz2) % p, (y2 * z1 * zz1) % p];
  if (u1 === u2) return s1 === s2 ? double(first) : infinity;
  const [h, r] = [modulo(u2 - u1), modulo(s2 - s1)];
  const hh = (h * h) % p;
  const hhh = (h * hh) % p;
  const v = (u1 * hh) % p;
  const x3 = modulo(r * r - hhh - 2n * v);
  return [x3, modulo(r * (v - x3) - s1 * hhh), (h * z1 * z2) % p];
}

function modulo(value: bigint): bigint {
  return ((value % p) + p) % p;
}

/** Extended Euclid. */
function inverse(value: bigint, modulus: bigint): bigint {
  let [a, b, u, v] = [((value % modulus) + modulus) % modulus, modulus, 1n, 0n];
  while (b !== 0n) {
    const quotient = a / b;
    [a, b, u, v] = [b, a - quotient * b, v, u - quotient * v];
  }
  return ((u % modulus) + modulus) % modulus;
}

function toInteger(bytes: Uint8Array): bigint {
  return bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
}
