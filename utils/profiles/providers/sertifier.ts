import type { Provider, ProviderCase } from '../provider.ts';

/** Sertifier. Seen 2026-08. */
export const sertifier: Provider = {
  id: 'sertifier',
  name: 'Sertifier',
  proof: 'page-only',
  host: /^verified\.sertifier\.com$/,
  path: /^\/(?:[a-z]{2}\/)?verify\/(\d{14})\/?(?:\?|$)/,
  person: /^\/(?:[a-z]{2}\/)?profile\/[\w.-]+\/?$/,
};

export const cases: readonly ProviderCase[] = [
  ['https://verified.sertifier.com/en/verify/01234567890123/', 'no endpoint'],
  ['https://verified.sertifier.com/en/', 'not this provider'],
];
