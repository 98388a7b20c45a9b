import type { Entry, Problem } from '../../../utils/skills/taxonomy/parse.ts';
import { parseDomain } from '../../../utils/skills/taxonomy/parse.ts';
import { commonWords, denied } from './denied.ts';

const key = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s\-_/]+/g, ' ')
    .trim();
const at = (e: { domain: string; line: number }) => `${e.domain}.ts line ${e.line}`;

/** Everything that is wrong with these sources; each message names what to do. */
export function lint(sources: Readonly<Record<string, string>>): Problem[] {
  const problems: Problem[] = [];
  const entries = Object.entries(sources).flatMap(([domain, source]) =>
    parseDomain(domain, source, (problem) => problems.push(problem)),
  );
  const say = ({ domain, line }: Entry, message: string) => problems.push({ domain, line, message });
  const byId = new Map<string, Entry>();
  for (const entry of entries) {
    const first = byId.get(entry.id);
    if (first) say(entry, `“${entry.label}” already stands in ${at(first)}: merge the two lines`);
    else byId.set(entry.id, entry);
  }
  const byAlias = new Map(entries.flatMap((e) => e.spellings.map((s) => [key(s.text), e] as const)));
  spellings(entries, say);
  relations(entries, byId, byAlias, say);
  cycles(byId, 'implies', say);
  cycles(byId, 'broader', say);
  return problems;
}

type Say = (entry: Entry, message: string) => void;

function spellings(entries: readonly Entry[], say: Say) {
  const safe = new Map<string, Entry>();
  for (const entry of entries) {
    const own = new Set<string>();
    for (const { text, ambiguity } of entry.spellings) {
      const k = key(text);
      if (own.has(text)) say(entry, `“${text}” stands twice in “${entry.label}”`);
      own.add(text);
      if (!/[\p{L}\p{N}]/u.test(text)) say(entry, `an empty spelling in “${entry.label}”`);
      if (denied.has(k)) say(entry, `“${text}” is on the deny list (sensitive, or a benefit): drop it`);
      if (ambiguity !== 0 || entry.generic) continue;
      if (commonWords.has(k)) say(entry, `“${text}” is an everyday word: give it a class (~1 … ~3)`);
      if (/^\p{L}{1,2}$/u.test(k))
        say(entry, `“${text}” is only ${k.length} letters: give it a class (~1 … ~3)`);
      const other = safe.get(k);
      if (other && other !== entry)
        say(
          entry,
          `“${text}” is also a class 0 spelling of “${other.label}” (${at(other)}): mark one with ~1 … ~3`,
        );
      else safe.set(k, entry);
    }
  }
}

function relations(
  entries: readonly Entry[],
  byId: ReadonlyMap<string, Entry>,
  byAlias: ReadonlyMap<string, Entry>,
  say: Say,
) {
  for (const entry of entries) {
    for (const target of [
      ...entry.implies,
      ...entry.broader,
      ...entry.partOf,
      ...entry.proves,
      ...entry.above,
    ]) {
      if (byId.has(target)) continue;
      const meant = byAlias.get(target.replaceAll('-', ' '));
      say(
        entry,
        `“${entry.label}” points at “${target}”, which is no label${meant ? `: write “${meant.label}”` : ''}`,
      );
    }
    if (entry.proves.length > 0 && entry.kind !== 'certification' && entry.kind !== 'licence')
      say(entry, `“${entry.label}” is a ${entry.kind}; only a certification or licence proves`);
    if (entry.above.length > 0 && entry.kind !== 'certification' && entry.kind !== 'licence')
      say(entry, `“${entry.label}” is a ${entry.kind}; only a certification or licence stands above another`);
    if (entry.esco && !/^https?:\/\/data\.europa\.eu\/esco\/skill\//.test(entry.esco))
      say(entry, `“${entry.esco}” is no ESCO skill URI`);
  }
}

function cycles(byId: ReadonlyMap<string, Entry>, relation: 'implies' | 'broader', say: Say) {
  const done = new Set<string>();
  const walk = (id: string, path: readonly string[]) => {
    const entry = byId.get(id);
    if (!entry) return;
    if (path.includes(id))
      return say(entry, `a circle of “${relation}”: ${[...path.slice(path.indexOf(id)), id].join(' → ')}`);
    if (done.has(id)) return;
    for (const next of entry[relation]) walk(next, [...path, id]);
    done.add(id);
  };
  for (const id of byId.keys()) walk(id, []);
}

export const tell = (problems: readonly Problem[]) =>
  problems.map((p) => `${p.domain}.ts:${p.line}  ${p.message}`).join('\n');
