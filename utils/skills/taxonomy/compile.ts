import type { Skill, SkillId } from '../types.ts';
import { addLabels } from './labels.ts';
import { parseDomain } from './parse.ts';
import { relationMarks } from './relation-marks.ts';
import { written } from './spelling.ts';

/**
 * One table from sources by domain and from labels in other languages; `openTable` reads it. A label that stands twice
 * is one skill: its lines are merged.
 *
 * A line is `=kind domain` for those that follow, or a skill: `!` where it is generic, its spellings as they are written
 * in the sources, its label first, and behind a `|` its relations, each a mark and the places of skills (base 36).
 */
export function compile(sources: Readonly<Record<string, string>>, labels = ''): string {
  const groups = new Map<string, Skill[]>();
  for (const skill of skillsOf(sources, labels)) {
    const name = `${skill.kind} ${skill.domain}`;
    const group = groups.get(name);
    if (group) group.push(skill);
    else groups.set(name, [skill]);
  }
  const places = new Map([...groups.values()].flat().map(({ id }, place) => [id, place]));
  return [...groups]
    .map(([name, skills]) => [`=${name}`, ...skills.map((skill) => lineOf(skill, places))].join('\n'))
    .join('\n');
}

function skillsOf(sources: Readonly<Record<string, string>>, labels: string): Iterable<Skill> {
  const skills = new Map<SkillId, Skill>();
  for (const [domain, source] of Object.entries(sources)) {
    for (const skill of parseDomain(domain, source)) {
      const first = skills.get(skill.id);
      skills.set(skill.id, first ? merged(first, skill) : skill);
    }
  }
  addLabels(skills, labels);
  return skills.values();
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

function lineOf(skill: Skill, places: ReadonlyMap<SkillId, number>): string {
  const { generic, spellings, esco } = skill;
  const related = relationMarks.map(([mark, field]) => {
    const ids = skill[field] ?? [];
    const own = field === 'implies' ? ids.filter((id) => !skill.above?.includes(id)) : ids;
    const known = own.flatMap((id) => places.get(id) ?? []);
    return known.length > 0 ? mark + known.map((place) => place.toString(36)).join(',') : '';
  });
  const relations = related.join('') + (esco ? `#${esco}` : '');
  return `${generic ? '!' : ''}${spellings.map(written).join(';')}${relations && `|${relations}`}`;
}
