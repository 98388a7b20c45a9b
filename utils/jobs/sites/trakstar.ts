import type { Site, SiteCase } from '../site.ts';

/** Trakstar Hire; the misspelt class is theirs. Seen 2026-08. */
export const trakstar: Site = {
  id: 'trakstar',
  host: /\.hire\.trakstar\.com$/,
  path: /^\/jobs\/\w+/,
  hook: '.jobdesciption',
  body: '.jobdesciption',
  title: '.jobtitle h2|.job-title|h1',
  named: /^(?<title>.+) at (?<company>.+)$/,
};

export const cases: readonly SiteCase[] = [
  ['https://acme.hire.trakstar.com/jobs/fk0abc1/', 'posting'],
  ['https://acme.hire.trakstar.com/', 'other'],
];
