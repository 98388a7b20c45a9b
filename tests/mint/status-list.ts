import { gzipSync } from 'node:zlib';
import type { Json } from './data-integrity.ts';

/** A BitstringStatusListCredential of 131,072 entries with the given indexes set (W3C vc-bitstring-status-list 3.2), unsigned. */
export function statusList(url: string, issuer: string, set: readonly number[], validFrom: Date): Json {
  const bits = new Uint8Array(131_072 / 8);
  for (const index of set) bits[index >> 3] = (bits[index >> 3] ?? 0) | (0x80 >> (index & 7));
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: url,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom: validFrom.toISOString(),
    credentialSubject: {
      id: `${url}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: `u${gzipSync(bits).toString('base64url')}`,
    },
  };
}

/** The `credentialStatus` entry that points into such a list. */
export function statusEntry(url: string, index: number): Json {
  return {
    id: `${url}#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: String(index),
    statusListCredential: url,
  };
}
