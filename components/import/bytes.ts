import type { NewCredential } from '../../utils/messages/types.ts';

/** Larger files are refused before they are read (the reader's own limit is lower). */
export const maxFileBytes = 10_000_000;

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
    throw Object.assign(new Error(`${file.name} is too large`), { code: 'credential/too-large' });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { kind: 'bytes', base64: toBase64(bytes), fileName: file.name };
}

/** A lone link is fetched, anything else is read as a credential. */
export function fromText(text: string): NewCredential {
  const trimmed = text.trim();
  const link = /^https?:\/\/\S+$/i.test(trimmed) && URL.canParse(trimmed);
  return link ? { kind: 'url', url: trimmed } : { kind: 'text', text: trimmed };
}

/** Whether pasted text is worth reading as a credential rather than as words: JSON, a JWT, SVG or a link. */
export function looksLikeCredential(text: string): boolean {
  return /^\s*(\{|\[|<\?xml|<svg|https?:\/\/\S+\s*$|eyJ[\w-]+\.[\w-]+\.)/i.test(text);
}
