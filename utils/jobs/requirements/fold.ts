import type { Skill, SkillId } from '../../skills/index.ts';
import type { Need, Place, Requirement, RequirementKind } from '../types.ts';

/** One place that asks for something, before places of the same thing are folded into one requirement. */
export interface Found {
  id: string;
  kind: RequirementKind;
  skill?: SkillId;
  label: string;
  place: Place;
  group?: number;
  years?: { min: number; max?: number };
  level?: NonNullable<Requirement['level']>;
}

const rank: Readonly<Record<Need, number>> = { required: 2, preferred: 1, mentioned: 0 };

/** The kind of requirement that a skill makes. */
export function requirementKind(skill: Skill): RequirementKind {
  if (skill.kind === 'certification' || skill.kind === 'licence') return skill.kind;
  return skill.kind === 'natlang' ? 'language' : 'skill';
}

/**
 * One requirement an id, with all its places in reading order. Its need is that of the strongest place that is
 * believed at least half; a group holds only where it has two members and is not overruled by a plain demand.
 */
export function fold(text: string, found: readonly Found[]): Requirement[] {
  const byId = Map.groupBy(found, (one) => one.id);
  const members = new Map<number, Set<string>>();
  for (const one of found)
    if (one.group !== undefined) members.set(one.group, (members.get(one.group) ?? new Set()).add(one.id));
  return [...byId.values()].map((all) => foldOne(text, all, members));
}

function foldOne(
  text: string,
  all: readonly Found[],
  members: ReadonlyMap<number, ReadonlySet<string>>,
): Requirement {
  const places = all.map((one) => one.place).sort((a, b) => a.start - b.start);
  const strongest = all.reduce((best, one) => (weight(one) > weight(best) ? one : best));
  const { id, kind, skill, label, place } = strongest;
  const requirement: Requirement = {
    id,
    kind,
    label,
    need: place.need,
    quote: text.slice(place.quoteStart, place.quoteEnd).trim(),
    places,
    confidence: Math.max(...places.map((p) => p.confidence)),
  };
  if (skill) requirement.skill = skill;
  const { group } = strongest;
  if (group !== undefined && (members.get(group)?.size ?? 0) > 1) requirement.group = group;
  const years = all.flatMap((one) => one.years ?? []).reduce((a, b) => (b.min > a.min ? b : a), { min: 0 });
  if (years.min > 0) requirement.years = years;
  const level = Math.max(0, ...all.map((one) => one.level ?? 0));
  if (level > 0) requirement.level = level as NonNullable<Requirement['level']>;
  return requirement;
}

/** A believed place outweighs any doubted one; among equals the plain demand, then the first. */
const weight = ({ place, group }: Found) =>
  (place.confidence >= 0.5 ? 10 : 0) + rank[place.need] * 2 + (group === undefined ? 1 : 0);
