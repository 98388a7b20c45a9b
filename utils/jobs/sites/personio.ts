import type { Site, SiteCase } from '../site.ts';

/** Personio career pages. Seen 2026-08. */
export const personio: Site = {
  id: 'personio',
  host: /\.jobs\.personio\.(?:de|com)$/,
  path: /^\/job\/\d+/,
  apply: /^\/job\/\d+\/apply|#apply/,
  hook: '[class*="JobDescription"], .job-description, [class*="job-ad"]',
  body: '[class*="JobDescription"], .job-description',
  title: 'h1',
  named: /^(?<title>.+) \| (?:Jobs at|Jobs bei) (?<company>.+)$/,
  form: 'form [name="first_name"], #application-form',
};

export const cases: readonly SiteCase[] = [
  ['https://acme.jobs.personio.de/job/1234567', 'posting'],
  ['https://acme.jobs.personio.com/job/1234567?language=en', 'posting'],
  ['https://acme.jobs.personio.de/', 'other'],
];
