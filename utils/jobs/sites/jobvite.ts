import type { Site, SiteCase } from '../site.ts';

/** Jobvite's hosted boards. Seen 2026-08 (lists and a closed job). */
export const jobvite: Site = {
  id: 'jobvite',
  host: /^jobs\.jobvite\.com$/,
  path: /^\/(?:careers\/)?[^/]+\/job\/\w+\/?(?:\?|$)/,
  apply: /^\/(?:careers\/)?[^/]+\/job\/\w+\/apply/,
  hook: '.jv-job-detail-description',
  body: '.jv-job-detail-description',
  title: '.jv-header',
  location: '.jv-job-detail-meta',
};

export const cases: readonly SiteCase[] = [
  ['https://jobs.jobvite.com/acme/job/oAbCdEf1', 'posting'],
  ['https://jobs.jobvite.com/acme/job/oAbCdEf1/apply', 'apply'],
  ['https://jobs.jobvite.com/acme/jobs', 'other'],
];
