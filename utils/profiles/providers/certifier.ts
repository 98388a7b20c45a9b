import type { Provider, ProviderCase } from '../provider.ts';

/** Certifier. Seen 2026-08. */
export const certifier: Provider = {
  id: 'certifier',
  name: 'Certifier',
  proof: 'page-only',
  host: /^(?:www\.)?credsverse\.com$/,
  path: /^\/credentials\/([\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})\/?(?:\?|$)/,
};

export const cases: readonly ProviderCase[] = [
  ['https://credsverse.com/credentials/0d1e2f3a-4b5c-4d7e-8f90-a1b2c3d4e5f6', 'no endpoint'],
  ['https://credsverse.com/', 'not this provider'],
];
