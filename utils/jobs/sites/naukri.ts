import type { Site, SiteCase } from '../site.ts';

/** Naukri: class names end in a hash. Seen 2026-08. */
export const naukri: Site = {
  id: 'naukri',
  host: /(?:^|\.)naukri\.com$/,
  path: /^\/job-listings-/,
  hook: '[class*="styles_JDC__dang-inner-html"]',
  body: '[class*="styles_JDC__dang-inner-html"], [class*="styles_key-skill"]',
  title: '[class*="styles_jd-header-title"]',
  company: '[class*="styles_jd-header-comp-name"] a',
  location: '[class*="styles_jhc__location"]',
};

export const cases: readonly SiteCase[] = [
  ['https://www.naukri.com/job-listings-site-engineer-acme-pune-3-to-5-years-010100000001', 'posting'],
  ['https://www.naukri.com/site-engineer-jobs', 'other'],
];
