import type { Fetch } from '../verification/types.ts';

/**
 * The platform's fetch, as a verification may use it: nothing of the user goes along. What may be asked for, how long
 * and how much is the verifier's policy (`verification/web`); the extension's CSP holds every hop to https.
 */
export const platformFetch: Fetch = (url, init) =>
  fetch(url, {
    ...init,
    method: 'GET',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
