import type { Site, SiteCase } from '../site.ts';

/** Jobat: microdata, also in the pane beside a list. Seen 2026-08. */
export const jobat: Site = {
  id: 'jobat',
  host: /(?:^|\.)jobat\.be$/,
  path: /^\/[a-z]{2}\/jobs\/[^/]+\/job_\d+/,
  hook: '[itemtype*="JobPosting"]',
  body: '[itemtype*="JobPosting"] [itemprop="description"]',
};

export const cases: readonly SiteCase[] = [
  ['https://www.jobat.be/nl/jobs/site-engineer/job_5900001', 'posting'],
  ['https://www.jobat.be/nl/jobs', 'other'],
];
