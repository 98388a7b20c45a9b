import type { Skill, SkillId, Spelling } from '../types.ts';
import { eachPiece } from './parse.ts';
import { slug, spellingOf } from './spelling.ts';

/** The columns of a table of labels after the first, which is English. */
export const labelLanguages = ['de', 'fr', 'es', 'nl', 'it', 'pt', 'pl', 'da', 'sv'] as const;

export interface ForeignLabel {
  /** The English label as written. */
  label: string;
  skill: SkillId;
  /** One list a language, in the order of `labelLanguages`. */
  spellings: readonly (readonly Spelling[])[];
}

/** Reads `English label | German; German | French | …` lines. */
export function parseLabels(source: string): ForeignLabel[] {
  const labels: ForeignLabel[] = [];
  for (const line of source.split('\n')) {
    const [label = '', ...columns] = line.split('|').map((column) => column.trim());
    if (label === '' || label.startsWith('#')) continue;
    const spellings = labelLanguages.map((_, i) => {
      const column = columns[i] ?? '';
      const list: Spelling[] = [];
      eachPiece(column, 0, column.length, ';', (piece) => list.push(spellingOf(piece)));
      return list;
    });
    labels.push({ label, skill: slug(label), spellings });
  }
  return labels;
}

/** Lets skills be found by what other languages call them. What is spelled alike in two languages counts once. */
export function addLabels(skills: Map<SkillId, Skill>, source: string) {
  for (const { skill: id, spellings } of parseLabels(source)) {
    const skill = skills.get(id);
    if (!skill) continue;
    const own = new Map(skill.spellings.map((spelling) => [spelling.text, spelling]));
    for (const spelling of spellings.flat()) if (!own.has(spelling.text)) own.set(spelling.text, spelling);
    skills.set(id, { ...skill, spellings: [...own.values()] });
  }
}
