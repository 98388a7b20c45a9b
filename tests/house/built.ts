import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './sources.ts';

export const builds = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof builds)[number];

const folder = (build: string) => path.join(root, '.output', build);

/** Whether a build stands; tests of it are skipped where it does not (`npm test` builds first). */
export const isBuilt = (build: string): boolean => existsSync(path.join(folder(build), 'manifest.json'));

export const builtText = (build: string, file: string): string =>
  readFileSync(path.join(folder(build), file), 'utf8');

export const gzipBytes = (build: string, file: string): number =>
  gzipSync(readFileSync(path.join(folder(build), file)), { level: 9 }).length;

/** Every file of a build, from its root, in order. */
export const builtFiles = (build: string): string[] =>
  readdirSync(folder(build), { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder(build), name)).isFile())
    .map((name) => name.split(path.sep).join('/'))
    .sort();

/** A script and every chunk that it imports before it can run, from the build's root. */
export function scriptsOf(build: string, entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const text = builtText(build, entry);
  for (const [, specifier] of text.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) {
    if (specifier) scriptsOf(build, path.posix.join(path.posix.dirname(entry), specifier), seen);
  }
  return seen;
}

/** Gzip bytes of an entry with all that it imports at once. */
export const gzipOfAll = (build: string, entry: string): number =>
  [...scriptsOf(build, entry)].reduce((sum, file) => sum + gzipBytes(build, file), 0);
