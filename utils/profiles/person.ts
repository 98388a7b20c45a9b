import { nodesOfType } from '../jobs/structured/json-ld.ts';
import { parseLenientJson } from '../jobs/structured/lenient-json.ts';
import { lineOf } from '../jobs/text.ts';

const named =
  '[itemtype$="schema.org/Person"] [itemprop="name"], .h-card .p-name, .vcard .fn, .vcard .p-name, .pv-top-card h1, [data-view-name="profile-top-card"] h1';
/** Two to five words that begin with a capital: enough to tell a name from a heading. */
const nameLike =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|der|den|da|di|del|la|le|bin|al|ten|zu)){1,4}$/u;

/** Headings of two capitalised words that name no person. */
const heading =
  /\b(?:about|home|welcome|portfolio|r[eé]sum[eé]|cv|developer|engineer|designer|student|profile|contact|blog|projects?|licen[cs]es?|certificat\w*|badges?|credentials?|my|the|our|of)\b/i;

/**
 * The person whose page it is: from JSON-LD, microdata, Open Graph; else from a heading that looks like a name,
 * if the address is known to be a person's or the document's title says the same.
 */
export function personOf(document: Document, isProfile: boolean): string | undefined {
  const title = document.title ?? '';
  return (
    statedPerson(document) ??
    lineOf(document.querySelector(named)) ??
    openGraphPerson(document) ??
    [...document.querySelectorAll('h1')]
      .map(lineOf)
      .find((line) => line !== undefined && isName(line) && (isProfile || title.includes(line))) ??
    (isProfile ? titlePerson(title) : undefined)
  );
}

function isName(text: string): boolean {
  return nameLike.test(text) && !heading.test(text);
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

function openGraphPerson(document: Document): string | undefined {
  const meta = (property: string) =>
    document.querySelector(`meta[property="${property}"]`)?.getAttribute('content')?.trim();
  const full = [meta('profile:first_name'), meta('profile:last_name')].filter(Boolean).join(' ');
  const title = meta('og:type') === 'profile' ? meta('og:title') : undefined;
  return full || (title && titlePerson(title));
}

/** “(2) Ada Mole | Site” → “Ada Mole”. */
function titlePerson(title: string): string | undefined {
  const first =
    title
      .replace(/^\(\d+\+?\)\s*/, '')
      .split(/\s+[|–—-]\s+/)[0]
      ?.trim() ?? '';
  return isName(first) ? first : undefined;
}
