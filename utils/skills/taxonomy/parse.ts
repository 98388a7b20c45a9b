import type { SkillId, SkillKind, Spelling } from '../types.ts';
import { skillKinds } from '../types.ts';
import { slug, spellingOf } from './spelling.ts';

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
  implies: readonly SkillId[];
  broader: readonly SkillId[];
  partOf: readonly SkillId[];
  proves: readonly SkillId[];
  /** Lower levels of the same family; they are implied too. */
  above: readonly SkillId[];
  esco?: string;
}

export interface Problem {
  domain: string;
  line: number;
  message: string;
}

const none: readonly never[] = [];
const kinds: ReadonlySet<string> = new Set(skillKinds);
const isKind = (kind: string): kind is SkillKind => kinds.has(kind);

/** Calls `take` with every piece of `text[from…to)` between separators, trimmed, the empty ones left out. */
export function eachPiece(
  text: string,
  from: number,
  to: number,
  separator: string,
  take: (piece: string) => void,
) {
  let start = from;
  while (start < to) {
    const next = text.indexOf(separator, start);
    const end = next < 0 || next > to ? to : next;
    const piece = text.slice(start, end).trim();
    if (piece !== '') take(piece);
    start = end + 1;
  }
}

/** Reads `Label | kind | alias; … | relation; …` lines; what cannot be read is reported and left out. */
export function parseDomain(
  domain: string,
  source: string,
  report: (problem: Problem) => void = () => {},
): Entry[] {
  const entries: Entry[] = [];
  let line = 0;
  for (let start = 0; start <= source.length; ) {
    const next = source.indexOf('\n', start);
    const end = next < 0 ? source.length : next;
    line += 1;
    const text = source.slice(start, end).trim();
    start = end + 1;
    if (text === '' || text.startsWith('#')) continue;
    const at = line;
    const entry = parseLine(domain, at, text, (message) => report({ domain, line: at, message }));
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
  const [label, kindEnd, aliasEnd, end] = columnEnds(text);
  if (end < text.length) complain(`more than four columns in “${text}”`);
  const generic = text.startsWith('!');
  const first = spellingOf(text.slice(generic ? 1 : 0, label).trim());
  const kind = text.slice(label + 1, kindEnd).trim();
  if (first.text === '') return void complain('no label');
  if (!isKind(kind)) return void complain(`“${first.text}” has the unknown kind “${kind}”`);
  const spellings = [first];
  eachPiece(text, kindEnd + 1, aliasEnd, ';', (alias) => spellings.push(spellingOf(alias)));
  const entry: Entry = {
    id: slug(first.text),
    label: first.text,
    kind,
    domain,
    line,
    generic,
    spellings,
    implies: none,
    broader: none,
    partOf: none,
    proves: none,
    above: none,
  };
  eachPiece(text, aliasEnd + 1, end, ';', (relation) => {
    if (!relate(entry, relation)) complain(`“${first.text}” has the unknown relation “${relation}”`);
  });
  if (entry.above.length > 0) entry.implies = [...entry.implies, ...entry.above];
  return entry;
}

/** Where each of the four columns ends. */
function columnEnds(text: string): [number, number, number, number] {
  const after = (from: number) => {
    const next = from < text.length ? text.indexOf('|', from + 1) : -1;
    return next < 0 ? text.length : next;
  };
  const label = after(-1);
  const kind = after(label);
  const aliases = after(kind);
  return [label, kind, aliases, after(aliases)];
}

const relations = [
  ['implies ', 'implies'],
  ['is ', 'broader'],
  ['part of ', 'partOf'],
  ['proves ', 'proves'],
  ['above ', 'above'],
] as const;

/** Adds what a relation says; false when it is no relation. */
function relate(entry: Entry, relation: string): boolean {
  if (relation.startsWith('esco ')) {
    entry.esco = relation.slice(5).trim();
    return true;
  }
  for (const [verb, field] of relations) {
    if (!relation.startsWith(verb)) continue;
    const targets = [...entry[field]];
    eachPiece(relation, verb.length, relation.length, ',', (target) => targets.push(slug(target)));
    entry[field] = targets;
    return true;
  }
  return false;
}
