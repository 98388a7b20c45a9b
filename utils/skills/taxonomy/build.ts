import type { Skill, SkillId } from '../types.ts';
import { addLabels } from './labels.ts';
import { Names } from './names.ts';
import { parseDomain } from './parse.ts';

export interface Taxonomy {
  skills: ReadonlyMap<SkillId, Skill>;
  names: Names;
}

/**
 * Builds the table from sources by domain and from the labels in other languages. A label that stands twice is one
 * skill: its lines are merged.
 */
export function taxonomyOf(sources: Readonly<Record<string, string>>, labels = ''): Taxonomy {
  const skills = new Map<SkillId, Skill>();
  for (const [domain, source] of Object.entries(sources)) {
    for (const skill of parseDomain(domain, source)) {
      const first = skills.get(skill.id);
      skills.set(skill.id, first ? merged(first, skill) : skill);
    }
  }
  addLabels(skills, labels);
  return { skills, names: new Names(skills.values()) };
}

const union = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [...new Set([...a, ...b])];

const merged = (a: Skill, b: Skill): Skill => ({
  ...b,
  ...a,
  spellings: [...a.spellings, ...b.spellings],
  implies: union(a.implies, b.implies),
  broader: union(a.broader, b.broader),
  partOf: union(a.partOf, b.partOf),
  proves: union(a.proves, b.proves),
  above: union(a.above ?? [], b.above ?? []),
});
