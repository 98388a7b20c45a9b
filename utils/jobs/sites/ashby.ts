import type { Site, SiteCase } from '../site.ts';

/** Ashby's hosted postings; the application tab carries the text in JSON-LD only. Seen 2026-08. */
export const ashby: Site = {
  id: 'ashby',
  host: /^jobs\.ashbyhq\.com$/,
  path: /^\/[^/]+\/[\da-f]{8}-[\da-f-]{27}\/?(?:\?|$)/i,
  apply: /^\/[^/]+\/[\da-f]{8}-[\da-f-]{27}\/application/i,
  hook: '.ashby-job-posting-heading',
  anywhere: '.ashby-job-posting-heading',
  body: '.ashby-job-posting-right-pane [class*="descriptionText"]',
  title: '.ashby-job-posting-heading',
  location: '[class*="ashby-job-posting-left-pane"] p',
  named: /^(?<title>.+) @ (?<company>.+)$/,
};

export const cases: readonly SiteCase[] = [
  ['https://jobs.ashbyhq.com/acme/0d1e2f3a-4b5c-6d7e-8f90-a1b2c3d4e5f6', 'posting'],
  ['https://jobs.ashbyhq.com/Acme%20Labs/0d1e2f3a-4b5c-6d7e-8f90-a1b2c3d4e5f6?utm_source=x', 'posting'],
  ['https://jobs.ashbyhq.com/acme/0d1e2f3a-4b5c-6d7e-8f90-a1b2c3d4e5f6/application', 'apply'],
  ['https://jobs.ashbyhq.com/acme', 'other'],
];
