import type { Site, SiteCase } from '../site.ts';

/** Lever's hosted postings. Seen 2026-08. */
export const lever: Site = {
  id: 'lever',
  host: /^jobs(?:\.eu)?\.lever\.co$/,
  path: /^\/[^/]+\/[\da-f]{8}-[\da-f-]{27}\/?(?:\?|$)/i,
  apply: /^\/[^/]+\/[\da-f]{8}-[\da-f-]{27}\/apply/i,
  hook: '.posting-headline, .posting-header',
  body: '[data-qa="job-description"], .section-wrapper.page-full-width .section:not(.last-section-apply)',
  skip: '.posting-header, .posting-headline, .postings-btn-wrapper, .last-section-apply, .application-page',
  title: '.posting-headline h2|.posting-header h2',
  location: '.posting-categories .location|.sort-by-location',
  named: /^(?<company>.+?) - (?<title>.+)$/,
};

export const cases: readonly SiteCase[] = [
  ['https://jobs.lever.co/acme/0d1e2f3a-4b5c-6d7e-8f90-a1b2c3d4e5f6', 'posting'],
  ['https://jobs.eu.lever.co/acme/0d1e2f3a-4b5c-6d7e-8f90-a1b2c3d4e5f6?lever-source=X', 'posting'],
  ['https://jobs.lever.co/acme/0d1e2f3a-4b5c-6d7e-8f90-a1b2c3d4e5f6/apply', 'apply'],
  ['https://jobs.lever.co/acme', 'other'],
];
