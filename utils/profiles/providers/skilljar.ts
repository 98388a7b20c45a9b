import type { Provider, ProviderCase } from '../provider.ts';

/** Skilljar academies. Seen 2026-08. */
export const skilljar: Provider = {
  id: 'skilljar',
  name: 'Skilljar',
  proof: 'page-only',
  host: /^verify\.skilljar\.com$/,
  path: /^\/c\/([\da-z]{6,30})\/?(?:\?|$)/,
};

export const cases: readonly ProviderCase[] = [
  ['https://verify.skilljar.com/c/abcd1234efgh', 'no endpoint'],
  ['https://verify.skilljar.com/', 'not this provider'],
];
