import type { Site, SiteCase } from '../site.ts';

/** Greenhouse's hosted boards; white-label pages keep the same markup. Seen 2026-08. */
export const greenhouse: Site = {
  id: 'greenhouse',
  host: /^(?:job-boards|boards)(?:\.eu)?\.greenhouse\.io$/,
  path: /^\/(?:[^/]+\/jobs\/\d+|embed\/job_app\?)/,
  hook: '.job__description',
  anywhere: '.job-post .job__description',
  body: '.job__description',
  title: '.job__title h1|.job__title',
  location: '.job__location',
  named: /^Job Application for (?<title>.+) at (?<company>.+)$/,
};

export const cases: readonly SiteCase[] = [
  ['https://job-boards.greenhouse.io/acme/jobs/4012345008', 'posting'],
  ['https://boards.eu.greenhouse.io/acme/jobs/4012345008?gh_jid=4012345008', 'posting'],
  ['https://boards.greenhouse.io/embed/job_app?for=acme&token=4012345008', 'posting'],
  ['https://job-boards.greenhouse.io/acme', 'other'],
  ['https://greenhouse.io.example.com/acme/jobs/4012345008', 'other'],
];
