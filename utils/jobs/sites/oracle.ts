import type { Site, SiteCase } from '../site.ts';

/** Oracle Recruiting (Candidate Experience). Seen 2026-08. */
export const oracle: Site = {
  id: 'oracle',
  host: /\.oraclecloud\.com$/,
  path: /\/hcmUI\/CandidateExperience\/.+\/job\/\w+\/?(?:\?|$)/,
  apply: /\/hcmUI\/CandidateExperience\/.+\/job\/\w+\/apply/,
  hook: '.job-details__description-content, .job-details__description, [data-bind*="job.description"]',
  body: '.job-details__description-content, .job-details__description, [data-bind*="job.description"], [data-bind*="job.responsibilities"], [data-bind*="job.qualifications"]',
  title: '.job-details__title|h1',
  location: '.job-details__subtitle|[data-bind*="primaryLocation"]',
};

export const cases: readonly SiteCase[] = [
  ['https://acme.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/12345', 'posting'],
  ['https://acme.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/requisitions', 'other'],
];
