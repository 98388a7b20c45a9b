import type { Provider, ProviderCase } from '../provider.ts';

/** The server's region is part of the page's host. */
function endpoint(id: string, { hostname }: URL): string {
  const region = /(?:^|\.)(eu|ca|au)\./.exec(hostname)?.[1];
  return `https://api${region ? `.${region}` : ''}.badgr.io/public/assertions/${id}.json?v=2_0`;
}

/** Badgr, now Canvas Credentials and Parchment Digital Badges. Seen in badgr-server's source. */
export const badgr: Provider = {
  id: 'badgr',
  name: 'Canvas Credentials (Badgr)',
  proof: 'hosted',
  host: /^(?:(?:api|www)\.)?(?:(?:eu|ca|au)\.)?badgr\.(?:com|io)$|^(?:(?:eu|ca|au)\.)?badges\.parchment\.com$/,
  path: /^\/(?:public\/)?assertions\/([\w-]{10,40})(?:\.json|\/(?:baked|image))?\/?(?:\?|$)/,
  person: /^\/(?:public\/collections|backpack\/.+)\/[\w-]+\/?$/,
  endpoint: endpoint,
};

export const cases: readonly ProviderCase[] = [
  [
    'https://api.badgr.io/public/assertions/aBcDeFgHiJkLmNoPqRsTuV',
    'https://api.badgr.io/public/assertions/aBcDeFgHiJkLmNoPqRsTuV.json?v=2_0',
  ],
  [
    'https://eu.badgr.com/public/assertions/aBcDeFgHiJkLmNoPqRsTuV?identity__email=me%40example.org',
    'https://api.eu.badgr.io/public/assertions/aBcDeFgHiJkLmNoPqRsTuV.json?v=2_0',
  ],
  [
    'https://badges.parchment.com/public/assertions/aBcDeFgHiJkLmNoPqRsTuV',
    'https://api.badgr.io/public/assertions/aBcDeFgHiJkLmNoPqRsTuV.json?v=2_0',
  ],
  ['https://badgr.com.evil.example/public/assertions/aBcDeFgHiJkLmNoPqRsTuV', 'not this provider'],
];
