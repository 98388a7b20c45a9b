import type { Provider, ProviderCase } from '../provider.ts';

/** Open Badges are addressed by UUID; a short id leads to the credential's public record, which names its UUID. */
function endpoint(id: string): string {
  const isUuid = id.length === 36;
  return isUuid
    ? `https://api.accredible.com/v1/obi/badge_assertions/${id.toLowerCase()}`
    : `https://api.accredible.com/v1/credential-net/credentials/${id}`;
}

/** Accredible and credential.net; white-label hosts carry `#acc.` in their links. Seen 2026-08. */
export const accredible: Provider = {
  id: 'accredible',
  name: 'Accredible',
  proof: 'hosted',
  host: /^(?:[a-z\d-]+\.)?credential\.net$|^(?!api\.|help\.|blog\.|www\.)[a-z\d-]+\.accredible\.com$/,
  path: /^\/(?:embed\/|credentials\/)?([\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|(?=[a-z]*\d)[\da-z]{6,20})\/?(?:\?|$)/i,
  fragment: /^#acc\.\w+$/,
  person: /^\/profile\/[\w-]+/,
  endpoint: endpoint,
};

export const cases: readonly ProviderCase[] = [
  [
    'https://www.credential.net/0d1e2f3a-4b5c-4d7e-8f90-a1b2c3d4e5f6',
    'https://api.accredible.com/v1/obi/badge_assertions/0d1e2f3a-4b5c-4d7e-8f90-a1b2c3d4e5f6',
  ],
  [
    'https://skillshop.credential.net/0d1e2f3a-4b5c-4d7e-8f90-a1b2c3d4e5f6#acc.XyZ',
    'https://api.accredible.com/v1/obi/badge_assertions/0d1e2f3a-4b5c-4d7e-8f90-a1b2c3d4e5f6',
  ],
  ['https://www.credential.net/welcome', 'not this provider'],
  ['https://credential.net/abcd1234', 'https://api.accredible.com/v1/credential-net/credentials/abcd1234'],
  [
    'https://certificates.acme.example/abcd1234#acc.XyZ',
    'https://api.accredible.com/v1/credential-net/credentials/abcd1234',
  ],
  ['https://certificates.acme.example/abcd1234', 'not this provider'],
  ['https://credential.net.evil.example/abcd1234', 'not this provider'],
];
