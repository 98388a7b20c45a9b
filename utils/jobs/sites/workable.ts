import type { Site, SiteCase } from '../site.ts';

/** Workable: the one board with a requirements node of its own. Seen 2026-08. */
export const workable: Site = {
  id: 'workable',
  host: /^apply\.workable\.com$/,
  path: /^\/(?:[^/]+\/)?j\/\w+\/?(?:\?|$)/,
  apply: /^\/(?:[^/]+\/)?j\/\w+\/apply/,
  hook: '[data-ui="job-description"], [data-ui="job-requirements"]',
  body: '[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]',
  title: '[data-ui="job-title"]',
  location: '[data-ui="job-location"]',
  named: /^(?<title>.+) - (?<company>.+)$/,
};

export const cases: readonly SiteCase[] = [
  ['https://apply.workable.com/acme/j/A1B2C3D4E5/', 'posting'],
  ['https://apply.workable.com/j/A1B2C3D4E5', 'posting'],
  ['https://apply.workable.com/acme/j/A1B2C3D4E5/apply/', 'apply'],
  ['https://apply.workable.com/acme/', 'other'],
];
