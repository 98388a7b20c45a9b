/**
 * RFC 4648 §5 without padding, as JOSE asks (RFC 7515 §2). Strict: another alphabet, padding, white space, an impossible
 * length or stray bits in the last character are refused, so that one value has one spelling.
 */
export function decodeBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  // a loop: `Uint8Array.from` with a function would first make a list of all its characters
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  const rest = bytes.length % 3;
  return rest === 0 || encodeBase64url(bytes.subarray(-rest)).at(-1) === text.at(-1) ? bytes : undefined;
}

export function encodeBase64url(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x2000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
