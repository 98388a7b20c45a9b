import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './house/sources.ts';

interface Entry {
  version?: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  link?: boolean;
}
const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
  lockfileVersion: number;
  packages: Record<string, Entry>;
};
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<
  string,
  Record<string, string>
>;
const packages = Object.entries(lock.packages).filter(([name]) => name !== '');

describe('the lockfile', () => {
  test('every package is pinned by a SHA-512', () => {
    expect(packages.filter(([, p]) => !p.integrity?.startsWith('sha512-')).map(([name]) => name)).toEqual([]);
  });
  test('no package is fetched from outside the registry', () => {
    expect(
      packages
        .filter(([, p]) => p.link || /^(?:git|http:|file:)/.test(p.resolved ?? ''))
        .map(([name]) => name),
    ).toEqual([]);
  });
  test('only known packages run a script at install', () => {
    expect(
      packages
        .filter(([, p]) => p.hasInstallScript)
        .map(([name]) => name.replace(/^.*node_modules\//, ''))
        .sort(),
    ).toEqual(['node']);
  });
  test('direct dependencies are exact versions', () => {
    const ranges = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, range]) => !/^\d+\.\d+\.\d+$/.test(range),
    );
    expect(ranges).toEqual([]);
  });
  test('what ships is a short, known list', () => {
    expect(Object.keys(manifest.dependencies ?? {}).sort()).toEqual([
      '@cfworker/json-schema',
      '@noble/curves',
      '@noble/hashes',
      '@preact/signals',
      'canonicalize',
      'cborg',
      'idb',
      'jsonld',
      'lucide',
      'preact',
      'rdf-canonize',
      'webextension-polyfill',
      'zod',
    ]);
  });
});
