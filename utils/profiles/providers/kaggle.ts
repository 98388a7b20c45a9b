import type { Provider, ProviderCase } from '../provider.ts';

/** Kaggle Learn. Seen in public portfolios, 2026-11. */
export const kaggle: Provider = {
  id: 'kaggle',
  name: 'Kaggle Learn',
  proof: 'page-only',
  host: /^(?:www\.)?kaggle\.com$/,
  path: /^\/learn\/certification\/([\w-]+\/[a-z\d-]+)\/?(?:\?|$)/,
};

export const cases: readonly ProviderCase[] = [
  ['https://www.kaggle.com/learn/certification/someone/intro-to-tides', 'no endpoint'],
  ['https://www.kaggle.com/learn/python', 'not this provider'],
];
