import { addressKind, linksCredentials } from './other-pages.ts';

/** Addresses of postings on the boards we know, and the words other sites use. */
const jobAddress =
  /greenhouse|lever\.co|ashby|breezy|applytojob|gh_jid|job|career|karri|vaca|position|stelle|empl|lavor|opening|recruit|hiring|bewerb|rekry|requisition|\/(?:apply|o|j)\/|seek\.|glassdoor|indeed\./i;

/**
 * The cheapest answer to "is it worth looking closer?". It errs towards yes: what is injected then decides.
 * It reads the address and the page's scripts, never its text.
 */
export function probe(document: Document, address: string): 'job' | 'profile' | 'credential' | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const kind = addressKind(url);
  if (kind) return kind;
  if (jobAddress.test(url.hostname + url.pathname + url.search) || statesPosting(document)) return 'job';
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
