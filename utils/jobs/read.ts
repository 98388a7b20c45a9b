import { type BlockText, structureOf } from './blocks.ts';
import { isJobList, readGeneric } from './generic.ts';
import { linksToPostings, readSite, type SiteMatch, type SiteReading, siteOf } from './site.ts';
import { sites } from './sites/index.ts';
import { structuredPostings } from './structured/index.ts';
import type { StructuredPosting } from './structured/types.ts';
import { firstLine } from './text.ts';
import type { JobPosting, PageKind } from './types.ts';
import { closedNotice } from './vocabulary.ts';

/** What a page is, as far as jobs go, and the posting on it. */
export interface PageReading {
  kind: Extract<PageKind, 'posting' | 'apply' | 'list' | 'loading' | 'closed' | 'none'>;
  posting?: JobPosting;
}

export interface ReadOptions {
  /** Rendered visibility, where a browser can tell. */
  isVisible?: (element: Element) => boolean;
}

/** Shorter texts are a heading without its description. */
const minChars = 200;
/** A page with less text than this has not been rendered. */
const shellChars = 600;

/** Reads a page once: the posting on it, or why there is none. */
export function readPage(document: Document, address: string, { isVisible }: ReadOptions = {}): PageReading {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url) return { kind: 'none' };
  const match = siteOf(sites, document, url);
  const stated = structuredPostings(document);
  // The form's own text is no posting: there only structured data holds it.
  const onSite = match?.hooked && !match.onApply ? readSite(match.site, document, isVisible) : undefined;
  const posting = postingOf(document, address, match, onSite, oneOf(stated, url, onSite));
  if (isClosed(document, match, posting)) return { kind: 'closed' };
  if (match?.site.frame && !match.hooked && document.querySelector(match.site.frame)) return { kind: 'none' };
  if (match && isForm(document, match, posting))
    return posting ? { kind: 'apply', posting } : { kind: 'apply' };
  if (posting) return { kind: 'posting', posting };
  if (stated.length > 2 || (match && !match.hooked && linksToPostings(sites, document, url)))
    return { kind: 'list' };
  if (match && (match.hooked || (match.onPath && isShell(document)))) return { kind: 'loading' };
  // On a board that is known, its own adapter knows better.
  if (match && !match.onPath) return { kind: isJobList(document) ? 'list' : 'none' };
  const generic = readGeneric(document, { isAddressed: match?.onPath ?? false, isVisible });
  if (!generic || generic.text.length < minChars) {
    return { kind: isJobList(document) || linksToPostings(sites, document, url) ? 'list' : 'none' };
  }
  return { kind: 'posting', posting: assemble(address, generic, { source: 'generic' }) };
}

/** The one posting a page is about: its only one, or among a few that of the page's address or open pane. */
function oneOf(
  stated: readonly StructuredPosting[],
  url: URL,
  onSite: SiteReading | undefined,
): StructuredPosting | undefined {
  if (stated.length === 1) return stated[0];
  return stated.find(
    (one) =>
      (one.url && URL.canParse(one.url, url.href) && new URL(one.url, url.href).pathname === url.pathname) ||
      (onSite?.title !== undefined && onSite.title === one.title),
  );
}

/** Exact fields from structured data, the text from where it kept more of its structure. */
function postingOf(
  document: Document,
  address: string,
  match: SiteMatch | undefined,
  onSite: SiteReading | undefined,
  stated: StructuredPosting | undefined,
): JobPosting | undefined {
  const data = stated?.body();
  const useSite = onSite !== undefined && onSite.text.length >= minChars && (!data || isRicher(onSite, data));
  const text = useSite ? onSite : data;
  if (!text || text.text.length < minChars) return undefined;
  const reading: SiteReading = {
    ...text,
    title: stated?.title || onSite?.title || titleOf(document),
    company: stated?.company ?? onSite?.company ?? firstLine(document, 'meta[property="og:site_name"]'),
    location: stated?.location || onSite?.location,
  };
  return assemble(address, reading, {
    source: useSite || !stated ? 'site' : stated.source,
    ...(match && { site: match.site.id }),
    ...(stated && Object.keys(stated.fields).length > 0 && { fields: stated.fields }),
  });
}

function isRicher(page: BlockText, data: BlockText): boolean {
  return page.text.length >= data.text.length / 2 && structureOf(page) >= structureOf(data);
}

function assemble(
  url: string,
  { text, blocks, title, company, location }: SiteReading,
  rest: Pick<JobPosting, 'source'> & Partial<JobPosting>,
): JobPosting {
  return {
    url,
    title: title ?? '',
    ...(company && { company }),
    ...(location && { location }),
    ...rest,
    text,
    blocks,
  };
}

function titleOf(document: Document): string | undefined {
  return firstLine(document, 'main h1|h1|meta[property="og:title"]') ?? document.title?.trim();
}

function isForm(document: Document, match: SiteMatch, posting: JobPosting | undefined): boolean {
  const hasForm = match.site.form !== undefined && document.querySelector(match.site.form) !== null;
  return match.onApply || (match.onPath && !posting && hasForm);
}

function isClosed(
  document: Document,
  match: SiteMatch | undefined,
  posting: JobPosting | undefined,
): boolean {
  if (match?.onPath && match.site.closed && document.querySelector(match.site.closed)) return true;
  if (posting) return false;
  return ['h1', 'h2', '[role="alert"]', 'title'].some((place) =>
    closedNotice.test(firstLine(document, place) ?? ''),
  );
}

function isShell(document: Document): boolean {
  return (firstLine(document, 'body')?.length ?? 0) < shellChars;
}
