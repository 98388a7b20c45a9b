import { type BlockText, blocksOf } from './blocks.ts';
import { firstLine } from './text.ts';

/**
 * How one job site shows a posting. Selectors of `title`, `company` and `location` are tried in turn, parted
 * by `|`; those of `body` are all taken, in the page's order.
 */
export interface Site {
  id: string;
  host: RegExp;
  /** Path and query of a single posting. */
  path: RegExp;
  /** Path and query of its application form, where that is a page of its own. */
  apply?: RegExp;
  /** Stands only on a posting, on the site's own hosts. */
  hook: string;
  /** A hook distinctive enough for any host: boards under the employer's own name. */
  anywhere?: string;
  body: string;
  /** Parts inside `body` that are not the posting. */
  skip?: string;
  title?: string;
  company?: string;
  location?: string;
  /** Reads `title` and `company` from the document's title. */
  named?: RegExp;
  /** Stands on an application form. */
  form?: string;
  /** Stands where a posting is gone. */
  closed?: string;
  /** A frame that holds the posting: it is read in there, and the page around it is none. */
  frame?: string;
}

/** A page a site's author names, and what it is: cases of its own, kept out of the product by the bundler. */
export type SiteCase = readonly [url: string, what: 'posting' | 'apply' | 'other'];

/** What a site's address and page say together. */
export interface SiteMatch {
  site: Site;
  /** The address is that of a posting on this site's own host. */
  onPath: boolean;
  /** The address is that of an application form. */
  onApply: boolean;
  hooked: boolean;
}

export interface SiteReading extends BlockText {
  title?: string | undefined;
  company?: string | undefined;
  location?: string | undefined;
}

const tracking = /(?:^|&)(?:utm_\w+|source|gh_src|trk|refId)=[^&]*/g;

/** Path and query without what only tracks the visitor. */
export function placeOf(url: URL): string {
  const query = url.search.slice(1).replace(tracking, '').replace(/^&/, '');
  return query === '' ? url.pathname : `${url.pathname}?${query}`;
}

/** The site whose address and hook fit, else whose hook is known on any host, else whose address fits. */
export function siteOf(sites: readonly Site[], document: Document, url: URL): SiteMatch | undefined {
  const place = placeOf(url);
  const matches = sites
    .filter((site) => site.host.test(url.hostname))
    .map((site) => ({ site, onPath: site.path.test(place), onApply: site.apply?.test(place) ?? false }))
    .map((match) => ({ ...match, hooked: isOn(match) && document.querySelector(match.site.hook) !== null }));
  const hooked = matches.find((match) => match.hooked);
  if (hooked) return hooked;
  const elsewhere = sites.find((site) => site.anywhere && document.querySelector(site.anywhere));
  if (elsewhere) return { site: elsewhere, onPath: false, onApply: false, hooked: true };
  return matches.find(isOn) ?? matches[0];
}

function isOn(match: { onPath: boolean; onApply: boolean }): boolean {
  return match.onPath || match.onApply;
}

/** Tells whether a page links at least three different postings of a known board. */
export function linksToPostings(sites: readonly Site[], document: Document, url: URL): boolean {
  const found = new Set<string>();
  for (const link of document.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    const target = URL.canParse(href, url.href) ? new URL(href, url.href) : undefined;
    if (target && sites.some((site) => site.host.test(target.hostname) && site.path.test(placeOf(target)))) {
      found.add(target.pathname);
      if (found.size === 3) return true;
    }
  }
  return false;
}

/** Reads the parts of a posting that a site's selectors name. */
export function readSite(
  site: Site,
  document: Document,
  isVisible?: (element: Element) => boolean,
): SiteReading {
  const bodies = [...document.querySelectorAll(site.body)].filter(
    (body) => !site.skip || !body.matches(site.skip),
  );
  const outer = bodies.filter((body) => !bodies.some((other) => other !== body && other.contains(body)));
  const names = site.named?.exec((document.title ?? '').replace(/\s+/g, ' ').trim())?.groups;
  return {
    ...blocksOf(outer, { skip: site.skip, isVisible }),
    title: firstLine(document, site.title) ?? names?.title?.trim(),
    company: firstLine(document, site.company) ?? names?.company?.trim(),
    location: firstLine(document, site.location),
  };
}
