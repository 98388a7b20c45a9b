const ipv4 = /^\d+\.\d+\.\d+\.\d+$/;
const privateSuffixes = [
  'local',
  'localhost',
  'internal',
  'intranet',
  'private',
  'corp',
  'home',
  'lan',
  'arpa',
  'onion',
];

/**
 * The address without its fragment if a verification may read it, else `undefined`: https, port 443, no user
 * information, and a public host name. `URL` has already turned every spelling of an IPv4 address into four
 * decimal numbers (URL Standard §3.5), so that one pattern is enough.
 */
export function publicAddress(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '')
    return undefined;
  if (!isPublicHost(url.hostname)) return undefined;
  url.hash = '';
  return url;
}

function isPublicHost(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '');
  if (host.startsWith('[') || ipv4.test(host)) return false;
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  return labels.length > 1 && !labels.includes('') && !privateSuffixes.includes(last);
}
