import type { ProofKind } from './types.ts';

/** How one issuer of credentials addresses them: which links are its own, and where a machine may ask. */
export interface Provider {
  /** Lower case, as in `ShownCredential.provider`. */
  id: string;
  name: string;
  /** The best a link can prove; some depend on the link. */
  proof: ProofKind | ((url: URL) => ProofKind);
  /** Compared with the whole host name; absent for software that runs on any host. */
  host?: RegExp;
  /** Path and query of one credential; its first group is the credential's id. */
  path: RegExp;
  /** Fragment that marks the provider's pages on any host. */
  fragment?: RegExp;
  /** Path of a person's page with many credentials. */
  person?: RegExp;
  /** Where the credential can be read by a machine, built from parsed parts on a fixed host. */
  endpoint?: (id: string, url: URL) => string | undefined;
  /** Reads the credential's name and holder from the document's `og:title`. */
  titled?: RegExp;
}

/** A link's provider and the credential's id in it. */
export interface CredentialLink {
  provider: Provider;
  id: string;
  url: URL;
}

/** A page a provider's author names, and what it is. */
export type ProviderCase = readonly [url: string, endpoint: string | 'no endpoint' | 'not this provider'];

/** Path and query, which is where ids stand. */
function placeOf(url: URL): string {
  return url.pathname + url.search;
}

/**
 * Parses an address; a user name, a port or an IP literal in it makes it nobody's. Plain http is read, for old
 * links, but never asked: endpoints are https.
 */
export function parseLink(href: string, base?: string): URL | undefined {
  if (!URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  const isPlain = url.username === '' && url.password === '' && url.port === '';
  return /^https?:$/.test(url.protocol) && isPlain && /[a-z]$/.test(url.hostname) ? url : undefined;
}

/** The provider whose host and path fit exactly. */
export function credentialLinkOf(providers: readonly Provider[], url: URL): CredentialLink | undefined {
  for (const provider of providers) {
    if (url.protocol !== 'https:' && !provider.host) continue;
    if (provider.host && !provider.host.test(url.hostname) && !provider.fragment?.test(url.hash)) continue;
    const id = provider.path.exec(placeOf(url))?.slice(1).find(Boolean);
    if (id !== undefined) return { provider, id, url };
  }
  return undefined;
}

/** The best that a link can prove. */
export function proofOf({ provider, url }: CredentialLink): ProofKind {
  return typeof provider.proof === 'function' ? provider.proof(url) : provider.proof;
}
