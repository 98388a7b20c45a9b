import { hostOf, sameSite } from '../web/site.ts';

/**
 * Hosts on which anybody can put what they like, each under a beginning of its own: so many parts of the path. To Open
 * Badges a host is its issuer's; on these, a neighbour would be.
 */
const sharedHosts: readonly (readonly [host: RegExp, parts: number])[] = [
  [/^(?:raw|gist|media)\.githubusercontent\.com$/, 1],
  [/^(?:gist\.)?github\.com$/, 1],
  [/^(?:gitlab\.com|bitbucket\.org|codeberg\.org)$/, 1],
  [/^cdn\.jsdelivr\.net$/, 3],
  [/^(?:raw\.githack|rawcdn\.githack|cdn\.statically)\.(?:com|io)$/, 2],
  [/^unpkg\.com$/, 1],
  [/^s3[.-](?:[a-z0-9-]+\.)?amazonaws\.com$/, 1],
  [/^storage\.(?:googleapis|cloud\.google)\.com$/, 1],
  [/^(?:ipfs\.io|dweb\.link|cloudflare-ipfs\.com|gateway\.pinata\.cloud)$/, 2],
  [/^sites\.google\.com$/, 2],
];

/** Is whoever answers at one address whoever answers at the other? The same site, and on a shared host the same part of it. */
export function sameOwner(one: unknown, other: unknown): boolean {
  if (!sameSite(one, other)) return false;
  const parts = sharedHosts.find(([host]) => host.test(hostOf(one) ?? ''))?.[1];
  if (parts === undefined) return true;
  const [left, right] = [one, other].map((address) => beginning(String(address), parts));
  return left !== undefined && left === right;
}

function beginning(address: string, parts: number): string | undefined {
  const path = new URL(address).pathname.split('/').slice(1);
  const own = path.slice(0, parts);
  // an owner without anything in it is the host itself
  return path.length > parts && own.every((part) => part !== '') ? own.join('/') : undefined;
}
