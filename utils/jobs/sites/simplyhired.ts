import type { Site, SiteCase } from '../site.ts';

/** SimplyHired: qualification chips are explicit skills. Seen 2026-08. */
export const simplyhired: Site = {
  id: 'simplyhired',
  host: /(?:^|\.)simplyhired\.(?:com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})$/,
  path: /^\/job\/|[?&]job=/,
  hook: '[data-testid="viewJobBodyJobFullDescriptionContent"]',
  body: '[data-testid="viewJobBodyJobFullDescriptionContent"]',
  title: '[data-testid="viewJobTitle"]',
  company: '[data-testid="viewJobCompanyName"]',
  location: '[data-testid="viewJobCompanyLocation"]',
};

export const cases: readonly SiteCase[] = [
  ['https://www.simplyhired.com/job/a1B2c3D4e5', 'posting'],
  ['https://za.simplyhired.com/search?q=chef&job=a1B2c3', 'posting'],
  ['https://www.simplyhired.com/search?q=chef', 'other'],
];
