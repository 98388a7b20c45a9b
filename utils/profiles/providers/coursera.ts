import type { Provider, ProviderCase } from '../provider.ts';

/** Coursera: its pages say who holds a certificate; no machine-readable proof is public. Seen 2026-08. */
export const coursera: Provider = {
  id: 'coursera',
  name: 'Coursera',
  proof: 'page-only',
  host: /^(?:www\.)?(?:coursera\.org|coursera\.com)$/,
  path: /^\/(?:verify(?:\/(?:specialization|professional-cert))?|account\/accomplishments\/(?:verify|certificate|records|professional-cert|specialization)(?:\/certificate)?)\/([A-Z\d]{8,16})\/?(?:\?|$)|^\/share\/([\da-f]{32})\/?(?:\?|$)/,
  person: /^\/user\/[\da-f]{32}/,
};

export const cases: readonly ProviderCase[] = [
  ['https://www.coursera.org/account/accomplishments/verify/ABCD1234EFGH', 'no endpoint'],
  ['https://coursera.org/verify/professional-cert/ABCD1234EFGH', 'no endpoint'],
  ['https://coursera.org/share/0123456789abcdef0123456789abcdef', 'no endpoint'],
  ['https://www.coursera.org/learn/statistics', 'not this provider'],
];
