import type { Site, SiteCase } from '../site.ts';

/** The StepStone family: StepStone, Totaljobs, CWJobs, Jobsite. Seen 2026-08. */
export const stepstone: Site = {
  id: 'stepstone',
  host: /(?:^|\.)(?:stepstone\.(?:de|at|be|nl|fr)|(?:totaljobs|caterer|milkround)\.com|(?:cwjobs|jobsite|retailchoice)\.co\.uk|irishjobs\.ie)$/,
  path: /(?:stellenangebote--|\/job\/|-job\d+|-inline\.html)/,
  hook: '[data-at="job-ad-content"], [data-at^="section-text"]',
  body: '[data-at^="section-text-"]:not([data-at^="section-text-company"]), [data-at="job-ad-content"]',
  title: '[data-at="header-job-title"]',
  company: '[data-at="metadata-company-name"]|[data-at="header-company-name"]',
  location: '[data-at="metadata-location"]',
};

export const cases: readonly SiteCase[] = [
  ['https://www.stepstone.de/stellenangebote--Ingenieur-Berlin-Acme--1234567-inline.html', 'posting'],
  ['https://www.totaljobs.com/job/site-engineer/acme-job104000001', 'posting'],
  ['https://www.totaljobs.com/jobs/site-engineer/in-leeds', 'other'],
];
