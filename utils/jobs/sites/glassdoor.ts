import type { Site, SiteCase } from '../site.ts';

/** Glassdoor: class names end in a hash. Seen 2026-08. */
export const glassdoor: Site = {
  id: 'glassdoor',
  host: /(?:^|\.)glassdoor\.(?:com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})$/,
  path: /^\/job-listing\/|^\/Job\/|[?&]jl=/,
  hook: '[class*="JobDetails_jobDescription"]',
  body: '[class*="JobDetails_jobDescription"]',
  title: '[id^="jd-job-title"]|[id^="job-title-"]|[data-test="job-title"]',
  company:
    '[class*="EmployerProfile_employerNameHeading"]|[class*="EmployerProfile_compactEmployerName"]|[class*="EmployerProfile_"] h4',
  location: '[data-test="location"]',
};

export const cases: readonly SiteCase[] = [
  ['https://www.glassdoor.com/job-listing/engineer-acme-JV_IC1_KO0,8.htm?jl=1009', 'posting'],
  ['https://www.glassdoor.co.uk/Job/leeds-nurse-jobs-SRCH_IL.0,5.htm', 'posting'],
  ['https://www.glassdoor.com/Reviews/index.htm', 'other'],
];
