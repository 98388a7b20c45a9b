import { decodeBase64url, encodeBase64url } from '../../../../credentials/base64url.ts';
import { type Cbor, decodeCbor } from '../../../encoding/cbor.ts';

/** A derived proof of ecdsa-sd-2023, taken apart (Data Integrity ECDSA §3.5.7). */
export interface DerivedProof {
  baseSignature: Uint8Array<ArrayBuffer>;
  /** Multikey bytes, header included, of the key that was made for this credential alone. */
  publicKey: Uint8Array<ArrayBuffer>;
  /** One for each statement that is not mandatory. */
  signatures: readonly Uint8Array<ArrayBuffer>[];
  /** Canonical blank-node label → the label that was signed. */
  labels: ReadonlyMap<string, string>;
  mandatoryIndexes: ReadonlySet<number>;
}

const isBytes = (value: Cbor | undefined, length: number): value is Uint8Array<ArrayBuffer> =>
  value instanceof Uint8Array && value.length === length;

/** `undefined` unless it is `u`, the header d95d01, and the five components. */
export function readDerivedProof(proofValue: string): DerivedProof | undefined {
  const bytes = proofValue.startsWith('u') ? decodeBase64url(proofValue.slice(1)) : undefined;
  if (bytes?.[0] !== 0xd9 || bytes[1] !== 0x5d || bytes[2] !== 0x01) return undefined;
  const components = decodeCbor(bytes.slice(3));
  if (!Array.isArray(components) || components.length !== 5) return undefined;
  const [baseSignature, publicKey, signatures, labelMap, indexes] = components;
  if (!isBytes(baseSignature, 64) || !isBytes(publicKey, 35)) return undefined;
  if (!Array.isArray(signatures) || !(labelMap instanceof Map) || !Array.isArray(indexes)) return undefined;
  const labels = new Map<string, string>();
  for (const [number, hmac] of labelMap) {
    if (!isBytes(hmac, 32)) return undefined;
    labels.set(`c14n${number}`, `u${encodeBase64url(hmac)}`);
  }
  // two nodes under one label are one node in what was signed
  if (new Set(labels.values()).size !== labels.size) return undefined;
  const read = signatures.filter((each) => isBytes(each, 64));
  const mandatory = indexes.filter((each) => typeof each === 'number');
  if (read.length !== signatures.length || mandatory.length !== indexes.length) return undefined;
  return { baseSignature, publicKey, signatures: read, labels, mandatoryIndexes: new Set(mandatory) };
}
