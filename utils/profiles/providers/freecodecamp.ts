import type { Provider, ProviderCase } from '../provider.ts';

/** freeCodeCamp: its API states holder, certificate and date. Seen in its source. */
export const freecodecamp: Provider = {
  id: 'freecodecamp',
  name: 'freeCodeCamp',
  proof: 'attested',
  host: /^(?:www\.)?freecodecamp\.org$/,
  path: /^\/(?:[a-z-]+\/)?certification\/([\w.-]+\/[a-z\d-]+)\/?(?:\?|$)/,
  endpoint: (id) => `https://api.freecodecamp.org/certificate/showCert/${id}`,
};

export const cases: readonly ProviderCase[] = [
  [
    'https://www.freecodecamp.org/certification/someone/responsive-web-design',
    'https://api.freecodecamp.org/certificate/showCert/someone/responsive-web-design',
  ],
  ['https://www.freecodecamp.org/news/article', 'not this provider'],
];
