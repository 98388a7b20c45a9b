import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Source {
  /** From the project's root, with forward slashes. */
  file: string;
  text: string;
  lines: number;
  imports: readonly Import[];
}

export interface Import {
  /** A file of the project from its root, or a package name as written. */
  target: string;
  /** `import type` and `export type … from`: erased, so it costs nothing at run time. */
  typeOnly: boolean;
  dynamic: boolean;
}

const statement = /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/g;
const dynamicImport = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return path.posix.join(path.posix.dirname(from), specifier.replace(/\?.*$/, ''));
}

export function importsOf(file: string, text: string): Import[] {
  const found: Import[] = [];
  for (const [, , type, specifier] of text.matchAll(statement)) {
    if (specifier) found.push({ target: resolve(file, specifier), typeOnly: Boolean(type), dynamic: false });
  }
  for (const [, specifier] of text.matchAll(dynamicImport)) {
    if (specifier) found.push({ target: resolve(file, specifier), typeOnly: false, dynamic: true });
  }
  return found;
}

/** Every TypeScript file below the given folders. */
export function sources(...folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => {
        const file = path.posix.join(folder, name.split(path.sep).join('/'));
        const text = readFileSync(path.join(root, file), 'utf8');
        return { file, text, lines: text.split('\n').length - 1, imports: importsOf(file, text) };
      }),
  );
}
