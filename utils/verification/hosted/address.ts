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

export { hostOf, sameSite } from '../web/site.ts';
