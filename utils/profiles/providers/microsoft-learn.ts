import type { Provider, ProviderCase } from '../provider.ts';

const transcript = /\/users\/[\w.-]+\/transcript\/([\w-]{5,40})/;
const credential = /\/([a-z]{2}-[a-z]{2})?\/?(?:users\/)?([\w.-]+)(?:\/credentials)?\/([\dA-F]{16})\/?$/i;
const sharing = /[?&]sharingId=([\dA-F]{8,20})(?:&|$)/i;

function endpoint(_: string, { pathname, search }: URL): string | undefined {
  const share = transcript.exec(pathname)?.[1];
  if (share) return `https://learn.microsoft.com/api/profiles/transcript/share/${share}?locale=en-us`;
  const [, locale = 'en-us', user, id] = credential.exec(pathname) ?? [];
  const key = sharing.exec(search)?.[1];
  return user && id && key
    ? `https://learn.microsoft.com/api/credentials/share/${locale}/${user}/${id}?sharingId=${key}`
    : undefined;
}

/** Microsoft Learn: a shared transcript or credential is also public JSON. Seen 2026-08. */
export const microsoftLearn: Provider = {
  id: 'microsoft-learn',
  name: 'Microsoft Learn',
  proof: (url) => (endpoint('', url) ? 'attested' : 'page-only'),
  host: /^learn\.microsoft\.com$/,
  path: /^\/(?:api\/credentials\/share\/[a-z-]{2,8}\/[\w.-]+|(?:[a-z-]{2,8}\/)?users\/[\w.-]+\/(?:credentials(?:\/certification)?|transcript|achievements))\/([\w-]{5,40})\/?(?:\?|$)/,
  person: /^\/(?:[a-z-]{2,8}\/)?users\/[\w.-]+(?:\/(?:achievements|credentials))?\/?$/,
  endpoint: endpoint,
};

export const cases: readonly ProviderCase[] = [
  [
    'https://learn.microsoft.com/en-us/users/someone/transcript/abc1defg2hij',
    'https://learn.microsoft.com/api/profiles/transcript/share/abc1defg2hij?locale=en-us',
  ],
  [
    'https://learn.microsoft.com/api/credentials/share/en-us/Someone/0123456789ABCDEF?sharingId=FEDCBA9876543210',
    'https://learn.microsoft.com/api/credentials/share/en-us/Someone/0123456789ABCDEF?sharingId=FEDCBA9876543210',
  ],
  ['https://learn.microsoft.com/en-us/users/someone/credentials/0123456789abcdef', 'no endpoint'],
  [
    'https://learn.microsoft.com/en-us/users/someone/credentials/certification/azure-developer?tab=x',
    'no endpoint',
  ],
  ['https://learn.microsoft.com/en-us/users/someone/achievements', 'not this provider'],
  ['https://learn.microsoft.com/en-us/training/', 'not this provider'],
];
