import { browser } from './browser.ts';

/** Addresses of this machine and its networks. The verifier refuses them too; these rules also see redirects. */
export const privateAddresses: readonly string[] = [
  '^https?://(0|10|127)\\.',
  '^https?://169\\.254\\.',
  '^https?://172\\.(1[6-9]|2[0-9]|3[01])\\.',
  '^https?://192\\.168\\.',
  '^https?://100\\.(6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\\.',
  '^https?://\\[',
  '^https?://([^/:?#]+\\.)?localhost[/:?#]',
  '^https?://[^/:?#]+\\.(local|internal|lan|home\\.arpa)[/:?#]',
];

/** Blocks our own requests to private addresses, on every hop; requests of pages are not touched. */
export async function guardNetwork(): Promise<void> {
  const { declarativeNetRequest: rules, runtime } = browser;
  if (!rules?.updateSessionRules) return;
  const self = new URL(runtime.getURL('')).host;
  const addRules = privateAddresses.map((regexFilter, index) => ({
    id: index + 1,
    action: { type: 'block' as const },
    condition: { regexFilter, initiatorDomains: [self] },
  }));
  await rules.updateSessionRules({ removeRuleIds: addRules.map(({ id }) => id), addRules });
}
