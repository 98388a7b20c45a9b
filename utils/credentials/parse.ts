import { sha256Hex } from './digest.ts';
import { unbakePng } from './envelopes/png.ts';
import { unbakeSvg } from './envelopes/svg.ts';
import { CredentialError } from './errors.ts';
import { readPayload } from './payload.ts';
import { sniff, sniffText } from './sniff.ts';
import type { Credential } from './types.ts';

/** Largest text, and largest image, that is read, in bytes. */
export const sizeLimits = { text: 1024 * 1024, image: 5 * 1024 * 1024 } as const;

/**
 * The one credential in a file or a paste, whatever its format.
 * @throws {CredentialError} why it could not be read
 */
export async function parseCredential(bytes: Uint8Array): Promise<Credential> {
  const sniffed = sniff(checkSize(bytes));
  const id = await sha256Hex(bytes);
  switch (sniffed.kind) {
    case 'png':
      return readPayload(only(await unbakePng(bytes)), { id, envelope: 'png' });
    case 'svg':
      return readPayload(only(unbakeSvg(sniffed.text)), { id, envelope: 'svg' });
    case 'zip':
      throw new CredentialError('credential/not-recognised', 'an archive may hold several credentials');
    case 'url':
      throw new CredentialError('credential/url-only');
    default:
      return readPayload(sniffed.text, { id, envelope: sniffed.kind });
  }
}

function checkSize(bytes: Uint8Array): Uint8Array {
  const image = bytes[0] === 0x89 || bytes[0] === 0x3c;
  const limit = image ? sizeLimits.image : sizeLimits.text;
  if (bytes.length > limit) throw new CredentialError('credential/too-large', `over ${limit} bytes`);
  return bytes;
}

function only(texts: readonly string[]): string {
  const [text = ''] = texts;
  if (texts.length > 1) throw new CredentialError('credential/several-badges', `${texts.length} badges`);
  sniffText(text);
  return text;
}
