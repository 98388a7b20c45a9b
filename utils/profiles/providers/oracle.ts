import type { Provider, ProviderCase } from '../provider.ts';

/** Oracle University. Seen 2026-08. */
export const oracle: Provider = {
  id: 'oracle',
  name: 'Oracle University',
  proof: 'page-only',
  host: /^catalog-education\.oracle\.com$/,
  path: /^\/(?:pls\/certview|ords\/certview)\/sharebadge\?id=([\dA-F]{16,80})(?:&|$)/i,
};

export const cases: readonly ProviderCase[] = [
  [
    'https://catalog-education.oracle.com/pls/certview/sharebadge?id=0123456789ABCDEF0123456789ABCDEF',
    'no endpoint',
  ],
  ['https://education.oracle.com/', 'not this provider'],
];
