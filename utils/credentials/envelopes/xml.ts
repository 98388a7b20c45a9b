import { CredentialError } from '../errors.ts';

export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
}
/** An empty element (`<a/>`) comes as an open and a close. */
export type Token =
  | ({ kind: 'open' } & Tag)
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string };

const name = /[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?/y;
const doctype = /<!DOCTYPE(?:[^[\]<>"']|"[^"]*"|'[^']*')*>/y;
const space = /[ \t\r\n]*/y;
const predefined: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * A strict reader of the part of XML 1.0 that images need, in one pass. Document types and entities of one's own are
 * refused, for they let a small file grow without end.
 * @throws {CredentialError} `credential/svg-malformed`
 */
export function* tokens(source: string): Generator<Token> {
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < source.length) {
    if (source[at] !== '<') {
      const end = indexOr(source, '<', at, source.length);
      yield { kind: 'text', text: unescapeXml(source.slice(at, end)) };
      at = end;
    } else if (source.startsWith('<!--', at)) at = after(source, '-->', at + 4);
    else if (source.startsWith('<![CDATA[', at)) {
      const end = after(source, ']]>', at + 9);
      yield { kind: 'text', text: source.slice(at + 9, end - 3) };
      at = end;
    } else if (source.startsWith('<!', at)) at = skipDoctype(source, at);
    else if (source.startsWith('<?', at)) at = after(source, '?>', at + 2);
    else if (source.startsWith('</', at)) {
      const closing = match(name, source, at + 2);
      at = expect(source, '>', skipSpace(source, at + 2 + closing.length));
      yield { kind: 'close', name: closing };
    } else {
      const tag = openTag(source, at);
      yield { kind: 'open', name: tag.name, attributes: tag.attributes };
      if (tag.empty) yield { kind: 'close', name: tag.name };
      at = tag.end;
    }
  }
}

/** A document type that only names a DTD is harmless here, where nothing is fetched; one with declarations is refused. */
function skipDoctype(source: string, at: number): number {
  doctype.lastIndex = at;
  const found = doctype.exec(source);
  if (!found) throw malformed('declarations are refused');
  return at + found[0].length;
}

function openTag(source: string, start: number): Tag & { empty: boolean; end: number } {
  const tagName = match(name, source, start + 1);
  const attributes = new Map<string, string>();
  let at = start + 1 + tagName.length;
  for (;;) {
    const gap = skipSpace(source, at);
    if (source.startsWith('/>', gap)) return { name: tagName, attributes, empty: true, end: gap + 2 };
    if (source[gap] === '>') return { name: tagName, attributes, empty: false, end: gap + 1 };
    if (gap === at) throw malformed('attributes run together');
    const key = match(name, source, gap);
    const value = expect(source, '=', skipSpace(source, gap + key.length));
    const begin = skipSpace(source, value);
    const mark = source[begin];
    if (mark !== '"' && mark !== "'") throw malformed('an attribute without quotes');
    const end = after(source, mark, begin + 1);
    if (attributes.has(key)) throw malformed('an attribute given twice');
    attributes.set(key, unescapeXml(source.slice(begin + 1, end - 1)));
    at = end;
  }
}

function unescapeXml(text: string): string {
  return text.replace(/&([^;]{0,10};?)/g, (_, entity: string) => {
    const known = predefined[entity.slice(0, -1)];
    const number = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}));$/.exec(entity);
    const code = number ? Number.parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10) : undefined;
    if (code !== undefined && code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
    if (known === undefined || !entity.endsWith(';')) throw malformed('an unknown entity');
    return known;
  });
}

function match(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at;
  const found = pattern.exec(source)?.[0];
  if (found === undefined) throw malformed('a name is missing');
  return found;
}

function skipSpace(source: string, at: number): number {
  space.lastIndex = at;
  return at + (space.exec(source)?.[0].length ?? 0);
}

function expect(source: string, character: string, at: number): number {
  if (source[at] !== character) throw malformed(`${character} is missing`);
  return at + 1;
}

function after(source: string, mark: string, at: number): number {
  return indexOr(source, mark, at, -1) + mark.length;
}

function indexOr(source: string, mark: string, at: number, otherwise: number): number {
  const found = source.indexOf(mark, at);
  if (found >= 0) return found;
  if (otherwise < 0) throw malformed('ends too early');
  return otherwise;
}

function malformed(detail: string): CredentialError {
  return new CredentialError('credential/svg-malformed', detail);
}
