/** By content, for servers send JSON as text/html and the other way round. */
export function isWebPage(body: Uint8Array): boolean {
  return /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html)\b/i.test(
    new TextDecoder().decode(body.subarray(0, 1_000)),
  );
}
