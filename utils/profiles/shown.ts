import { pageOf, recogniseLink } from './links.ts';
import { nameOf } from './names.ts';
import { personOf } from './person.ts';
import { proofOf } from './provider.ts';
import type { ShownCredential, ShownProfile } from './types.ts';

/** Elements that lead to a credential, with the attribute that says where. */
const carriers: readonly [selector: string, attribute: string][] = [
  ['a[href]', 'href'],
  ['iframe[src]', 'src'],
  ['blockcerts-verifier[src]', 'src'],
  ['img[src]', 'src'],
  ['object[data]', 'data'],
  ['[data-open-badge]', 'data-open-badge'],
  ['[data-openbadge]', 'data-openbadge'],
  ['[data-badge-url]', 'data-badge-url'],
  ['[data-assertion]', 'data-assertion'],
];
const bakedImage = /baked|open-?badge|assertion/i;
const maxCredentials = 200;

/** The credentials that a page shows or links, each once, in the page's order; and whose page it is. */
export function shownOn(document: Document, address: string): ShownProfile {
  const found = new Map<string, ShownCredential>();
  const add = (href: string, element?: Element) => {
    const link = recogniseLink(href, address);
    if (!link || found.size >= maxCredentials) return;
    const key = `${link.provider.id} ${link.id.toLowerCase()}`;
    const name = (element && nameOf(element)) ?? found.get(key)?.name;
    const url = found.get(key)?.url ?? new URL(href, address).href;
    found.set(key, { url, provider: link.provider.id, proof: proofOf(link), ...(name && { name }) });
  };
  const own = recogniseLink(address);
  if (own) add(address);
  for (const [element, href] of links(document)) add(href, element);
  const titled = own?.provider.titled?.exec(metaTitle(document))?.groups;
  const credentials = [...found.values()];
  if (own && credentials[0] && titled?.name) credentials[0] = { ...credentials[0], name: titled.name };
  const person = titled?.person ?? personOf(document, pageOf(address) === 'profile');
  return { ...(person && { person }), credentials };
}

function* links(document: Document): Generator<[Element, string]> {
  const selector = [...carriers.map(([part]) => part), '[data-share-badge-id]'].join(',');
  for (const element of document.querySelectorAll(selector)) {
    const embedded = element.getAttribute('data-share-badge-id');
    if (embedded) yield [element, `https://www.credly.com/badges/${embedded}`];
    for (const [, attribute] of carriers) {
      const href = element.getAttribute(attribute);
      // A picture of a badge says nothing; one that is baked does.
      if (href && (element.localName !== 'img' || attribute !== 'src' || bakedImage.test(href)))
        yield [element, href];
    }
  }
}

function metaTitle(document: Document): string {
  return document.querySelector('meta[property="og:title"]')?.getAttribute('content')?.trim() ?? '';
}
