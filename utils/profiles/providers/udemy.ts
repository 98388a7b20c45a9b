import type { Provider, ProviderCase } from '../provider.ts';

/** Udemy. Seen 2026-08. */
export const udemy: Provider = {
  id: 'udemy',
  name: 'Udemy',
  proof: 'page-only',
  host: /^(?:(?:www\.)?udemy\.com|ude\.my|[a-z\d-]+\.udemy\.com)$/,
  path: /^\/(?:certificate\/)?(UC-[\w-]{8,40})\/?(?:\?|$)/,
};

export const cases: readonly ProviderCase[] = [
  ['https://www.udemy.com/certificate/UC-0d1e2f3a-4b5c-4d7e-8f90-a1b2c3d4e5f6/', 'no endpoint'],
  ['https://ude.my/UC-0d1e2f3a-4b5c-4d7e-8f90-a1b2c3d4e5f6', 'no endpoint'],
  ['https://www.udemy.com/course/sql/', 'not this provider'],
];
