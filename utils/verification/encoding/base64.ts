const alphabet = /^[A-Za-z0-9_-]*$/;

/**
 * Strict base64url without padding (RFC 4648 §5, RFC 7515 §2). `undefined` for anything else, also for
 * trailing bits that are not zero: two spellings of one signature must not both be accepted.
 */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!alphabet.test(text) || text.length % 4 === 1) return undefined;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (c) => c.charCodeAt(0));
  return toBase64url(bytes) === text ? bytes : undefined;
}

/** Either alphabet, padded or not (status lists and `data:` URLs are written both ways). */
export function fromBase64Lenient(text: string): Uint8Array<ArrayBuffer> | undefined {
  return fromBase64url(text.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_'));
}

export function toBase64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_');
}
