import type { Provider, ProviderCase } from '../provider.ts';

/** BCdiploma: the link itself carries the key to the text. Seen 2026-08. */
export const bcdiploma: Provider = {
  id: 'bcdiploma',
  name: 'BCdiploma',
  proof: 'page-only',
  host: /^(?:certificate|diploma)\.bcdiploma\.com$/,
  path: /^\/check\/([\dA-F]{32,}[\w+/=%-]*)\/?(?:\?|$)/,
};

export const cases: readonly ProviderCase[] = [
  ['https://certificate.bcdiploma.com/check/0123456789ABCDEF0123456789ABCDEFabcd==', 'no endpoint'],
  ['https://certificate.bcdiploma.com/', 'not this provider'],
];
