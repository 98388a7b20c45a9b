import { decodeBase64url } from '../../credentials/base64url.ts';
import { fromBase58 } from './base58.ts';

/** Multibase (Controlled Identifiers §2.4): `z` base58btc and `u` base64url without padding; the others are not in use here. */
export function fromMultibase(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.startsWith('z')) return fromBase58(text.slice(1));
  if (text.startsWith('u')) return decodeBase64url(text.slice(1));
  return undefined;
}
