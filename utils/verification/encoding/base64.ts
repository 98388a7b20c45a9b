import { decodeBase64url } from '../../credentials/base64url.ts';

/** Base64 in either alphabet, padded or not: status lists are written both ways. `undefined` when it is none. */
export function decodeAnyBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  return decodeBase64url(text.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_'));
}
