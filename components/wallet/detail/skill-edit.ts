import type { Messages, WalletEntry } from '../../../utils/messages/types.ts';

/** The user's whole word on a credential's skills, as it is kept. */
export type SkillEdit = Omit<Messages['wallet/edit-skills']['in'], 'id'>;

type Edited = Pick<WalletEntry, 'skills' | 'removedSkills'>;

/** The edit that stands, and one skill more; one that was taken away is put back as it was read. */
export function withSkill(entry: Edited, skill: string): SkillEdit {
  const { add, remove } = standing(entry);
  if (remove.includes(skill)) return { add, remove: remove.filter((id) => id !== skill) };
  return entry.skills.some((one) => one.skill === skill) ? { add, remove } : { add: [...add, skill], remove };
}

/** The edit that stands, and one skill less; one that the user added is simply no longer added. */
export function withoutSkill(entry: Edited, skill: string): SkillEdit {
  const { add, remove } = standing(entry);
  return add.includes(skill)
    ? { add: add.filter((id) => id !== skill), remove }
    : { add, remove: [...remove, skill] };
}

function standing({ skills, removedSkills = [] }: Edited): SkillEdit {
  return {
    add: skills.filter(({ from }) => from === 'user').map(({ skill }) => skill),
    remove: removedSkills.map(({ skill }) => skill),
  };
}
