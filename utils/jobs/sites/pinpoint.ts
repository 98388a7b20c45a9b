import type { Site, SiteCase } from '../site.ts';

/** Pinpoint career sites. Seen 2026-08. */
export const pinpoint: Site = {
  id: 'pinpoint',
  host: /\.pinpointhq\.com$/,
  path: /\/postings\/[\da-f-]{36}\/?(?:\?|$)/,
  apply: /\/postings\/[\da-f-]{36}\/applications\/new/,
  hook: '.external-panel, [class*="job-description"]',
  body: '.external-panel .wysiwyg, [class*="job-description"]',
  title: 'h1',
  named: /^(?<title>.+) \| (?<company>.+?)(?: Careers)?$/,
};

export const cases: readonly SiteCase[] = [
  ['https://acme.pinpointhq.com/en/postings/0d1e2f3a-4b5c-6d7e-8f90-a1b2c3d4e5f6', 'posting'],
  ['https://acme.pinpointhq.com/', 'other'],
];
