import type { Provider, ProviderCase } from '../provider.ts';

/** DataCamp. Seen in public portfolios, 2026-11. */
export const datacamp: Provider = {
  id: 'datacamp',
  name: 'DataCamp',
  proof: 'page-only',
  host: /^(?:www\.)?datacamp\.com$/,
  path: /^\/statement-of-accomplishment\/(?:badge\/)?(?:course|track|skill-track|career-track)\/([\da-f]{40})(?:\.png)?\/?(?:\?|$)/,
};

export const cases: readonly ProviderCase[] = [
  [
    'https://www.datacamp.com/statement-of-accomplishment/course/0123456789abcdef0123456789abcdef01234567?raw=1',
    'no endpoint',
  ],
  ['https://www.datacamp.com/courses/tides', 'not this provider'],
];
