import { describe, expect, test } from 'vitest';
import { jobHosts } from '../utils/jobs/hosts.ts';
import { credentialHosts } from '../utils/profiles/hosts.ts';
import { type Build, builds, builtFiles, builtText, isBuilt } from './house/built.ts';

// What the browsers and the stores are told. A change here is a change of what we ask of people: docs/PERMISSIONS.md.

interface Manifest {
  version?: string;
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  [key: string]: unknown;
}
const manifestOf = (build: string) => JSON.parse(builtText(build, 'manifest.json')) as Manifest;
const anySite = 'https://*/*';

describe.each(builds)('the manifest of %s', (build: Build) => {
  describe.skipIf(!isBuilt(build))('', () => {
    test('is the one that was agreed on', () => {
      const { version, optional_host_permissions: _, ...agreed } = manifestOf(build);
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(agreed).toMatchSnapshot();
    });

    test('asks for no host at install, and may later ask for the known sites or one that the user names', () => {
      const { host_permissions, optional_host_permissions = [] } = manifestOf(build);
      const known = [...jobHosts, ...credentialHosts].flatMap(({ matches }) => matches);
      expect(host_permissions).toBeUndefined();
      expect([...optional_host_permissions].sort()).toEqual([...new Set([...known, anySite])].sort());
    });

    test('every permission has its sentence in docs/PERMISSIONS.md', async () => {
      const { readFileSync } = await import('node:fs');
      const reasons = readFileSync(new URL('../docs/PERMISSIONS.md', import.meta.url), 'utf8');
      const silent = manifestOf(build).permissions.filter((name) => !reasons.includes(`| \`${name}\` |`));
      expect(silent).toEqual([]);
    });

    test('every name in it is translated', () => {
      const messages = JSON.parse(builtText(build, '_locales/en/messages.json')) as Record<string, unknown>;
      const used = [...builtText(build, 'manifest.json').matchAll(/__MSG_(\w+)__/g)].map(
        ([, key]) => key ?? '',
      );
      expect(used.filter((key) => !(key in messages))).toEqual([]);
      expect(used).toContain('extensionName');
    });
  });
});

describe.skipIf(!isBuilt('chrome-mv3') || !isBuilt('chrome-mv3-demo'))('the demo build', () => {
  test('grants hosts in its manifest and changes nothing else there', () => {
    const { optional_host_permissions: _, ...store } = manifestOf('chrome-mv3');
    const { host_permissions, ...demo } = manifestOf('chrome-mv3-demo');
    expect(host_permissions).toEqual([anySite]);
    expect(demo).toEqual(store);
  });
  test('is the same code, byte for byte', () => {
    expect(builtFiles('chrome-mv3-demo')).toEqual(builtFiles('chrome-mv3'));
    const other = builtFiles('chrome-mv3').filter(
      (file) =>
        file !== 'manifest.json' && builtText('chrome-mv3', file) !== builtText('chrome-mv3-demo', file),
    );
    expect(other).toEqual([]);
  });
});
