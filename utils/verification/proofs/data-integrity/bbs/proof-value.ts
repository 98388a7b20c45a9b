import { decodeBase64url } from '../../../../credentials/base64url.ts';
import { type Cbor, decodeCbor } from '../../../encoding/cbor.ts';
import type { Disclosure } from '../statements.ts';

/** A derived proof of bbs-2023, taken apart (Data Integrity BBS §3.3.6). */
export interface BbsDerivedProof extends Disclosure {
  proof: Uint8Array<ArrayBuffer>;
  /** Places of the disclosed statements among all that are not mandatory, ascending. */
  disclosedIndexes: readonly number[];
  presentationHeader: Uint8Array<ArrayBuffer>;
  /** Holder binding: how many of the messages are the issuer's (`lengthBBSMessages`). */
  signerMessages?: number;
}

const [baseline, holderBinding] = [0x03, 0x05];

/**
 * `pseudonym`: a proof with a pseudonym (§3.3.1), whose header is a higher odd number. A pseudonym is for one verifier,
 * whose name the arithmetic needs.
 */
export function readBbsProof(proofValue: string): BbsDerivedProof | 'pseudonym' | undefined {
  const bytes = proofValue.startsWith('u') ? decodeBase64url(proofValue.slice(1)) : undefined;
  const [first, second, mode = 0] = bytes ?? [];
  if (!bytes || first !== 0xd9 || second !== 0x5d || mode % 2 === 0 || mode < baseline) return undefined;
  if (mode > holderBinding) return 'pseudonym';
  const components = decodeCbor(bytes.slice(3));
  const bound = mode === holderBinding;
  if (!Array.isArray(components) || components.length !== (bound ? 6 : 5)) return undefined;
  const [proof, labelMap, mandatory, selective, header, signerMessages] = components;
  if (bound && !isCount(signerMessages)) return undefined;
  const mandatoryIndexes = numbers(mandatory);
  const disclosedIndexes = numbers(selective);
  if (!(proof instanceof Uint8Array) || !(labelMap instanceof Map) || !(header instanceof Uint8Array)) {
    return undefined;
  }
  if (!mandatoryIndexes || !disclosedIndexes || !ascending(disclosedIndexes)) return undefined;
  const labels = new Map<string, string>();
  for (const [number, shuffled] of labelMap) {
    if (typeof shuffled !== 'number') return undefined;
    labels.set(`c14n${number}`, `b${shuffled}`);
  }
  // two nodes under one label would be one node in what was signed
  if (new Set(labels.values()).size !== labels.size) return undefined;
  return {
    proof,
    labels,
    mandatoryIndexes: new Set(mandatoryIndexes),
    disclosedIndexes,
    presentationHeader: header,
    ...(isCount(signerMessages) ? { signerMessages } : {}),
  };
}

function isCount(value: Cbor | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function numbers(value: Cbor | undefined): readonly number[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const read = value.filter((one) => typeof one === 'number' && one >= 0);
  return read.length === value.length ? (read as number[]) : undefined;
}

function ascending(values: readonly number[]): boolean {
  return values.every((value, at) => at === 0 || value > (values[at - 1] ?? 0));
}
