import { expand_message_xmd } from '@noble/curves/abstract/hash-to-curve.js';
import type { WeierstrassPoint } from '@noble/curves/abstract/weierstrass.js';
import { bls12_381 } from '@noble/curves/bls12-381.js';
import { concatenated } from '../statements.ts';

export type Point = WeierstrassPoint<bigint>;

/** Which interface of the ciphersuite BLS12-381-SHA-256 everything is hashed under: two never share a signature. */
export type Interface = Uint8Array & { readonly _interface: unique symbol };
/** draft-irtf-cfrg-bbs-signatures §3.4, §7.2.2. */
export const plain = interfaceNamed('H2G_HM2S_');
/** draft-irtf-cfrg-bbs-blind-signatures §7: the holder committed to messages that the issuer signed unseen. */
export const blind = interfaceNamed('BLIND_H2G_HM2S_');
const expandLength = 48;
/** SHA-256, as the curve's own suite has it. */
const { hash } = bls12_381.G1.defaults;
export const order = bls12_381.fields.Fr.ORDER;

/** P1 of the ciphersuite. */
export const base = bls12_381.G1.Point.fromHex(
  'a8ce256102840821a3e94ea9025e4662b205762f9776b3a766c872b948f1fd225e7c59698588e70d11406d161b4e28c9',
);

/** Every generator costs a hash to the curve, and each is made of the one before: by interface, as far as they were asked for. */
const made = new Map<string, { seed: Uint8Array; points: Point[] }>();

/** §4.1.1: Q_1 and one generator a message, the same for everybody. */
export function createGenerators(count: number, api: Uint8Array): readonly Point[] {
  const seedTag = tagged(api, 'SIG_GENERATOR_SEED_');
  const pointTag = tagged(api, 'SIG_GENERATOR_DST_');
  const name = new TextDecoder().decode(api);
  const series = made.get(name) ?? {
    seed: expand(tagged(api, 'MESSAGE_GENERATOR_SEED'), seedTag),
    points: [],
  };
  made.set(name, series);
  while (series.points.length < count) {
    series.seed = expand(concatenated([series.seed, integer(series.points.length + 1)]), seedTag);
    series.points.push(bls12_381.G1.hashToCurve(series.seed, { DST: pointTag }));
  }
  return series.points.slice(0, count);
}

/** Blind signatures §4.1.1: the generators of the holder's own messages, after those of the issuer's. */
export function blindGenerators(count: number): readonly Point[] {
  return createGenerators(count, concatenated([ascii('BLIND_'), blind]));
}

/** §4.1.2. */
export function messageToScalar(message: Uint8Array, api: Interface): bigint {
  return hashToScalar(message, api, 'MAP_MSG_TO_SCALAR_AS_HASH_');
}

/** §4.2.1; `purpose` completes the domain separation tag. */
export function hashToScalar(octets: Uint8Array, api: Interface, purpose = 'H2S_'): bigint {
  return scalarOf(expand(octets, tagged(api, purpose))) % order;
}

/** §4.2.3: binds the proof to the key, the number of messages, and the header. */
export function domainOf(
  publicKey: Uint8Array,
  generators: readonly Point[],
  header: Uint8Array,
  api: Interface,
): bigint {
  return hashToScalar(
    concatenated([
      publicKey,
      integer(generators.length - 1),
      ...generators.map((point) => point.toBytes()),
      api,
      integer(header.length),
      header,
    ]),
    api,
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

function tagged(api: Uint8Array, purpose: string): Uint8Array {
  return concatenated([api, ascii(purpose)]);
}

function interfaceNamed(name: string): Interface {
  return ascii(`BBS_BLS12381G1_XMD:SHA-256_SSWU_RO_${name}`) as Uint8Array as Interface;
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
