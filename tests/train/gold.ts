import { existsSync, readFileSync } from 'node:fs';

/** A labelled posting of the sets beside the project; offsets are UTF-16 units. */
export interface Labelled {
  id: string;
  text: string;
  skills: readonly { text: string; start: number; end: number; kind: string }[];
}

const folder = new URL('../../../shared/gold/skills/', import.meta.url);

/** The postings of these sets, or undefined, with a plain message, where the sets are not there. */
export function labelled(...sets: readonly string[]): Labelled[] | undefined {
  if (!existsSync(folder))
    return void console.log('The labelled postings are not beside the project: skipped.');
  return sets.flatMap((set) =>
    readFileSync(new URL(`${set}.jsonl`, folder), 'utf8')
      .trim()
      .split('\n')
      .map((line): Labelled => JSON.parse(line)),
  );
}

/** Where the labelled part of a posting begins: the title line of the sets is not labelled. */
export const bodyOf = ({ id, text }: Labelled) =>
  id.startsWith('skillspan-doc') ? text.indexOf('\n') + 1 : 0;

/** Whether any label overlaps this stretch. */
export const isLabelled = ({ skills }: Labelled, start: number, end: number): boolean =>
  skills.some((label) => label.start < end && start < label.end);

/** A label of knowledge, and not of behaviour. */
export const isHard = (kind: string) => kind === 'knowledge' || kind === 'tool';

/** Words as they are compared: case, hyphens and what stands around them do not count. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\-_/]+/g, ' ')
    .replace(/^[ .,;:()[\]]+|[ .,;:()[\]]+$/g, '');

/** All words that these postings label as knowledge. */
export const vocabularyOf = (postings: readonly Labelled[]): ReadonlySet<string> =>
  new Set(
    postings.flatMap(({ skills }) =>
      skills.filter(({ kind }) => isHard(kind)).map(({ text }) => plain(text)),
    ),
  );
