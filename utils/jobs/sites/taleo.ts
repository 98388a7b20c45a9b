import type { Site, SiteCase } from '../site.ts';

/** Oracle Taleo. Seen 2026-08 (list), 2024 (posting). */
export const taleo: Site = {
  id: 'taleo',
  host: /\.taleo\.net$/,
  path: /\/careersection\/.+\/jobdetail\.ftl|requisition\.jsp|ViewJob/,
  apply: /\/careersection\/.+\/jobapply\.ftl/,
  hook: '[id^="requisitionDescriptionInterface"]',
  body: '[id^="requisitionDescriptionInterface"][id*="Desc"], [id^="requisitionDescriptionInterface"] .editablesection, .editablesection',
  title: '[id*="reqTitleLinkAction"]|.titlepage',
  location: '[id*="reqBasicInfo"]',
};

export const cases: readonly SiteCase[] = [
  ['https://acme.taleo.net/careersection/ex/jobdetail.ftl?job=1900012', 'posting'],
  ['https://acme.taleo.net/careersection/ex/jobsearch.ftl', 'other'],
];
