import type { Registry } from './types.ts';

/**
 * Registries of the Digital Credentials Consortium. Its sandbox, pilot and test registries are left out: they are there
 * to try things out, so an entry in them vouches for nobody.
 */
export const knownRegistries: readonly Registry[] = [
  {
    kind: 'openid-federation',
    name: 'DCC Member Registry',
    trustAnchor: 'https://registry.dcconsortium.org/.well-known/openid-federation',
  },
  {
    kind: 'dcc-legacy',
    name: 'DCC Registry',
    url: 'https://digitalcredentials.github.io/dcc-registry/registry.json',
  },
  {
    kind: 'dcc-legacy',
    name: 'DCC Community Registry',
    url: 'https://digitalcredentials.github.io/community-registry/registry.json',
  },
];

/** Host names that the known registries answer at. */
export const registryHosts: readonly string[] = [
  ...new Set(
    knownRegistries.map((one) => new URL(one.kind === 'dcc-legacy' ? one.url : one.trustAnchor).host),
  ),
];
