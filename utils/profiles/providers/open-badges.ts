import type { Provider, ProviderCase } from '../provider.ts';
import type { ProofKind } from '../types.ts';

const signed = /\.jw[ts]$|\.(?:png|svg)$|(?:ob3|obv3|verifiable|credential|\bvcs?\b)[^?]*\.json(?:ld)?$/i;

/** What the file's name lets hope for: a signature in a JWT, a baked image or an Open Badges 3 file. */
function proof(url: URL): ProofKind {
  return signed.test(url.pathname) ? 'cryptographic' : 'hosted';
}

/**
 * Open Badges of any issuer: hosted assertions, credential files and baked images, known by their path.
 * The address is the issuer's own, so it is its own endpoint.
 */
export const openBadges: Provider = {
  id: 'open-badges',
  name: 'Open Badges',
  proof,
  path: /\/(?:public\/)?assertions?\/([\w.-]{4,80}?)(?:\.json)?\/?(?:\?|$)|\/((?:[^/?]*[^a-z/?])?(?:badges?|assertions?|credentials?|open-?badges?|ob[23]|obv[23]|certificates?|clr|vc)(?:[^a-z/?][^/?]*)?\.(?:json|jsonld|jwt|jws))(?:\?|$)|\/(?:badges?|assertions?|credentials?|open-?badges?)\/(?:[^?]*\/)?([^/?]+\.(?:json|jsonld|jwt|jws))(?:\?|$)|\/([^/?]*(?:baked|open-?badge|assertion)[^/?]*\.(?:png|svg))(?:\?|$)|\/(?:baked|credentials?|open-?badges?|assertions?)\/(?:[^?]*\/)?([^/?]+\.(?:png|svg))(?:\?|$)|\/badges\/(?:[^?]*\/)?([^/?]+\.png)(?:\?|$)/i,
  endpoint: (_, url) => `https://${url.hostname}${url.pathname}${url.search}`,
};

export const cases: readonly ProviderCase[] = [
  ['https://badges.acme.example/assertions/1234', 'https://badges.acme.example/assertions/1234'],
  ['https://acme.example/badges/2026/ada.json', 'https://acme.example/badges/2026/ada.json'],
  ['https://acme.example/files/credential-ada.jwt', 'https://acme.example/files/credential-ada.jwt'],
  ['https://acme.example/img/ada-baked.png', 'https://acme.example/img/ada-baked.png'],
  ['https://acme.example/credentials/ada.svg', 'https://acme.example/credentials/ada.svg'],
  ['https://git.acme.example/ada/tool/badges/main/pipeline.svg', 'not this provider'],
  ['https://acme.example/package.json', 'not this provider'],
  ['https://acme.example/img/badge-new.png', 'not this provider'],
  ['http://badges.acme.example/assertions/1234', 'not this provider'],
];
