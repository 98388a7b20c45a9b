import type { Site, SiteCase } from '../site.ts';

/** SmartRecruiters: microdata with one section each for company, job and qualifications. Seen 2026-08. */
export const smartrecruiters: Site = {
  id: 'smartrecruiters',
  host: /^(?:jobs|careers)\.smartrecruiters\.com$/,
  path: /^\/(?!oneclick-ui)[^/]+\/\d+/,
  apply: /^\/oneclick-ui\//,
  hook: '#st-jobDescription, #st-qualifications',
  body: '#st-jobDescription, #st-qualifications, #st-additionalInformation',
  title: 'h1[itemprop="title"]|h1.job-title',
  company: '[itemprop="hiringOrganization"] [itemprop="name"]',
  location: '[itemprop="jobLocation"] spl-job-location|.job-details',
};

export const cases: readonly SiteCase[] = [
  ['https://jobs.smartrecruiters.com/Acme/744000012345678-site-engineer', 'posting'],
  ['https://jobs.smartrecruiters.com/oneclick-ui/company/Acme/publication/1', 'apply'],
  ['https://jobs.smartrecruiters.com/Acme', 'other'],
];
