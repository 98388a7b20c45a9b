/** The host of an http(s) address that carries no user name; with a user name a host is made to look like another. */
export function hostOf(address: unknown): string | undefined {
  if (typeof address !== 'string' || !/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return undefined;
  return url.host.toLowerCase().replace(/\.$/, '');
}

/**
 * Example.org and www.example.org are one site; nothing else is. Who names an address on somebody's host may have found
 * one there that sends on to anywhere, so an answer from another site is not that host's.
 */
export function sameSite(one: unknown, other: unknown): boolean {
  const [left, right] = [hostOf(one), hostOf(other)].map((host) => host?.replace(/^www\./, ''));
  return left !== undefined && left === right;
}
