import type { NewCredential } from '../../utils/messages/types.ts';

/** What is larger is refused before it is read or sent (the reader's own limits are lower). */
export const maxFileBytes = 12_000_000;

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // String.fromCharCode takes its bytes as arguments, which have a limit.
  for (let at = 0; at < bytes.length; at += 8192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(binary);
}

export function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}

/** Throws an error with code `credential/too-large` before a huge file is read. */
export async function fromFile(file: File): Promise<NewCredential> {
  if (file.size > maxFileBytes) {
    throw tooLarge(file.name);
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { kind: 'bytes', base64: toBase64(bytes), fileName: file.name };
}

function tooLarge(what: string): Error {
  return Object.assign(new Error(`${what} is too large`), { code: 'credential/too-large' });
}

function notHttps(url: string): Error {
  return Object.assign(new Error(`${url} is not https`), { code: 'web/blocked' });
}

/** The link that the text is, when it is nothing else. */
export function loneLink(text: string): string | undefined {
  const trimmed = text.length < 8192 ? text.trim() : '';
  return /^https?:\/\/\S+$/i.test(trimmed) && URL.canParse(trimmed) ? trimmed : undefined;
}

/** A lone link is fetched, anything else is read as a credential. Throws `credential/too-large` and `web/blocked`. */
export function fromText(text: string): NewCredential {
  if (text.length > maxFileBytes) throw tooLarge('The text');
  const url = loneLink(text);
  if (url && !/^https:/i.test(url)) throw notHttps(url);
  return url ? { kind: 'url', url } : { kind: 'text', text: text.trim() };
}

/** Whether pasted text is worth reading as a credential rather than as words: JSON, a JWT, SVG or a link. */
export function looksLikeCredential(text: string): boolean {
  return /^\s*(\{|\[|<\?xml|<svg|https?:\/\/\S+\s*$|eyJ[\w-]+\.[\w-]+\.)/i.test(text);
}
