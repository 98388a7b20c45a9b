import { expand_message_xmd } from '@noble/curves/abstract/hash-to-curve.js';
import type { WeierstrassPoint } from '@noble/curves/abstract/weierstrass.js';
import { bls12_381 } from '@noble/curves/bls12-381.js';
import { concatenated } from '../statements.ts';

export type Point = WeierstrassPoint<bigint>;

/** Ciphersuite BLS12-381-SHA-256 (draft-irtf-cfrg-bbs-signatures §7.2.2) with the interface H2G_HM2S_ (§3.4). */
const apiId = ascii('BBS_BLS12381G1_XMD:SHA-256_SSWU_RO_H2G_HM2S_');
const expandLength = 48;
/** SHA-256, as the curve's own suite has it. */
const { hash } = bls12_381.G1.defaults;
export const order = bls12_381.fields.Fr.ORDER;

/** P1 of the ciphersuite. */
export const base = bls12_381.G1.Point.fromHex(
  'a8ce256102840821a3e94ea9025e4662b205762f9776b3a766c872b948f1fd225e7c59698588e70d11406d161b4e28c9',
);

/** §4.1.1: Q_1 and one generator a message, the same for everybody. */
export function createGenerators(count: number): readonly Point[] {
  const seedTag = tagged('SIG_GENERATOR_SEED_');
  const pointTag = tagged('SIG_GENERATOR_DST_');
  let seed = expand(tagged('MESSAGE_GENERATOR_SEED'), seedTag);
  return Array.from({ length: count }, (_, index) => {
    seed = expand(concatenated([seed, integer(index + 1)]), seedTag);
    return bls12_381.G1.hashToCurve(seed, { DST: pointTag });
  });
}

/** §4.1.2. */
export function messageToScalar(message: Uint8Array): bigint {
  return hashToScalar(message, 'MAP_MSG_TO_SCALAR_AS_HASH_');
}

/** §4.2.1; `purpose` completes the domain separation tag. */
export function hashToScalar(octets: Uint8Array, purpose = 'H2S_'): bigint {
  return scalarOf(expand(octets, tagged(purpose))) % order;
}

/** §4.2.3: binds the proof to the key, the number of messages, and the header. */
export function domainOf(publicKey: Uint8Array, generators: readonly Point[], header: Uint8Array): bigint {
  return hashToScalar(
    concatenated([
      publicKey,
      integer(generators.length - 1),
      ...generators.map((point) => point.toBytes()),
      apiId,
      integer(header.length),
      header,
    ]),
  );
}

export function scalarOf(octets: Uint8Array): bigint {
  return octets.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
}

/** I2OSP(value, 32). */
export function scalarBytes(value: bigint): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_, at) => Number((value >> BigInt(8 * (31 - at))) & 0xffn));
}

/** I2OSP(value, 8). */
export function integer(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
  return bytes;
}

function expand(message: Uint8Array, tag: Uint8Array): Uint8Array {
  return expand_message_xmd(message, tag, expandLength, hash);
}

function tagged(purpose: string): Uint8Array {
  return concatenated([apiId, ascii(purpose)]);
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
