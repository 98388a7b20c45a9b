import type { Provider, ProviderCase } from '../provider.ts';

/** Google Skills, formerly Cloud Skills Boost. Seen 2026-08. */
export const googleSkills: Provider = {
  id: 'google-skills',
  name: 'Google Skills',
  proof: 'page-only',
  host: /^www\.(?:skills\.google|cloudskillsboost\.google)$/,
  path: /^\/public_profiles\/([\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\/badges\/\d+)\/?(?:\?|$)/,
  person: /^\/public_profiles\/[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\/?$/,
};

export const cases: readonly ProviderCase[] = [
  [
    'https://www.skills.google/public_profiles/0d1e2f3a-4b5c-4d7e-8f90-a1b2c3d4e5f6/badges/1234567',
    'no endpoint',
  ],
  [
    'https://www.cloudskillsboost.google/public_profiles/0d1e2f3a-4b5c-4d7e-8f90-a1b2c3d4e5f6/badges/1234567',
    'no endpoint',
  ],
  ['https://www.skills.google/catalog', 'not this provider'],
];
