import { readElement } from '../../keys/der.ts';

/** One DER element (X.690 §8.1): its tag, its contents, and the whole of it with its head. */
export interface Element {
  tag: number;
  contents: Uint8Array<ArrayBuffer>;
  whole: Uint8Array<ArrayBuffer>;
}

export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  sequence: 0x30,
  set: 0x31,
  version: 0xa0,
  extensions: 0xa3,
} as const;

const maxChildren = 200;

/** The elements that fill these bytes, one after another; `undefined` when they do not fill them exactly. */
export function elementsOf(bytes: Uint8Array<ArrayBuffer>): readonly Element[] | undefined {
  const elements: Element[] = [];
  for (let at = 0; at < bytes.length; ) {
    const tag = bytes[at] ?? 0;
    const found = readElement(bytes, at, tag);
    if (!found || elements.length === maxChildren) return undefined;
    elements.push({ tag, contents: bytes.slice(found.start, found.end), whole: bytes.slice(at, found.end) });
    at = found.end;
  }
  return elements;
}

/** The members of a SEQUENCE or another constructed element. */
export function membersOf(element: Element | undefined, tag: number): readonly Element[] {
  return element?.tag === tag ? (elementsOf(element.contents) ?? []) : [];
}

/** The contents of an OBJECT IDENTIFIER in hexadecimal: enough to compare. */
export function oidOf(element: Element | undefined): string {
  return element?.tag === 0x06 ? toHex(element.contents) : '';
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** UTCTime and GeneralizedTime as RFC 5280 §4.1.2.5 allows them, to ISO 8601. */
export function timeOf(element: Element | undefined): string | undefined {
  const text = new TextDecoder('latin1').decode(element?.contents);
  const short = element?.tag === 0x17 ? /^(\d\d)(\d{10})Z$/.exec(text) : null;
  const digits = short
    ? `${Number(short[1]) < 50 ? '20' : '19'}${short[1]}${short[2]}`
    : element?.tag === 0x18
      ? /^(\d{14})Z$/.exec(text)?.[1]
      : undefined;
  const iso = digits?.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6Z');
  return iso !== undefined && !Number.isNaN(Date.parse(iso)) ? iso : undefined;
}

/** The string types that names are written in; BMPString is UTF-16, T61String is read as Latin-1. */
export function textOf(element: Element | undefined): string {
  const encoding = element?.tag === 0x1e ? 'utf-16be' : element?.tag === 0x14 ? 'latin1' : 'utf-8';
  const isText = [0x0c, 0x13, 0x14, 0x16, 0x1e].includes(element?.tag ?? 0);
  return isText ? new TextDecoder(encoding).decode(element?.contents) : '';
}
