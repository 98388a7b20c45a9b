/** A skill's stable id: its English label in lower case, spaces as hyphens (`react-native`, `c++`, `.net`). */
export type SkillId = string;

export const skillKinds = [
  'language', // programming, query and markup languages
  'framework', // frameworks and libraries
  'tool', // programs and devices that a person operates
  'platform', // clouds, operating systems, databases, enterprise applications
  'method', // ways of working: Scrum, A/B testing, phlebotomy
  'field', // bodies of knowledge: statistics, employment law, oncology
  'standard', // norms, laws, protocols and formats: ISO 27001, GDPR, TCP/IP
  'certification', // what a body certifies: PMP, CISSP
  'licence', // what the law asks for: RN licence, CDL
  'natlang', // natural languages
  'soft', // transferable behaviour: communication, leadership
] as const;
export type SkillKind = (typeof skillKinds)[number];

/**
 * How far a spelling may be trusted on its own.
 * 0 safe in any case; 1 only in exactly this case; 2 exact case and a corroborating neighbour;
 * 3 never bare: only with a qualifier or inside a list of its own kind.
 */
export type Ambiguity = 0 | 1 | 2 | 3;

export interface Spelling {
  text: string;
  ambiguity: Ambiguity;
}

export interface Skill {
  id: SkillId;
  label: string;
  kind: SkillKind;
  /** The taxonomy file it stands in: `cloud`, `health-care` … */
  domain: string;
  /** The label and every alias. */
  spellings: readonly Spelling[];
  /** Strict and one-way: whoever has this has those (React → JavaScript). */
  implies: readonly SkillId[];
  /** Kinds of thing it is an instance of; they satisfy only generic demands (AWS → cloud platform). */
  broader: readonly SkillId[];
  partOf: readonly SkillId[];
  /** What a certification or licence proves. */
  proves: readonly SkillId[];
  /** The lower levels of its family, all of which it implies (CCNP above CCNA). */
  above?: readonly SkillId[];
  /** ESCO concept URI, where it is known. */
  esco?: string;
  /** A generic noun ("software"): never a gap, only what `broader` points at. */
  generic?: boolean;
}

/** A skill as it is shown and chosen. */
export interface SkillName {
  skill: SkillId;
  label: string;
}

/** Words in a text that name a skill. Offsets are UTF-16 units, end exclusive. */
export interface Mention {
  skill: SkillId;
  start: number;
  end: number;
  /** 0…1; below 0.5 is shown as second tier. */
  confidence: number;
}
