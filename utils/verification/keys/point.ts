import { encodeBase64url } from '../../credentials/base64url.ts';
import type { PublicKey } from './types.ts';

/** Short Weierstrass curves y² = x³ + ax + b over a prime p ≡ 3 (mod 4) (SEC 2 §2). */
interface Curve {
  p: bigint;
  a: bigint;
  b: bigint;
  bytes: number;
}

const p256 = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const p384 =
  0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn;
const p521 = (1n << 521n) - 1n;
const curves = {
  'P-256': {
    p: p256,
    a: -3n,
    b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
    bytes: 32,
  },
  'P-384': {
    p: p384,
    a: -3n,
    b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
    bytes: 48,
  },
  'P-521': {
    p: p521,
    a: -3n,
    b: 0x0051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00n,
    bytes: 66,
  },
  secp256k1: { p: (1n << 256n) - (1n << 32n) - 977n, a: 0n, b: 7n, bytes: 32 },
} as const satisfies Record<string, Curve>;
export type CurveName = keyof typeof curves;

/** A compressed point (SEC 1 §2.3.4) as a public key; `undefined` when no point of the curve has that x. */
export function fromCompressedPoint(name: CurveName, bytes: Uint8Array): PublicKey | undefined {
  const curve: Curve = curves[name];
  const [sign] = bytes;
  if (bytes.length !== curve.bytes + 1 || (sign !== 2 && sign !== 3)) return undefined;
  const x = toInteger(bytes.subarray(1));
  if (x >= curve.p) return undefined;
  const square = modulo(x ** 3n + curve.a * x + curve.b, curve.p);
  const root = power(square, (curve.p + 1n) / 4n, curve.p);
  if (modulo(root * root, curve.p) !== square) return undefined;
  const y = (root & 1n) === BigInt(sign & 1) ? root : curve.p - root;
  const [xText, yText] = [x, y].map((coordinate) => encodeBase64url(toBytes(coordinate, curve.bytes)));
  return { kind: name, jwk: { kty: 'EC', crv: name, x: xText ?? '', y: yText ?? '' } };
}

function modulo(value: bigint, p: bigint): bigint {
  return ((value % p) + p) % p;
}

function power(base: bigint, exponent: bigint, p: bigint): bigint {
  let result = 1n;
  for (let b = base, e = exponent; e > 0n; e >>= 1n, b = (b * b) % p) if (e & 1n) result = (result * b) % p;
  return result;
}

function toInteger(bytes: Uint8Array): bigint {
  return bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
}

function toBytes(value: bigint, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => Number((value >> BigInt(8 * (length - 1 - i))) & 0xffn));
}
