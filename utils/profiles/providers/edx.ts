import type { Provider, ProviderCase } from '../provider.ts';

/** edX course and programme certificates. Seen in Open edX's source. */
export const edx: Provider = {
  id: 'edx',
  name: 'edX',
  proof: 'page-only',
  host: /^(?:courses|credentials|verify)\.edx\.org$/,
  path: /^\/(?:certificates|credentials|cert)\/([\da-f]{32})\/?(?:\?|$)/,
};

export const cases: readonly ProviderCase[] = [
  ['https://courses.edx.org/certificates/0123456789abcdef0123456789abcdef', 'no endpoint'],
  ['https://credentials.edx.org/credentials/0123456789abcdef0123456789abcdef/', 'no endpoint'],
  ['https://www.edx.org/learn/python', 'not this provider'],
];
