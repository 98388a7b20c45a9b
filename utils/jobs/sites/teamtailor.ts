import type { Site, SiteCase } from '../site.ts';

/** Teamtailor career sites, most of them on a domain of the employer. Seen 2026-08. */
export const teamtailor: Site = {
  id: 'teamtailor',
  host: /(?:^|\.)teamtailor\.com$/,
  path: /^\/(?:[a-z-]+\/)?jobs\/\d+[^/]*\/?(?:\?|$)/,
  apply: /\/jobs\/\d+[^/]*\/applications\/new/,
  hook: 'main[data-careersite--jobs--form-overlay-job-id-value]',
  anywhere: 'main[data-careersite--jobs--form-overlay-job-id-value]',
  body: 'main[data-careersite--jobs--form-overlay-job-id-value] [data-controller="careersite--responsive-video"].prose',
  title: 'main h1|h1',
  company: 'meta[property="og:site_name"]',
  named: /^(?<title>.+) - (?<company>.+)$/,
};

export const cases: readonly SiteCase[] = [
  ['https://acme.teamtailor.com/jobs/1234567-site-engineer', 'posting'],
  ['https://acme.na.teamtailor.com/sv/jobs/1234567-site-engineer', 'posting'],
  ['https://acme.teamtailor.com/jobs/1234567-site-engineer/applications/new', 'apply'],
  ['https://acme.teamtailor.com/jobs', 'other'],
];
