import { nodesOfType } from '../jobs/structured/json-ld.ts';
import { parseLenientJson } from '../jobs/structured/lenient-json.ts';
import { lineOf } from '../jobs/text.ts';

const named =
  '[itemtype$="schema.org/Person"] [itemprop="name"], .h-card .p-name, .vcard .fn, .vcard .p-name, .pv-top-card h1, [data-view-name="profile-top-card"] h1';
/** Two to five words that begin with a capital: enough to tell a name from a heading. */
const nameLike =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|der|den|da|di|del|la|le|bin|al|ten|zu)){1,4}$/u;

/** The person whose page it is: from JSON-LD, microdata, Open Graph, or a heading that looks like a name. */
export function personOf(document: Document): string | undefined {
  return (
    statedPerson(document) ??
    lineOf(document.querySelector(named)) ??
    profileTitle(document) ??
    [...document.querySelectorAll('h1')].map(lineOf).find((line) => line !== undefined && nameLike.test(line))
  );
}

function statedPerson(document: Document): string | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (!source.includes('Person') || /"(?:\w*Article|BlogPosting)"/.test(source)) continue;
    const name = nodesOfType(parseLenientJson(source), 'Person')
      .map((node) => node.name)
      .find((text) => typeof text === 'string');
    if (name) return name.trim();
  }
  return undefined;
}

function profileTitle(document: Document): string | undefined {
  const meta = (property: string) =>
    document.querySelector(`meta[property="${property}"]`)?.getAttribute('content')?.trim();
  const full = [meta('profile:first_name'), meta('profile:last_name')].filter(Boolean).join(' ');
  if (full !== '') return full;
  const title = (meta('og:type') === 'profile' && meta('og:title')) || document.title || '';
  const first =
    title
      .replace(/^\(\d+\+?\)\s*/, '')
      .split(/\s+[|–—-]\s+/)[0]
      ?.trim() ?? '';
  return nameLike.test(first) ? first : undefined;
}
