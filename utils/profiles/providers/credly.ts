import type { Provider, ProviderCase } from '../provider.ts';

/** Credly, also behind AWS, Cisco, PMI, CompTIA, IBM and ISC2 badges. Seen 2026-08. */
export const credly: Provider = {
  id: 'credly',
  name: 'Credly',
  proof: 'hosted',
  host: /^(?:www\.)?(?:credly|youracclaim)\.com$/,
  path: /^\/badges\/([\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})(?:\/(?:public_url|linked_in_profile|embedded|twitter|facebook))?\/?(?:\?|$)/i,
  person: /^\/users\/[\w.-]+(?:\/badges)?\/?$/,
  endpoint: (id) => `https://api.credly.com/v1/obi/v2/badge_assertions/${id.toLowerCase()}`,
  titled: /^(?<name>.+) was issued by .+? to (?<person>.+?)\.?$/,
};

export const cases: readonly ProviderCase[] = [
  [
    'https://www.credly.com/badges/0d1e2f3a-4b5c-4d7e-8f90-a1b2c3d4e5f6/public_url',
    'https://api.credly.com/v1/obi/v2/badge_assertions/0d1e2f3a-4b5c-4d7e-8f90-a1b2c3d4e5f6',
  ],
  [
    'https://credly.com/badges/0D1E2F3A-4B5C-4D7E-8F90-A1B2C3D4E5F6',
    'https://api.credly.com/v1/obi/v2/badge_assertions/0d1e2f3a-4b5c-4d7e-8f90-a1b2c3d4e5f6',
  ],
  [
    'https://www.youracclaim.com/badges/0d1e2f3a-4b5c-4d7e-8f90-a1b2c3d4e5f6/linked_in_profile',
    'https://api.credly.com/v1/obi/v2/badge_assertions/0d1e2f3a-4b5c-4d7e-8f90-a1b2c3d4e5f6',
  ],
  ['https://credly.com.evil.example/badges/0d1e2f3a-4b5c-4d7e-8f90-a1b2c3d4e5f6', 'not this provider'],
  ['https://www.credly.com@evil.example/badges/0d1e2f3a-4b5c-4d7e-8f90-a1b2c3d4e5f6', 'not this provider'],
  ['https://www.credly.com/badges/../users/someone', 'not this provider'],
  ['https://www.credly.com/org/acme/badge/site-engineer', 'not this provider'],
];
