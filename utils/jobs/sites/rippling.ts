import type { Site, SiteCase } from '../site.ts';

/** Rippling's boards. Seen 2026-08 (application form only). */
export const rippling: Site = {
  id: 'rippling',
  host: /^ats\.rippling\.com$/,
  path: /\/jobs\/[\da-f-]{36}\/?(?:\?|$)/,
  apply: /\/jobs\/[\da-f-]{36}\/apply/,
  hook: '.ATS_htmlPreview',
  body: '.ATS_htmlPreview',
  title: 'h2|h1',
};

export const cases: readonly SiteCase[] = [
  ['https://ats.rippling.com/acme/jobs/0d1e2f3a-4b5c-6d7e-8f90-a1b2c3d4e5f6', 'posting'],
  ['https://ats.rippling.com/acme/jobs/0d1e2f3a-4b5c-6d7e-8f90-a1b2c3d4e5f6/apply?step=application', 'apply'],
  ['https://ats.rippling.com/acme/jobs', 'other'],
];
