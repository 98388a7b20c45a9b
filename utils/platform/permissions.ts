import { browser } from './browser.ts';

/** Match patterns of the hosts that are granted now. */
export async function grantedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => origin.startsWith('https://') || origin.startsWith('*://'));
}

/** Whether one match pattern covers all of another; of the forms that we ask for and browsers answer. */
export function covers(wide: string, narrow: string): boolean {
  const [, scheme, host = ''] = /^(\*|https):\/\/([^/]+)\//.exec(wide) ?? [];
  const asked = narrow.replace(/^https:\/\/|\/.*$/g, '');
  if (!scheme) return false;
  if (host === '*' || host === asked) return true;
  return host.startsWith('*.') && (asked === host.slice(2) || asked.endsWith(host.slice(1)));
}

/** Whether we may act on this page without a click. Not an http(s) page: false. */
export async function isGranted(url: string): Promise<boolean> {
  const { protocol, host } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  return browser.permissions.contains({ origins: [`${protocol}//${host.replace(/:\d+$/, '')}/*`] });
}

/** Calls back when the user grants or revokes anything, here or in the browser's own settings. */
export function onPermissionsChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
