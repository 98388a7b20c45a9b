import { addressKind, linksCredentials } from './other-pages.ts';

/** Addresses of postings on the boards we know, and the words other sites use. */
const jobAddress =
  /greenhouse|lever\.co|ashbyhq|workday|icims|taleo|workable|recruitee|teamtailor|personio|breezy|applytojob|trakstar|softgarden|gh_jid|ashby_jid|job|career|karriere|carrier|vacan|vacat|position|stelle|emploi|empleo|lavor|opening|recruit|hiring|bewerb|rekryt|requisition|\/(?:apply|o|p)\/|seek\.|glassdoor|indeed\./i;

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
