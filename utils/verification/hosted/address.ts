/** The address over https, as the guard reads it: badges of the early years name their hosts with http. */
export function secureAddress(address: string): string {
  return address.replace(/^http:/i, 'https:');
}

/** The same place, whether by http or https and however the host is spelled. */
export function sameAddress(one: unknown, other: unknown): boolean {
  const [left, right] = [canonical(one), canonical(other)];
  return left !== undefined && left === right;
}

function canonical(address: unknown): string | undefined {
  if (typeof address !== 'string') return undefined;
  const secure = secureAddress(address);
  return URL.canParse(secure) ? new URL(secure).href : address;
}

/** The host of an http(s) address that carries no user name; with a user name a host is made to look like another. */
export function hostOf(address: unknown): string | undefined {
  if (typeof address !== 'string' || !/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return undefined;
  return url.host.toLowerCase().replace(/\.$/, '');
}

/** Example.org and www.example.org are one site; nothing else is. */
export function sameSite(one: unknown, other: unknown): boolean {
  const [left, right] = [hostOf(one), hostOf(other)].map((host) => host?.replace(/^www\./, ''));
  return left !== undefined && left === right;
}
