import type { Site, SiteCase } from '../site.ts';

/** JazzHR boards. Seen 2026-08. */
export const jazzhr: Site = {
  id: 'jazzhr',
  host: /\.applytojob\.com$/,
  path: /^\/apply\/\w+\//,
  hook: '#job-description',
  body: '#job-description',
  title: '.job-header h1|.job-header h2',
  location: '.job-attributes-container [title="Location"]|.job-attributes-container div:first-child',
  named: /^(?<title>.+) - (?<company>.+?) - .+$/,
};

export const cases: readonly SiteCase[] = [
  ['https://acme.applytojob.com/apply/a1B2c3D4e5/Site-Engineer', 'posting'],
  ['https://acme.applytojob.com/apply', 'other'],
];
