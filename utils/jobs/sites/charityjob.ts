import type { Site, SiteCase } from '../site.ts';

/** CharityJob. Seen 2026-08. */
export const charityjob: Site = {
  id: 'charityjob',
  host: /(?:^|\.)charityjob\.co\.uk$/,
  path: /^\/jobs\/[^/]+\/[^/]+\/\d+/,
  hook: '.job-description',
  body: '.job-description',
  title: 'h1.job-title|h1',
  company: '.organisation',
  location: '.location-wrapper',
};

export const cases: readonly SiteCase[] = [
  ['https://www.charityjob.co.uk/jobs/acme-trust/fundraiser/1070001', 'posting'],
  ['https://www.charityjob.co.uk/jobs', 'other'],
];
