import type { Skill, SkillId, Taxonomy } from '../skills/index.ts';
import { findMentions, givenBy, skillNamed, skillOfEsco } from '../skills/index.ts';
import type { Credential, CredentialSkill } from './types.ts';

/** What the user changed by hand; it always wins. */
export interface SkillEdits {
  added?: readonly SkillId[];
  removed?: readonly SkillId[];
}

/** The parts of a credential that speak of skills. */
export type SkillSource = Pick<Credential, 'name'> &
  Partial<Pick<Credential, 'alignments' | 'tags' | 'criteria' | 'description' | 'parts'>>;

/** How far each part of a credential is believed; a mention's own confidence lowers it further. */
const trust = { user: 1, alignment: 0.95, taxonomy: 0.9, tag: 0.85, title: 0.8, criteria: 0.45 } as const;

/** The skills that a credential stands for, each from its best source, the surest first. */
export function skillsOf(
  credential: SkillSource,
  taxonomy: Taxonomy,
  edits: SkillEdits = {},
): CredentialSkill[] {
  const read = [
    ...fromAlignments(credential, taxonomy),
    ...fromNames(credential.tags ?? [], 'tag', taxonomy),
    ...fromNames([credential.name], 'title', taxonomy),
    ...fromProse([credential.criteria, credential.description], taxonomy),
    ...(credential.parts ?? []).flatMap((part) => skillsOf(part, taxonomy)),
  ];
  const proved = read.flatMap((one) => provedBy(one, taxonomy));
  const added = (edits.added ?? []).map(
    (id): CredentialSkill => ({
      skill: id,
      label: taxonomy.skills.get(id)?.label ?? id,
      from: 'user',
      confidence: 1,
      evidence: '',
    }),
  );
  const removed = new Set(edits.removed ?? []);
  const best = new Map<SkillId, CredentialSkill>(added.map((one) => [one.skill, one]));
  for (const one of [...read, ...proved]) {
    if (removed.has(one.skill) || taxonomy.skills.get(one.skill)?.generic) continue;
    if (one.confidence > (best.get(one.skill)?.confidence ?? 0)) best.set(one.skill, one);
  }
  return [...best.values()].sort((a, b) => b.confidence - a.confidence || (a.skill < b.skill ? -1 : 1));
}

const claim = (skill: Skill, from: keyof typeof trust, evidence: string, sure = 1): CredentialSkill => ({
  skill: skill.id,
  label: skill.label,
  from,
  confidence: trust[from] * sure,
  evidence,
});

function fromAlignments({ alignments = [] }: SkillSource, taxonomy: Taxonomy): CredentialSkill[] {
  return alignments.flatMap(({ targetUrl, targetCode, targetName }) => {
    const known = [targetUrl, targetCode].flatMap((uri) => (uri ? (skillOfEsco(uri, taxonomy) ?? []) : []));
    const [first] = known;
    return first ? [claim(first, 'alignment', targetName)] : fromNames([targetName], 'alignment', taxonomy);
  });
}

/** A tag or title is a name as a whole, or else a phrase with names in it. */
function fromNames(
  names: readonly string[],
  from: keyof typeof trust,
  taxonomy: Taxonomy,
): CredentialSkill[] {
  return names.flatMap((name) => {
    const whole = skillNamed(name, taxonomy);
    if (whole) return [claim(whole, from, name)];
    return findMentions(name, taxonomy).flatMap(({ skill, start, end, confidence }) => {
      const found = taxonomy.skills.get(skill);
      return found ? [claim(found, from, name.slice(start, end), confidence)] : [];
    });
  });
}

function fromProse(texts: readonly (string | undefined)[], taxonomy: Taxonomy): CredentialSkill[] {
  return texts.flatMap((text = '') =>
    findMentions(text, taxonomy).flatMap(({ skill, start, end, confidence }) => {
      const found = taxonomy.skills.get(skill);
      return found ? [claim(found, 'criteria', text.slice(start, end), confidence)] : [];
    }),
  );
}

/** What the taxonomy says that a certification found in the credential proves. Criteria prove nothing by themselves. */
function provedBy(one: CredentialSkill, taxonomy: Taxonomy): CredentialSkill[] {
  if (one.from === 'criteria') return [];
  return [...givenBy(one.skill, taxonomy)].flatMap(([id, relation]) => {
    const skill = taxonomy.skills.get(id);
    return skill && relation === 'proves'
      ? [claim(skill, 'taxonomy', one.evidence, Math.min(1, one.confidence / trust.title))]
      : [];
  });
}
