import type { Site, SiteCase } from '../site.ts';

/** Breezy HR. Seen 2026-08. */
export const breezy: Site = {
  id: 'breezy',
  host: /\.breezy\.hr$/,
  path: /^\/p\/[^/]+\/?(?:\?|$)/,
  apply: /^\/p\/[^/]+\/apply/,
  hook: '.banner h1',
  body: '.description',
  title: '.banner h1',
  location: '.banner .location',
};

export const cases: readonly SiteCase[] = [
  ['https://acme.breezy.hr/p/0a1b2c3d4e5f-site-engineer', 'posting'],
  ['https://acme.breezy.hr/p/0a1b2c3d4e5f-site-engineer/apply', 'apply'],
  ['https://acme.breezy.hr/', 'other'],
];
