import type { Site, SiteCase } from '../site.ts';

/** NHS Jobs: the person specification stands in lists of its own. Seen 2026-08. */
export const nhs: Site = {
  id: 'nhs',
  host: /^(?:beta\.|www\.)?jobs\.nhs\.uk$/,
  path: /^\/candidate\/jobadvert\//,
  hook: '#job_overview, #job_description',
  body: 'main',
  skip: '#heading, #employer_name, [id*="contact"], .nhsuk-back-link, #apply_button',
  title: '#heading',
  company: '#employer_name',
  location: '#employer_town',
};

export const cases: readonly SiteCase[] = [
  ['https://www.jobs.nhs.uk/candidate/jobadvert/A1234-26-0001', 'posting'],
  ['https://www.jobs.nhs.uk/candidate/search/results', 'other'],
];
