import { type BlockText, structureOf } from '../blocks.ts';
import { blocksOfMarkup, decodeText } from '../html.ts';
import { parseLenientJson } from './lenient-json.ts';
import type { StructuredPosting } from './types.ts';

type Json = Record<string, unknown>;

const maxNodes = 5000;
const bodyFields = ['description', 'responsibilities', 'qualifications', 'skills'] as const;
const plainFields = ['skills', 'qualifications', 'educationRequirements', 'experienceRequirements'] as const;

/** Every JobPosting of the page's JSON-LD, also in arrays, `@graph` and nested items. */
export function jsonLdPostings(document: Document): StructuredPosting[] {
  const found: StructuredPosting[] = [];
  for (const script of document.querySelectorAll('script[type^="application/ld+json" i]')) {
    const source = script.textContent ?? '';
    if (!source.includes('JobPosting')) continue;
    for (const node of nodesOfType(parseLenientJson(source), 'JobPosting'))
      found.push(postingOf(document, node));
  }
  return found;
}

/** Nodes of a schema.org type anywhere in a JSON value, breadth first. */
export function nodesOfType(value: unknown, type: string): Json[] {
  const found: Json[] = [];
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && at < maxNodes; at++) {
    const node = queue[at];
    if (Array.isArray(node)) queue.push(...node.slice(0, maxNodes));
    else if (isObject(node)) {
      if (list(node['@type']).some((name) => String(name).replace(/^.*[/#:]/, '') === type)) found.push(node);
      else queue.push(...Object.values(node).filter((child) => typeof child === 'object'));
    }
  }
  return found;
}

function postingOf(document: Document, node: Json): StructuredPosting {
  const plain = (value: unknown) => textOf(value, (text) => decodeText(document, text));
  const fields: StructuredPosting['fields'] = {};
  for (const name of plainFields) {
    const text = blocksOfMarkup(document, textOf(node[name], String) ?? '').text;
    if (text !== '') fields[name] = text;
  }
  return {
    source: 'json-ld',
    title: plain(node.title) ?? plain(node.name) ?? '',
    company: plain(node.hiringOrganization),
    location: locationOf(node, plain),
    url: textOf(node.url, String),
    fields,
    body: () => bodyOf(document, node),
  };
}

/** The description, followed by those parts that sites move into fields of their own. */
function bodyOf(document: Document, node: Json): BlockText {
  const parts = bodyFields
    .map((name) => blocksOfMarkup(document, textOf(node[name], String) ?? ''))
    .filter((part) => part.text !== '');
  return parts.reduce(joined, { text: '', blocks: [] });
}

function joined(before: BlockText, part: BlockText): BlockText {
  if (before.text.includes(part.text) && structureOf(before) >= structureOf(part)) return before;
  const shift = before.text === '' ? 0 : before.text.length + 1;
  const moved = part.blocks.map((block) => ({
    ...block,
    start: block.start + shift,
    end: block.end + shift,
  }));
  return {
    text: before.text === '' ? part.text : `${before.text}\n${part.text}`,
    blocks: [...before.blocks, ...moved],
  };
}

function locationOf(node: Json, plain: (value: unknown) => string | undefined): string | undefined {
  const places = list(node.jobLocation).map((place) => {
    const address = isObject(place) ? (place.address ?? place.name) : place;
    if (!isObject(address)) return plain(address);
    const parts = [address.addressLocality, address.addressRegion, address.addressCountry].map(plain);
    return [...new Set(parts.filter((part) => part))].join(', ');
  });
  if (/TELECOMMUTE/i.test(String(node.jobLocationType ?? ''))) places.push('Remote');
  return [...new Set(places.filter((place) => place))].slice(0, 3).join('; ') || undefined;
}

/** A text, the name of a thing, or the texts of a list. */
function textOf(value: unknown, decode: (text: string) => string): string | undefined {
  if (typeof value === 'string') return decode(value).trim() || undefined;
  if (Array.isArray(value)) {
    const texts = value.map((part) => textOf(part, decode)).filter((text) => text !== undefined);
    return texts.join('\n') || undefined;
  }
  return isObject(value) ? textOf(value.name ?? value.description ?? value['@value'], decode) : undefined;
}

function list(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
