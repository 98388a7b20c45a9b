import type { Taxonomy } from './taxonomy/types.ts';
import type { Skill, SkillId } from './types.ts';

/**
 * Skills by what somebody types to choose one, at most `most`: those whose name is the query, then whose name begins
 * with it, then where one of its words does; a name counts before another spelling, then what more of the taxonomy
 * is built on, once there are letters enough to mean something, and a short name before a long one. Generic nouns are no choice.
 */
export function searchSkills(query: string, taxonomy: Taxonomy, most: number): Skill[] {
  const typed = fold(query);
  if (!typed) return [];
  const weight = typed.length < telling ? undefined : weightsOf(taxonomy);
  return [...taxonomy.skills.values()]
    .filter(({ generic }) => !generic)
    .map((skill) => ({ skill, rank: rankOf(skill, typed), weight: weight?.get(skill.id) ?? 0 }))
    .filter(({ rank }) => rank < none)
    .sort((a, b) => a.rank - b.rank || b.weight - a.weight || a.skill.label.length - b.skill.label.length)
    .slice(0, most)
    .map(({ skill }) => skill);
}

/** Letters that begin few enough names. */
const telling = 3;
const none = 6;

function rankOf({ label, spellings }: Skill, typed: string): number {
  const others = spellings.map(({ text }) => 2 * closeness(text, typed) + 1);
  return Math.min(2 * closeness(label, typed), ...others, none);
}

/** 0 the same, 1 begins with it, 2 a word in it does, 3 none of these. */
function closeness(name: string, typed: string): number {
  const folded = fold(name);
  if (folded === typed) return 0;
  if (folded.startsWith(typed)) return 1;
  return folded.includes(` ${typed}`) ? 2 : 3;
}

const weights = new WeakMap<Taxonomy, ReadonlyMap<SkillId, number>>();

/** How many skills imply, prove or are parts of each: what much is built on is what people look for. */
function weightsOf(taxonomy: Taxonomy): ReadonlyMap<SkillId, number> {
  const before = weights.get(taxonomy);
  if (before) return before;
  const counts = new Map<SkillId, number>();
  for (const { implies, proves, partOf } of taxonomy.skills.values())
    for (const id of [...implies, ...proves, ...partOf]) counts.set(id, (counts.get(id) ?? 0) + 1);
  weights.set(taxonomy, counts);
  return counts;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
