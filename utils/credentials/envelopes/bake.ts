import { crc32 } from './crc32.ts';
import { concat } from './inflate.ts';
import { chunksOf, type pngKeywords } from './png.ts';

/**
 * A copy of the PNG that carries the text in an iTXt chunk, uncompressed, before IEND
 * (Open Badges 2.0 / 3.0, "Baking Badges: PNG").
 * @throws {CredentialError} `credential/png-malformed`
 */
export function bakePng(png: Uint8Array, keyword: (typeof pngKeywords)[number], text: string): Uint8Array {
  const end = [...chunksOf(png)].at(-1)?.start ?? png.length;
  // keyword, NUL, not compressed, method 0, no language, no translated keyword
  const data = new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`);
  const parts = [png.subarray(0, end), chunk('iTXt', data), png.subarray(end)];
  return concat(
    parts,
    parts.reduce((sum, part) => sum + part.length, 0),
  );
}

/** One PNG chunk: length, type, data, CRC. */
export function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/**
 * A copy of the SVG with the badge as first child of its root. JSON goes into CDATA, anything else (a JWT, an address)
 * into `verify`.
 * @throws {RangeError} when the text is not an SVG
 */
export function bakeSvg(svg: string, element: 'assertion' | 'credential', text: string): string {
  const root = /<svg\b(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(svg);
  if (!root || root[0].endsWith('/>')) throw new RangeError('no open svg element');
  const namespace = element === 'assertion' ? 'http://openbadges.org' : 'https://purl.imsglobal.org/ob/v3p0';
  const body = text.trimStart().startsWith('{') ? `<![CDATA[${text.replaceAll(']]>', ']]\\u003e')}]]>` : '';
  const verify =
    body === ''
      ? ` verify="${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`
      : '';
  const at = root.index + root[0].length;
  const badge = `<openbadges:${element} xmlns:openbadges="${namespace}"${verify}>${body}</openbadges:${element}>`;
  return svg.slice(0, at) + badge + svg.slice(at);
}
