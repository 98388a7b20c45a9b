import { pippenger } from '@noble/curves/abstract/curve.js';
import { bls12_381 } from '@noble/curves/bls12-381.js';
import { concatenated } from '../statements.ts';
import {
  base,
  blind,
  blindGenerators,
  createGenerators,
  domainOf,
  hashToScalar,
  type Interface,
  integer,
  messageToScalar,
  order,
  type Point,
  plain,
  scalarBytes,
  scalarOf,
} from './suite.ts';

export interface BbsPresentation {
  publicKey: Uint8Array<ArrayBuffer>;
  proof: Uint8Array<ArrayBuffer>;
  header: Uint8Array;
  presentationHeader: Uint8Array;
  /** The disclosed ones, in the order of `indexes`. */
  messages: readonly Uint8Array[];
  indexes: readonly number[];
  /** Holder binding: how many messages are the issuer's. The others are the holder's, which the issuer never saw. */
  signerMessages?: number | undefined;
}

interface Proof {
  /** Abar, Bbar and D. */
  points: readonly [Point, Point, Point];
  /** e^, r1^ and r3^. */
  responses: readonly [bigint, bigint, bigint];
  /** m^, one a message that stays hidden. */
  hidden: readonly bigint[];
  challenge: bigint;
}

const [pointBytes, scalarSize] = [48, 32];
/** Every message costs a hash to the curve; no credential in the field has half as many statements. */
const maxMessages = 250;

/**
 * ProofVerify of draft-irtf-cfrg-bbs-signatures (§3.5.4, §3.6.4), and with `signerMessages` BlindProofVerify of
 * draft-irtf-cfrg-bbs-blind-signatures (§4.2.4).
 */
export function verifyBbsProof(
  presentation: BbsPresentation,
): 'valid' | 'mismatch' | 'key-malformed' | 'unsupported' {
  const proof = readProof(presentation.proof);
  if (!proof) return 'mismatch';
  const count = proof.hidden.length + presentation.indexes.length;
  if (count > maxMessages) return 'unsupported';
  const key = attempt(() => bls12_381.G2.Point.fromBytes(presentation.publicKey));
  if (!key || key.is0()) return 'key-malformed';
  const { messages, indexes, signerMessages } = presentation;
  // one more is the blinding of what the holder committed to
  if (signerMessages !== undefined && signerMessages >= count) return 'mismatch';
  // what the holder committed to is not the issuer's word, so none of it may be shown as such
  const issuers = signerMessages ?? count;
  if (messages.length !== indexes.length || indexes.some((index) => index >= issuers)) return 'mismatch';
  if (challengeOf(proof, presentation, count) !== proof.challenge) return 'mismatch';
  const [abar, bbar] = proof.points;
  const product = bls12_381.pairingBatch([
    { g1: abar, g2: key },
    { g1: bbar, g2: bls12_381.G2.Point.BASE.negate() },
  ]);
  return bls12_381.fields.Fp12.eql(product, bls12_381.fields.Fp12.ONE) ? 'valid' : 'mismatch';
}

/** ProofVerifyInit and ProofChallengeCalculate (§3.7.3, §3.7.4). */
function challengeOf(proof: Proof, presentation: BbsPresentation, count: number): bigint {
  const { header, presentationHeader, indexes, signerMessages } = presentation;
  const [abar, bbar, d] = proof.points;
  const [e, r1, r3] = proof.responses;
  const { api, generators } = signedUnder(count, signerMessages);
  const [q1 = base, ...perMessage] = generators;
  const domain = domainOf(presentation.publicKey, generators, header, api);
  const scalars = presentation.messages.map((message) => messageToScalar(message, api));
  const disclosed = new Map(indexes.map((index, at) => [index, scalars[at] ?? 0n]));
  const hiddenPoints = perMessage.filter((_, index) => !disclosed.has(index));
  const t1 = sum([bbar, proof.challenge], [abar, e], [d, r1]);
  const known = indexes.map((index, at): Term => [perMessage[index] ?? base, scalars[at] ?? 0n]);
  const bv = base.add(sum([q1, domain], ...known));
  const unknown = hiddenPoints.map((point, at): Term => [point, proof.hidden[at] ?? 0n]);
  const t2 = sum([bv, proof.challenge], [d, r3], ...unknown);
  return hashToScalar(
    concatenated([
      integer(indexes.length),
      ...indexes.flatMap((index, at) => [integer(index), scalarBytes(scalars[at] ?? 0n)]),
      ...[abar, bbar, d, t1, t2].map((point) => point.toBytes()),
      scalarBytes(domain),
      integer(presentationHeader.length),
      presentationHeader,
    ]),
    api,
  );
}

function signedUnder(
  count: number,
  signerMessages: number | undefined,
): { api: Interface; generators: readonly Point[] } {
  if (signerMessages === undefined) return { api: plain, generators: createGenerators(count + 1, plain) };
  const own = createGenerators(signerMessages + 1, blind);
  return { api: blind, generators: [...own, ...blindGenerators(count - signerMessages)] };
}

type Term = readonly [point: Point, scalar: bigint];

/** Only public values pass through here, so nothing needs to be constant in time. */
function sum(...terms: readonly Term[]): Point {
  const [points, scalars] = [terms.map(([point]) => point), terms.map(([, scalar]) => scalar)];
  return pippenger(bls12_381.G1.Point, points, scalars);
}

/** §4.2.4.5: three points that are neither at infinity nor outside the group, then scalars from 1 to r − 1. */
function readProof(octets: Uint8Array): Proof | undefined {
  const rest = octets.length - 3 * pointBytes;
  if (rest < 4 * scalarSize || rest % scalarSize !== 0) return undefined;
  const [abar, bbar, d] = [0, 1, 2].map((index) =>
    attempt(() => bls12_381.G1.Point.fromBytes(octets.slice(index * pointBytes, (index + 1) * pointBytes))),
  );
  const scalars = Array.from({ length: rest / scalarSize }, (_, index) => {
    const at = 3 * pointBytes + index * scalarSize;
    return scalarOf(octets.subarray(at, at + scalarSize));
  });
  const [e, r1, r3, ...others] = scalars;
  const challenge = others.pop();
  if (!abar || !bbar || !d || abar.is0() || bbar.is0() || d.is0()) return undefined;
  if (scalars.some((scalar) => scalar === 0n || scalar >= order)) return undefined;
  if (e === undefined || r1 === undefined || r3 === undefined || challenge === undefined) return undefined;
  return { points: [abar, bbar, d], responses: [e, r1, r3], hidden: others, challenge };
}

/** The library throws for bytes that are no point of the group. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
