import { Names } from './names.ts';
import { SkillTable } from './skills.ts';
import type { Taxonomy } from './types.ts';

/** The taxonomy of a table (compile.ts). Its time is that of one look at each spelling's first word. */
export function openTable(table: string): Taxonomy {
  const skills = new SkillTable(table);
  return { skills, names: new Names(skills) };
}
