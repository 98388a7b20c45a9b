import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { credentialHosts } from '../../../utils/profiles/hosts.ts';
import { endpointOf, pageOf, recogniseLink } from '../../../utils/profiles/index.ts';
import type { Provider, ProviderCase } from '../../../utils/profiles/provider.ts';

const folder = new URL('../../../utils/profiles/providers/', import.meta.url);
const files = readdirSync(folder).filter((name) => name !== 'index.ts');
const modules = await Promise.all(
  files.map(async (file) => {
    const { cases, ...rest }: Record<string, unknown> = await import(new URL(file, folder).href);
    return { file, cases: cases as readonly ProviderCase[], provider: Object.values(rest)[0] as Provider };
  }),
);

describe.each(modules)('$file', ({ file, cases, provider }) => {
  test('is named after its file and says where its links were seen', () => {
    expect(provider.id).toBe(file.replace('.ts', ''));
    expect(readFileSync(new URL(file, folder), 'utf8')).toMatch(/Seen |known by their path/);
  });

  test.each(cases)('%s → %s', (url, endpoint) => {
    const isOwn = recogniseLink(url)?.provider.id === provider.id;
    expect(isOwn).toBe(endpoint !== 'not this provider');
    if (isOwn) expect(endpointOf(url) ?? 'no endpoint').toBe(endpoint);
    if (isOwn) expect(pageOf(url)).toBe('credential');
  });

  test('can be turned on, where it has a host', () => {
    const hosts = cases
      .filter(
        ([url, endpoint]) => endpoint !== 'not this provider' && provider.host?.test(new URL(url).hostname),
      )
      .map(([url]) => new URL(url).hostname);
    const known = credentialHosts.flatMap(({ matches }) => matches.map((match) => match.slice(8, -2)));
    const fits = (host: string) =>
      known.some(
        (at) => at === host || (at.startsWith('*.') && (host === at.slice(2) || host.endsWith(at.slice(1)))),
      );
    expect(hosts.filter((host) => !fits(host))).toEqual(provider.id === 'udemy' ? ['ude.my'] : []);
  });
});

const uuid = '0d1e2f3a-4b5c-4d7e-8f90-a1b2c3d4e5f6';
test.each([
  `https://www.credly.com:8443/badges/${uuid}`,
  `https://user@www.credly.com/badges/${uuid}`,
  `https://www.credly.com./badges/${uuid}`,
  `https://evilcredly.com/badges/${uuid}`,
  `https://www.credly.com/badges/${uuid}%2F..%2F..%2Fusers`,
  `https://127.0.0.1/assertions/1234`,
  'https://[::1]/assertions/1234',
  'javascript:alert(1)',
  'data:application/json,{}',
  '',
])('%s is nobody’s', (url) => {
  expect(recogniseLink(url)).toBeUndefined();
  expect(endpointOf(url)).toBeUndefined();
});

test('an old link in plain http is read, and asked for in https', () => {
  expect(endpointOf(`http://www.youracclaim.com/badges/${uuid}`)).toMatch(/^https:\/\/api\.credly\.com\//);
  expect(recogniseLink('http://badges.acme.example/assertions/1234')).toBeUndefined();
});

test('a known redirector is looked through, an unknown one is not', () => {
  const target = encodeURIComponent(`https://www.credly.com/badges/${uuid}`);
  expect(endpointOf(`https://www.linkedin.com/safety/go?url=${target}`)).toContain(uuid);
  expect(endpointOf(`https://www.linkedin.com.evil.example/safety/go?url=${target}`)).toBeUndefined();
  expect(endpointOf(`https://go.example/?url=${target}`)).toBeUndefined();
});

test.each([
  ['https://www.linkedin.com/in/ada-mole/', 'profile'],
  ['https://www.credly.com/users/ada-mole/badges', 'profile'],
  [`https://www.skills.google/public_profiles/${uuid}`, 'profile'],
  ['https://www.credly.com/organizations/acme', undefined],
])('%s is a page of kind %s', (url, kind) => {
  expect(pageOf(url)).toBe(kind);
});
