import type { Site, SiteCase } from '../site.ts';

const host = /^(?:[a-z]{2,3}\.)?(?:www\.)?linkedin\.com$/;
const path = /^\/jobs\/(?:view\/|search|collections)/;

/** LinkedIn's server-driven layout: no h1, the names stand in the document's title. Seen 2026-09. */
export const linkedinSdui: Site = {
  id: 'linkedin',
  host,
  path,
  hook: '[componentkey^="JobDetails_AboutTheJob"], [data-sdui-component$=".aboutTheJob"]',
  body: '[componentkey^="JobDetails_AboutTheJob"], [data-sdui-component$=".aboutTheJob"]',
  skip: 'h2',
  company: '[aria-label^="Company, "]',
  named: /^(?:\(\d+\+?\) )?(?<title>.+?) (?:\| (?<company>.+?) \| LinkedIn|at .+)$/,
};

/** LinkedIn's classic layout: the posting beside the list, and its open pane. Seen 2026-09. */
export const linkedinClassic: Site = {
  id: 'linkedin',
  host,
  path,
  hook: '#job-details, .jobs-description__content',
  body: '#job-details',
  skip: 'h2:first-child',
  title: '.job-details-jobs-unified-top-card__job-title h1|.job-details-jobs-unified-top-card__job-title',
  company:
    '.job-details-jobs-unified-top-card__company-name a|.job-details-jobs-unified-top-card__company-name',
  location: '.job-details-jobs-unified-top-card__primary-description-container .tvm__text',
};

/** LinkedIn for those who are not signed in. Seen 2026-08. */
export const linkedinGuest: Site = {
  id: 'linkedin',
  host,
  path,
  hook: '.top-card-layout__title',
  body: '.show-more-less-html__markup',
  title: '.top-card-layout__title',
  company: '.topcard__org-name-link|.topcard__flavor',
  location: '.topcard__flavor--bullet',
  closed: '.closed-job',
};

export const cases: readonly SiteCase[] = [
  ['https://www.linkedin.com/jobs/view/4012345678/', 'posting'],
  ['https://de.linkedin.com/jobs/view/engineer-at-acme-4012345678', 'posting'],
  ['https://www.linkedin.com/jobs/search/?currentJobId=4012345678', 'posting'],
  ['https://www.linkedin.com/jobs/search-results/?currentJobId=4012345678', 'posting'],
  ['https://www.linkedin.com/jobs/collections/recommended/?currentJobId=4012345678', 'posting'],
  ['https://www.linkedin.com/in/someone/', 'other'],
  ['https://www.linkedin.com.example.org/jobs/view/4012345678/', 'other'],
];
