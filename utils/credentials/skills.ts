import type { Skill, SkillId, Taxonomy } from '../skills/index.ts';
import { findMentions, givenBy, skillNamed, skillOfEsco } from '../skills/index.ts';
import { earlier, proofOf, type Standing, weaker } from './standing.ts';
import type { Credential, CredentialSkill } from './types.ts';

/** What the user changed by hand; it always wins. */
export interface SkillEdits {
  added?: readonly SkillId[];
  removed?: readonly SkillId[];
}

/** The parts of a credential that speak of skills. */
export type SkillSource = Pick<Credential, 'name'> &
  Partial<Pick<Credential, 'alignments' | 'tags' | 'criteria' | 'description' | 'expiresOn'>> & {
    parts?: readonly SkillPart[];
  };

/** A part with what it holds by itself: null, it gives no skill; absent, nobody has judged it. */
export type SkillPart = SkillSource & { standing?: Standing | null };

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
    ...(credential.parts ?? []).flatMap((part) => fromPart(part, taxonomy)),
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
    const other = best.get(one.skill);
    if (!other || worth(one) > worth(other)) best.set(one.skill, one);
  }
  return [...best.values()].sort((a, b) => b.confidence - a.confidence || (a.skill < b.skill ? -1 : 1));
}

/** A part that holds is a better source than a surer one that is over. */
const worth = ({ confidence, standing }: CredentialSkill): number =>
  confidence * (standing === undefined ? 1 : proofOf[standing]);

function fromPart(part: SkillPart, taxonomy: Taxonomy): CredentialSkill[] {
  const { standing: own } = part;
  if (own === null) return [];
  return skillsOf(part, taxonomy).map((one) => {
    const standing = own && one.standing ? weaker(own, one.standing) : (own ?? one.standing);
    const expiresOn = earlier(part.expiresOn, one.expiresOn);
    return { ...one, ...(standing && { standing }), ...(expiresOn !== undefined && { expiresOn }) };
  });
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
      ? [{ ...one, ...claim(skill, 'taxonomy', one.evidence, Math.min(1, one.confidence / trust.title)) }]
      : [];
  });
}
