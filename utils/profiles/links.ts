import { type CredentialLink, credentialLinkOf, parseLink } from './provider.ts';
import { providers } from './providers/index.ts';

/** Redirectors that wrap the address they lead to. */
const wrappers: readonly { host: RegExp; path: RegExp; parameter: string }[] = [
  { host: /^(?:www\.)?linkedin\.com$/, path: /^\/(?:safety\/go|redir\/redirect)\/?$/, parameter: 'url' },
  { host: /^www\.google\.[a-z.]+$/, path: /^\/url$/, parameter: 'q' },
];

/** Recognises a link to a credential, also behind a known redirector. */
export function recogniseLink(href: string, base?: string): CredentialLink | undefined {
  const url = parseLink(href, base);
  if (!url) return undefined;
  const wrapper = wrappers.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  const target = wrapper ? parseLink(url.searchParams.get(wrapper.parameter) ?? '') : url;
  return target && credentialLinkOf(providers, target);
}

/**
 * The address where a machine can read the credential that a link leads to: a fixed host and a strictly parsed
 * id, never the link itself, but for Open Badges that the issuer hosts. Undefined where there is none.
 */
export function endpointOf(url: string): string | undefined {
  const link = recogniseLink(url);
  return link?.provider.endpoint?.(link.id, link.url);
}

/** What an address by itself is known to show. */
export function pageOf(address: string): 'credential' | 'profile' | undefined {
  const url = parseLink(address);
  if (!url) return undefined;
  if (credentialLinkOf(providers, url)) return 'credential';
  if (/^(?:[a-z]{2}\.|www\.)?linkedin\.com$/.test(url.hostname) && /^\/in\/[^/]+/.test(url.pathname))
    return 'profile';
  return providers.some(({ host, person }) => host?.test(url.hostname) && person?.test(url.pathname))
    ? 'profile'
    : undefined;
}
