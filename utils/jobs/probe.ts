import { addressHints, addressKind, linksCredentials } from './other-pages.ts';

/** Addresses of postings on the boards we know, and the words other sites use. */
const jobWords =
  'greenhouse lever.co ashby breezy gh_jid job career karri vaca position stelle empl lavor opening recruit hiring bewerb rekry requisi /apply/ /o/ /j/ seek. glassdoor indeed.'.split(
    ' ',
  );

type Kind = 'posting' | 'profile' | 'credential';

/**
 * The cheapest answer to "is it worth looking closer?". It errs towards yes: what is injected then decides. `later` is
 * a page that may become something, which one without scripts does not: it neither draws itself nor changes its address.
 * Loops, and few functions: a browser compiles each at its first call, which on most pages is what the probe costs.
 */
export function firstLook(document: Document, address: string): Kind | 'later' | undefined {
  for (const word of addressHints) {
    const kind = address.includes(word) && addressKind(address);
    if (kind) return kind;
  }
  const place = address.toLowerCase().split('#')[0] ?? '';
  for (const word of jobWords) if (place.includes(word)) return 'posting';
  if (!document.querySelector('script') && !linksCredentials(document)) return undefined;
  return statesPosting(document) ? 'posting' : 'later';
}

/** At what has drawn itself after it loaded; links are in no hurry and wait for it. */
export function lateLook(document: Document): Kind | undefined {
  if (statesPosting(document)) return 'posting';
  return linksCredentials(document) ? 'profile' : undefined;
}

const structured = 'script[type="application/ld+json"]';

/** By the page's structured data, never its text. Mostly there is none, so a list of them is only asked for then. */
function statesPosting(document: Document): boolean {
  if (!document.querySelector(structured)) return false;
  for (const { textContent } of document.querySelectorAll(structured)) {
    if (textContent?.includes('JobPosting')) return true;
  }
  return false;
}
