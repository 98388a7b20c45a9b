import type { Site, SiteCase } from '../site.ts';

/** Recruitee: hashed classes, so the text comes from JSON-LD; the application tab shows none. Seen 2026-08. */
export const recruitee: Site = {
  id: 'recruitee',
  host: /(?:^|\.)recruitee\.com$/,
  path: /^\/(?:l\/[a-z-]+\/)?o\/[^/]+\/?(?:\?|$)/,
  apply: /^\/(?:l\/[a-z-]+\/)?o\/[^/]+\/c\/new/,
  hook: '[data-component="PublicApp"] main',
  body: '[data-testid="offer-description"], [data-testid="offer-requirements"]',
  named: /^(?<company>.+?) - (?<title>.+)$/,
};

export const cases: readonly SiteCase[] = [
  ['https://acme.recruitee.com/o/site-engineer', 'posting'],
  ['https://acme.recruitee.com/l/de/o/site-engineer', 'posting'],
  ['https://acme.recruitee.com/o/site-engineer/c/new', 'apply'],
  ['https://acme.recruitee.com/', 'other'],
];
