import type { Site, SiteCase } from '../site.ts';

/** SEEK in Australia, New Zealand and Asia. Seen 2026-08. */
export const seek: Site = {
  id: 'seek',
  host: /(?:^|\.)(?:seek\.(?:com|com\.au|co\.nz)|jobs(?:treet|db)\.com(?:\.[a-z]{2})?)$/,
  path: /^\/(?:[a-z]{2}\/)?job\/\d+|[?&]jobId=\d+/,
  hook: '[data-automation="jobAdDetails"]',
  body: '[data-automation="jobAdDetails"]',
  title: '[data-automation="job-detail-title"]',
  company: '[data-automation="advertiser-name"]',
  location: '[data-automation="job-detail-location"]',
  closed: '[data-automation="expiredJobPage"]',
};

export const cases: readonly SiteCase[] = [
  ['https://www.seek.com.au/job/93850001', 'posting'],
  ['https://au.seek.com/job/93850001?type=standard', 'posting'],
  ['https://www.seek.co.nz/jobs-in-sales?jobId=93850001', 'posting'],
  ['https://www.seek.com.au/nurse-jobs', 'other'],
];
