import type { Provider, ProviderCase } from '../provider.ts';

/** LinkedIn Learning. Seen 2026-08. */
export const linkedinLearning: Provider = {
  id: 'linkedin-learning',
  name: 'LinkedIn Learning',
  proof: 'page-only',
  host: /^(?:www\.)?linkedin\.com$/,
  path: /^\/learning\/certificates\/([\da-f]{64}|[\w-]{20,90})\/?(?:\?|$)/,
};

export const cases: readonly ProviderCase[] = [
  [
    'https://www.linkedin.com/learning/certificates/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
    'no endpoint',
  ],
  ['https://www.linkedin.com/learning/python', 'not this provider'],
];
