import { looksLikeJwt } from './envelopes/jwt.ts';
import { isPng } from './envelopes/png.ts';
import { looksLikeSdJwt } from './envelopes/sd-jwt.ts';
import { isZip } from './envelopes/zip.ts';
import { CredentialError } from './errors.ts';

export type Sniffed =
  | { kind: 'png' }
  | { kind: 'zip' }
  | { kind: 'svg' | 'json' | 'jwt' | 'sd-jwt' | 'url'; text: string };

/**
 * What the bytes are, told by their content and never by a name. Text is UTF-8, without surrounding white space.
 * @throws {CredentialError} `credential/empty`, `credential/not-recognised`
 */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) throw new CredentialError('credential/empty');
  if (isPng(bytes)) return { kind: 'png' };
  if (isZip(bytes)) return { kind: 'zip' };
  return sniffText(decode(bytes));
}

export function sniffText(source: string): Exclude<Sniffed, { kind: 'png' | 'zip' }> {
  const text = source.trim();
  if (text === '') throw new CredentialError('credential/empty');
  if (text.startsWith('{') || text.startsWith('[')) return { kind: 'json', text };
  if (text.startsWith('<')) return { kind: 'svg', text };
  if (looksLikeSdJwt(text)) return { kind: 'sd-jwt', text };
  if (looksLikeJwt(text)) return { kind: 'jwt', text };
  if (/^https?:\/\/\S+$/i.test(text)) return { kind: 'url', text };
  // A token copied with a break or a missing end is worth its own message.
  if (/^eyJ[\w-]*\./.test(text))
    throw new CredentialError('credential/jwt-malformed', 'not three base64url parts');
  throw new CredentialError('credential/not-recognised');
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CredentialError('credential/not-recognised', 'neither an image nor UTF-8 text');
  }
}
