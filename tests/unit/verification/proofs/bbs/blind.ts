/**
 * The holder's and the issuer's side of blind BBS signatures (draft-irtf-cfrg-bbs-blind-signatures), which no library at
 * hand has: commits, signs and derives. Hashing to the curve is the verifier's own, held against published vectors.
 */
import { randomBytes } from 'node:crypto';
import { bls12_381 } from '@noble/curves/bls12-381.js';
import {
  base,
  blind,
  blindGenerators,
  createGenerators,
  domainOf,
  hashToScalar,
  integer,
  messageToScalar,
  type Point,
  scalarBytes,
} from '../../../../../utils/verification/proofs/data-integrity/bbs/suite.ts';
import type { BbsPresentation } from '../../../../../utils/verification/proofs/data-integrity/bbs/verify.ts';
import { concatenated } from '../../../../../utils/verification/proofs/data-integrity/statements.ts';

const { Fr } = bls12_381.fields;
const random = () => Fr.create(BigInt(`0x${randomBytes(48).toString('hex')}`));
const times = (point: Point, scalar: bigint) => point.multiply(scalar);
const sum = (points: readonly Point[]) => points.reduce((total, point) => total.add(point));

export interface BlindlySigned {
  publicKey: Uint8Array<ArrayBuffer>;
  header: Uint8Array;
  signerMessages: number;
  /** Shows the messages at these places; the holder's own begin at `signerMessages + 1`. */
  show(indexes: readonly number[]): BbsPresentation;
}

/** `messages` are the issuer's, `committed` the holder's, which the issuer signs without having seen them. */
export function signBlindly(messages: readonly string[], committed: readonly string[]): BlindlySigned {
  const [secretKey, blinding] = [random(), random()];
  const publicKey = Uint8Array.from(bls12_381.G2.Point.BASE.multiply(secretKey).toBytes());
  const header = new TextEncoder().encode('header');
  const octets = [...messages, '', ...committed].map((text) => new TextEncoder().encode(text));
  const scalars = octets.map((one, at) => (at === messages.length ? blinding : messageToScalar(one, blind)));
  const generators = [
    ...createGenerators(messages.length + 1, blind),
    ...blindGenerators(committed.length + 1),
  ];
  const domain = domainOf(publicKey, generators, header, blind);
  const [q1 = base, ...points] = generators;
  const b = sum([base, times(q1, domain), ...points.map((point, at) => times(point, scalars[at] ?? 0n))]);
  const e = random();
  const a = times(b, Fr.inv(Fr.add(secretKey, e)));

  const show = (indexes: readonly number[]): BbsPresentation => {
    const [r1, r2, blindE, blind1, blind3] = [random(), random(), random(), random(), random()];
    const hidden = points.map((_, at) => at).filter((at) => !indexes.includes(at));
    const blinds = hidden.map(random);
    const d = times(b, r2);
    const abar = times(a, Fr.mul(r1, r2));
    const bbar = times(d, r1).subtract(times(abar, e));
    const t1 = sum([times(abar, blindE), times(d, blind1)]);
    const t2 = sum([times(d, blind3), ...hidden.map((at, n) => times(points[at] ?? base, blinds[n] ?? 0n))]);
    const presentationHeader = new Uint8Array([7]);
    const challenge = hashToScalar(
      concatenated([
        integer(indexes.length),
        ...indexes.flatMap((at) => [integer(at), scalarBytes(scalars[at] ?? 0n)]),
        ...[abar, bbar, d, t1, t2].map((point) => point.toBytes()),
        scalarBytes(domain),
        integer(presentationHeader.length),
        presentationHeader,
      ]),
      blind,
    );
    const responses = [
      Fr.add(blindE, Fr.mul(e, challenge)),
      Fr.sub(blind1, Fr.mul(r1, challenge)),
      Fr.sub(blind3, Fr.mul(Fr.inv(r2), challenge)),
      ...hidden.map((at, n) => Fr.add(blinds[n] ?? 0n, Fr.mul(scalars[at] ?? 0n, challenge))),
      challenge,
    ];
    const proof = concatenated([
      ...[abar, bbar, d].map((point) => point.toBytes()),
      ...responses.map(scalarBytes),
    ]);
    const shown = indexes.map((at) => octets[at] ?? new Uint8Array());
    const signerMessages = messages.length;
    return { publicKey, proof, header, presentationHeader, messages: shown, indexes, signerMessages };
  };
  return { publicKey, header, signerMessages: messages.length, show };
}
