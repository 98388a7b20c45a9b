import type { Site, SiteCase } from '../site.ts';

/** Reed. Seen 2026-08. */
export const reed: Site = {
  id: 'reed',
  host: /(?:^|\.)reed\.co\.uk$/,
  path: /^\/jobs\/[^/]+\/\d+/,
  hook: '[data-qa="job-description"]',
  body: '[data-qa="job-description"]',
  title: '[data-qa="job-title"]|h1',
  company: '[data-qa="company-name"]|[data-qa="recruiter-name"]',
  location: '[data-qa="job-location"]',
};

export const cases: readonly SiteCase[] = [
  ['https://www.reed.co.uk/jobs/site-engineer/57000001', 'posting'],
  ['https://www.reed.co.uk/jobs/site-engineer-jobs-in-leeds', 'other'],
];
