import { blocksOf, isHidden } from './blocks.ts';
import type { SiteReading } from './site.ts';
import { firstLine, lineOf } from './text.ts';
import { aboutHiring, applyLabel, sectionOf } from './vocabulary.ts';

const aside = 'nav, footer, aside, [role="navigation"], [role="contentinfo"], [role="complementary"]';
const articleMarks =
  'meta[property="article:published_time"], [itemprop="datePublished"], [rel="author"], article .byline, article .author';
const articleType =
  /"@type"\s*:\s*\[?\s*"(?:\w*Article|BlogPosting|Recipe|Product|Event|Course|HowTo|DiscussionForumPosting)"/;
const maxHeading = 80;
const maxControls = 600;
const minPostings = 6;
const postingAddress =
  /\/(?:jobs?|remote-jobs|positions?|vacanc(?:y|ies)|stellen\w*|openings?|job-listings?)\/(?:[^?#]*\/)?[^/?#]*(?:\d{4,}|-[^/?#-]+-)/i;

export interface GenericOptions {
  /** The address is that of a posting, which stands in for a control to apply with. */
  isAddressed?: boolean;
  isVisible?: ((element: Element) => boolean) | undefined;
}

/**
 * Reads a posting on a page of no known site: two different section headings, a control to apply with,
 * and no sign of an article.
 */
export function readGeneric(
  document: Document,
  { isAddressed = false, isVisible }: GenericOptions = {},
): SiteReading | undefined {
  const headings = sectionHeadings(document);
  if (new Set(headings.map(({ section }) => section)).size < 2) return undefined;
  if (isArticle(document) || (!isAddressed && !hasApplyControl(document))) return undefined;
  const container = commonAncestor(headings.map(({ element }) => element));
  if (!container) return undefined;
  // Some sites wrap the whole page in one form; elsewhere a form is the application's.
  const skip = headings.some(({ element }) => element.closest('form')) ? aside : `${aside}, form`;
  return {
    ...blocksOf(container, { skip, isVisible }),
    title: firstLine(document, 'main h1|h1|meta[property="og:title"]') ?? document.title.split(/ [|–—-] /)[0],
    company: firstLine(document, 'meta[property="og:site_name"]'),
  };
}

function sectionHeadings(document: Document) {
  const found: { element: Element; section: number }[] = [];
  for (const candidate of document.querySelectorAll(
    'h1, h2, h3, h4, h5, h6, strong, b, ul, [role="heading"]',
  )) {
    // A paragraph above a list may head it.
    const element = candidate.localName === 'ul' ? candidate.previousElementSibling : candidate;
    if (!element || (element.textContent?.length ?? 0) > maxHeading * 2 || isHidden(element)) continue;
    const line = lineOf(element);
    if (line === undefined || line.length > maxHeading || line.length < 3) continue;
    const section = sectionOf(line);
    if (section !== undefined && !element.closest(aside)) found.push({ element, section });
  }
  return found;
}

/** Tells whether a page links many postings by addresses that look like theirs. */
export function isJobList(document: Document): boolean {
  const found = new Set<string>();
  for (const link of document.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href')?.replace(/[?#].*/, '') ?? '';
    if (postingAddress.test(href)) found.add(href);
    if (found.size >= minPostings) return !isArticle(document);
  }
  return false;
}

function isArticle(document: Document): boolean {
  const title = `${document.title} ${lineOf(document.querySelector('h1')) ?? ''}`;
  if (aboutHiring.test(title) || document.querySelector(articleMarks)) return true;
  return [...document.querySelectorAll('script[type="application/ld+json"]')].some((script) =>
    articleType.test(script.textContent ?? ''),
  );
}

/** A button or link that says "apply", or a form that takes a résumé. */
export function hasApplyControl(document: Document): boolean {
  const controls = document.querySelectorAll('a, button, [role="button"], input[type="submit"]');
  for (let at = 0; at < Math.min(controls.length, maxControls); at++) {
    const control = controls[at];
    const label = control?.getAttribute('value') ?? control?.textContent ?? '';
    if (label.length < 200 && applyLabel.test(label.trim())) return true;
  }
  return document.querySelector('form input[type="file"]') !== null;
}

function commonAncestor(elements: readonly Element[]): Element | undefined {
  let ancestor = elements[0]?.parentElement ?? undefined;
  for (const element of elements)
    while (ancestor && !ancestor.contains(element)) ancestor = ancestor.parentElement ?? undefined;
  return ancestor;
}
