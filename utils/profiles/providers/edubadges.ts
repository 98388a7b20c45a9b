import type { Provider, ProviderCase } from '../provider.ts';

/** edubadges of the Dutch universities, a Badgr server. Seen in its source. */
export const edubadges: Provider = {
  id: 'edubadges',
  name: 'edubadges',
  proof: 'hosted',
  host: /^(?:(?:www|api)\.)?edubadges\.nl$/,
  path: /^\/public\/assertions\/([\w-]{10,40})(?:\.json)?\/?(?:\?|$)/,
  endpoint: (id) => `https://api.edubadges.nl/public/assertions/${id}`,
};

export const cases: readonly ProviderCase[] = [
  [
    'https://www.edubadges.nl/public/assertions/aBcDeFgHiJkLmNoPqRsTuV',
    'https://api.edubadges.nl/public/assertions/aBcDeFgHiJkLmNoPqRsTuV',
  ],
  ['https://www.edubadges.nl/catalog', 'not this provider'],
];
