import type { Taxonomy } from './taxonomy/types.ts';
import type { Skill, SkillId } from './types.ts';

/** How one skill gives another; the weakest step of the way. */
export type Relation = 'same' | 'proves' | 'implies' | 'is-a' | 'part';

/** From the strictest to the loosest. */
const strictness: readonly Relation[] = ['same', 'proves', 'implies', 'is-a', 'part'];
const looser = (a: Relation, b: Relation): Relation =>
  strictness.indexOf(a) > strictness.indexOf(b) ? a : b;

function stepsFrom(skill: Skill): [Relation, SkillId][] {
  const steps = (relation: Relation, ids: readonly SkillId[]) =>
    ids.map((id): [Relation, SkillId] => [relation, id]);
  return [
    ...steps('proves', skill.proves),
    ...steps('implies', skill.implies),
    ...steps('is-a', skill.broader),
    ...steps('part', skill.partOf),
  ];
}

/**
 * Everything that a skill gives, with the strictest way to it. One-way: React gives JavaScript, never the reverse.
 * A part gives nothing beyond its whole, for who knows a part does not know what the whole implies.
 */
export function givenBy(id: SkillId, { skills }: Taxonomy): ReadonlyMap<SkillId, Relation> {
  const given = new Map<SkillId, Relation>([[id, 'same']]);
  for (const allowed of strictness) {
    const queue = [...given.keys()];
    for (let i = 0; i < queue.length; i += 1) {
      const here = queue[i] ?? '';
      const way = given.get(here) ?? 'same';
      const skill = skills.get(here);
      if (!skill || way === 'part') continue;
      for (const [relation, next] of stepsFrom(skill)) {
        if (given.has(next) || looser(way, relation) !== allowed) continue;
        given.set(next, allowed);
        queue.push(next);
      }
    }
  }
  return given;
}
