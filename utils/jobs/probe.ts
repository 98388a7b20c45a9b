import { addressKind, linksCredentials } from './other-pages.ts';

/** Addresses of postings on the boards we know, and the words other sites use. */
const jobWords =
  'greenhouse lever.co ashby breezy gh_jid job career karri vaca position stelle empl lavor opening recruit hiring bewerb rekry requisi /apply/ /o/ /j/ seek. glassdoor indeed.'.split(
    ' ',
  );

/**
 * The cheapest answer to "is it worth looking closer?". It errs towards yes: what is injected then decides.
 * It reads the address and the page's scripts, never its text.
 */
export function probe(document: Document, address: string): 'job' | 'profile' | 'credential' | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const kind = addressKind(url);
  if (kind) return kind;
  const place = (url.hostname + url.pathname + url.search).toLowerCase();
  if (jobWords.some((word) => place.includes(word)) || statesPosting(document)) return 'job';
  return linksCredentials(document) ? 'profile' : undefined;
}

function statesPosting(document: Document): boolean {
  const scripts = document.getElementsByTagName('script');
  for (let at = 0; at < scripts.length; at++) {
    const script = scripts[at];
    if (script?.type === 'application/ld+json' && script.textContent?.includes('JobPosting')) return true;
  }
  return false;
}
