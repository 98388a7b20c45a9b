import type { Site, SiteCase } from '../site.ts';

/** Greenhouse's older board and the form it embeds in company pages. Seen 2024. */
export const greenhouseClassic: Site = {
  id: 'greenhouse',
  host: /^boards(?:\.eu)?\.greenhouse\.io$/,
  path: /^\/(?:[^/]+\/jobs\/\d+|embed\/job_app\?)/,
  hook: '#app_body #content, #grnhse_app #content',
  anywhere: '#app_body #content, #grnhse_app #content',
  body: '#app_body #content, #grnhse_app #content',
  title: 'h1.app-title|.app-title',
  company: '#header .company-name',
  location: '#header .location',
};

export const cases: readonly SiteCase[] = [
  ['https://boards.greenhouse.io/acme/jobs/4012345008', 'posting'],
  ['https://boards.greenhouse.io/acme', 'other'],
];
