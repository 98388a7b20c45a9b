import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as linguist from 'linguist-languages';

/** A technology that a package names, with its other names there. */
export interface Technology {
  name: string;
  others: readonly string[];
}

interface Icon {
  title: string;
  aliases?: { aka?: string[]; old?: string[] };
}

const { resolve } = createRequire(import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(resolve(file), 'utf8'));

const devicon = read('devicon/devicon.json') as { name: string; altnames?: string[] }[];
const icons = read('simple-icons/icons.json') as Icon[];
const languages: readonly { name: string; aliases?: readonly string[] }[] = Object.values(linguist);

/** By package. Of simple-icons also what a brand is called elsewhere and was called before, but not its translations. */
export const technologies: Readonly<Record<string, readonly Technology[]>> = {
  devicon: devicon.map(({ name, altnames = [] }) => ({ name, others: altnames })),
  linguist: languages.map(({ name, aliases = [] }) => ({ name, others: aliases })),
  'simple-icons': icons.map(({ title, aliases: { aka = [], old = [] } = {} }) => ({
    name: title,
    others: [...aka, ...old],
  })),
};
