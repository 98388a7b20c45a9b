import { recogniseLink } from '../../../profiles/index.ts';

const attributes = [
  'href',
  'src',
  'data',
  'data-share-badge-id',
  'data-open-badge',
  'data-openbadge',
  'data-badge-url',
  'data-assertion',
];
const carriers =
  'a[href], img[src], iframe[src], object[data], blockcerts-verifier[src], ' +
  attributes
    .filter((name) => name.startsWith('data-'))
    .map((name) => `[${name}]`)
    .join(', ');

/** Which credential an address leads to; the same for every spelling of it, undefined for anything else. */
function identify(href: string, base: string): string | undefined {
  const link = recogniseLink(href, base);
  return link && `${link.provider.id} ${link.id.toLowerCase()}`;
}

/**
 * Where each of some credentials stands on the page: the first element in sight that leads there, or the page's heading
 * when the page itself is the credential. Those without an element are left out.
 */
export function elementsOf(document: Document, urls: readonly string[]): Map<string, HTMLElement> {
  const base = document.URL;
  const elements = new Map<string, HTMLElement>();
  for (const element of document.querySelectorAll<HTMLElement>(carriers))
    for (const name of attributes) {
      const value = element.getAttribute(name);
      const key = value ? identify(value, base) : undefined;
      if (key && !elements.has(key) && element.checkVisibility()) elements.set(key, element);
    }
  const found = new Map<string, HTMLElement>();
  for (const url of urls) {
    const key = identify(url, base);
    const itself = key && key === identify(base, base) ? document.querySelector('h1') : null;
    const element = (key && elements.get(key)) || itself;
    if (element) found.set(url, element);
  }
  return found;
}
