import type { Site, SiteCase } from '../site.ts';

/** Softgarden boards. Seen 2026-08. */
export const softgarden: Site = {
  id: 'softgarden',
  host: /\.(?:softgarden\.io|career\.softgarden\.de)$/,
  path: /^\/(?:[a-z]{2}\/)?job\/\d+/,
  hook: '.free-text .section-content__body',
  body: '.section-content__title, .free-text .section-content__body',
  title: '#main-title|h1',
  location: '.job-location',
  named: /^(?<title>.+) (?:bei|at|chez) (?<company>.+?) \| softgarden$/,
};

export const cases: readonly SiteCase[] = [
  ['https://acme.softgarden.io/job/60812345/Site-Engineer', 'posting'],
  ['https://acme.softgarden.io/de/vacancies', 'other'],
];
