import type { Provider, ProviderCase } from '../provider.ts';

/** Udacity. Seen 2026-08. */
export const udacity: Provider = {
  id: 'udacity',
  name: 'Udacity',
  proof: 'page-only',
  host: /^(?:(?:www|confirm|graduation)\.)?udacity\.com$/,
  path: /^\/(?:(?:certificate|confirm)\/(?:e\/)?|e\/)?([\dA-Z]{8,12}|[\da-f]{8}-[\da-f-]{27})\/?(?:\?|$)/,
};

export const cases: readonly ProviderCase[] = [
  ['https://confirm.udacity.com/ABCDEFGH', 'no endpoint'],
  ['https://confirm.udacity.com/e/0d1e2f3a-4b5c-4d7e-8f90-a1b2c3d4e5f6', 'no endpoint'],
  ['https://www.udacity.com/certificate/e/0d1e2f3a-4b5c-4d7e-8f90-a1b2c3d4e5f6', 'no endpoint'],
  ['https://www.udacity.com/course/intro--ud000', 'not this provider'],
];
