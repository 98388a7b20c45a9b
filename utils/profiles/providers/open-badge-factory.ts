import type { Provider, ProviderCase } from '../provider.ts';

/** Open Badge Factory and Passport. Seen 2026-08. */
export const openBadgeFactory: Provider = {
  id: 'open-badge-factory',
  name: 'Open Badge Factory',
  proof: 'hosted',
  host: /^(?:www\.)?openbadgefactory\.com$/,
  path: /^\/v1\/assertion\/([\da-f]{40})(?:\.html|\.json)?(?:\?|$)/,
  endpoint: (id) => `https://openbadgefactory.com/v1/assertion/${id}`,
};

export const cases: readonly ProviderCase[] = [
  [
    'https://openbadgefactory.com/v1/assertion/0123456789abcdef0123456789abcdef01234567.html',
    'https://openbadgefactory.com/v1/assertion/0123456789abcdef0123456789abcdef01234567',
  ],
  [
    'https://openbadgefactory.com/v1/badge/0123456789abcdef0123456789abcdef01234567.html',
    'not this provider',
  ],
];
