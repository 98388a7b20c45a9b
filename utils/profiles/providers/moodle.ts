import type { Provider, ProviderCase } from '../provider.ts';

/** Moodle, which runs on any host: the site itself is the issuer. Seen in Moodle's source. */
export const moodle: Provider = {
  id: 'moodle',
  name: 'Moodle',
  proof: 'hosted',
  path: /\/badges\/(?:badge\.php\?(?:.*&)?hash|assertion\.php\?(?:.*&)?b)=([\da-f]{40})(?:&|$)/,
  endpoint: (id, url) =>
    `https://${url.hostname}${url.pathname.replace(/\/badges\/[^/]+$/, '')}/badges/assertion.php?b=${id}&obversion=2`,
};

export const cases: readonly ProviderCase[] = [
  [
    'https://learn.acme.example/moodle/badges/badge.php?hash=0123456789abcdef0123456789abcdef01234567',
    'https://learn.acme.example/moodle/badges/assertion.php?b=0123456789abcdef0123456789abcdef01234567&obversion=2',
  ],
  ['https://learn.acme.example/badges/badge.php?hash=short', 'not this provider'],
];
