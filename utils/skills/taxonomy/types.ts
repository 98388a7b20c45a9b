import type { Skill, SkillId } from '../types.ts';
import type { Names } from './names.ts';

export interface Taxonomy {
  skills: Skills;
  names: Names;
}

/** Every skill, by its id. */
export interface Skills {
  readonly size: number;
  get(id: SkillId): Skill | undefined;
  values(): Iterable<Skill>;
}
