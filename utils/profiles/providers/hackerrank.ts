import type { Provider, ProviderCase } from '../provider.ts';

/** HackerRank. Seen 2026-08. */
export const hackerrank: Provider = {
  id: 'hackerrank',
  name: 'HackerRank',
  proof: 'page-only',
  host: /^(?:www\.)?hackerrank\.com$/,
  path: /^\/certificates\/(?:iframe\/)?([\da-f]{12})\/?(?:\?|$)/,
};

export const cases: readonly ProviderCase[] = [
  ['https://www.hackerrank.com/certificates/0123456789ab', 'no endpoint'],
  ['https://www.hackerrank.com/skills-verification', 'not this provider'],
];
