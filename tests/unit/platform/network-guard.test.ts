import { expect, test, vi } from 'vitest';

vi.mock('../../../utils/platform/browser.ts', () => ({ browser: {} }));
const { privateAddresses } = await import('../../../utils/platform/network-guard.ts');
const blocked = (url: string) => privateAddresses.some((pattern) => new RegExp(pattern, 'i').test(url));

test.each([
  'https://127.0.0.1/x',
  'http://127.1.2.3:8080/',
  'https://10.0.0.5/',
  'https://192.168.1.1/',
  'https://169.254.169.254/latest/meta-data',
  'https://172.16.0.1/',
  'https://172.31.255.255/',
  'https://100.64.0.1/',
  'https://100.127.0.1/',
  'https://0.0.0.0/',
  'https://[::1]/',
  'https://[fd00::1]/',
  'https://localhost/',
  'https://localhost:8443/',
  'https://app.localhost/',
  'https://printer.local/',
  'https://vault.internal/secret',
  'https://nas.lan/',
])('our own request to %s is blocked', (url) => {
  expect(blocked(new URL(url).href)).toBe(true);
});

test.each([
  'https://issuer.example/badge.json',
  'https://172.15.0.1/',
  'https://172.32.0.1/',
  'https://100.63.0.1/',
  'https://11.0.0.1/',
  'https://1.127.0.1/',
  'https://localhost.example/',
  'https://internal.example/',
  'https://issuer.example/10.0.0.1/',
  'https://issuer.example/?to=https://127.0.0.1/',
  'https://issuer.localistan/',
])('%s is not', (url) => {
  expect(blocked(url)).toBe(false);
});
