import type { Ambiguity, SkillId, SkillKind, Spelling } from '../types.ts';
import { skillKinds } from '../types.ts';

/** One line of a taxonomy source. Relations still name labels' ids that may not exist. */
export interface Entry {
  id: SkillId;
  label: string;
  kind: SkillKind;
  domain: string;
  /** 1-based line in its source. */
  line: number;
  /** Marked `!`: a generic noun, only a target of `is`. */
  generic: boolean;
  spellings: Spelling[];
  implies: SkillId[];
  broader: SkillId[];
  partOf: SkillId[];
  proves: SkillId[];
  esco?: string;
}

export interface Problem {
  domain: string;
  line: number;
  message: string;
}

/** The id of a label: lower case, spaces and slashes to `-`, letters, digits and `+ # . & -` kept. */
export function slug(label: string): SkillId {
  if (/^[A-Za-z -]+$/.test(label)) return label.trim().toLowerCase().replaceAll(' ', '-');
  return label
    .trim()
    .toLowerCase()
    .replace(/[\s/]+/g, '-')
    .replace(/[^\p{L}\p{M}\p{N}+#.&-]/gu, '');
}

const tilde = 126;
const zero = 48;

function spellingOf(written: string): Spelling {
  const mark =
    written.charCodeAt(written.length - 2) === tilde ? written.charCodeAt(written.length - 1) - zero : -1;
  return mark >= 0 && mark <= 3
    ? { text: written.slice(0, -2).trim(), ambiguity: mark as Ambiguity }
    : { text: written, ambiguity: 0 };
}

const pieces = (column: string | undefined, separator: string): string[] =>
  (column ?? '').split(separator).flatMap((piece) => piece.trim() || []);

const relations = {
  'implies ': 'implies',
  'is ': 'broader',
  'part of ': 'partOf',
  'proves ': 'proves',
} as const;

/** Reads `Label | kind | alias; … | relation; …` lines; what cannot be read is reported and left out. */
export function parseDomain(
  domain: string,
  source: string,
  report: (problem: Problem) => void = () => {},
): Entry[] {
  const entries: Entry[] = [];
  let line = 0;
  for (const raw of source.split('\n')) {
    line += 1;
    const text = raw.trim();
    if (text === '' || text.startsWith('#')) continue;
    const entry = parseLine(domain, line, text, (message) => report({ domain, line, message }));
    if (entry) entries.push(entry);
  }
  return entries;
}

function parseLine(
  domain: string,
  line: number,
  text: string,
  complain: (message: string) => void,
): Entry | undefined {
  const [name = '', kind = '', aliases, related, ...rest] = text.split('|').map((column) => column.trim());
  if (rest.length > 0) complain(`more than four columns in “${text}”`);
  const generic = name.startsWith('!');
  const first = spellingOf(generic ? name.slice(1).trim() : name);
  if (first.text === '') return void complain('no label');
  if (!(skillKinds as readonly string[]).includes(kind))
    return void complain(`“${first.text}” has the unknown kind “${kind}”`);
  const entry: Entry = {
    id: slug(first.text),
    label: first.text,
    kind: kind as SkillKind,
    domain,
    line,
    generic,
    spellings: [first, ...pieces(aliases, ';').map(spellingOf)],
    implies: [],
    broader: [],
    partOf: [],
    proves: [],
  };
  for (const relation of pieces(related, ';')) {
    if (relation.startsWith('esco ')) {
      entry.esco = relation.slice(5).trim();
      continue;
    }
    const verb = (Object.keys(relations) as (keyof typeof relations)[]).find((v) => relation.startsWith(v));
    if (verb) entry[relations[verb]].push(...pieces(relation.slice(verb.length), ',').map(slug));
    else complain(`“${first.text}” has the unknown relation “${relation}”`);
  }
  return entry;
}
