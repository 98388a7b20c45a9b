import type { SkillId } from '../skills/types.ts';

export const pageKinds = [
  'posting',
  'apply',
  'list',
  'profile',
  'credential',
  'loading',
  'closed',
  'none',
] as const;
/** What a page is. `loading`: a posting whose text has not arrived; `closed`: a posting that is gone. */
export type PageKind = (typeof pageKinds)[number];

export type BlockKind = 'heading' | 'bold' | 'item' | 'paragraph';

/** A run of the posting's text with its role on the page. Offsets are UTF-16 units into `JobPosting.text`. */
export interface Block {
  kind: BlockKind;
  /** Heading rank 1–6, list depth from 1, otherwise 0. */
  depth: number;
  start: number;
  end: number;
}

/** Where the text was found, the most trusted first. */
export type PostingSource = 'json-ld' | 'microdata' | 'site' | 'generic' | 'selection' | 'text';

/** schema.org/JobPosting as read from a page: plain text with its block structure. */
export interface JobPosting {
  url: string;
  title: string;
  company?: string;
  location?: string;
  source: PostingSource;
  /** The adapter that read it (`greenhouse`, `linkedin` …). */
  site?: string;
  /** Blocks are separated by a line break. */
  text: string;
  blocks: readonly Block[];
  /** Structured fields of schema.org/JobPosting, as plain text. */
  fields?: Partial<
    Record<'skills' | 'qualifications' | 'educationRequirements' | 'experienceRequirements', string>
  >;
}

export type Need = 'required' | 'preferred' | 'mentioned';

export type RequirementKind = 'skill' | 'certification' | 'licence' | 'degree' | 'years' | 'language';

/** Where a requirement stands in `JobPosting.text`. */
export interface Place {
  start: number;
  end: number;
  /** The sentence or list item around it. */
  quoteStart: number;
  quoteEnd: number;
  /** What this place alone says; the requirement takes the strongest. */
  need: Need;
  /** 0…1: how sure it is that the skill is asked for here. */
  confidence: number;
}

export interface Requirement {
  /** Stable within a posting: the skill's id, or `degree`, `years:<n>` … */
  id: string;
  kind: RequirementKind;
  /** Absent for degrees and bare years. */
  skill?: SkillId;
  label: string;
  need: Need;
  /** The sentence it was read from, taken at its strongest place. */
  quote: string;
  /** Every place it stands, in reading order; empty only when a structured field alone asks for it. */
  places: readonly Place[];
  /** Members of one "X or Y" share a number; any of them satisfies it. */
  group?: number;
  /** Years asked for, for this skill or in all. */
  years?: { min: number; max?: number };
  /** 1 familiar, 2 working, 3 strong, 4 expert. */
  level?: 1 | 2 | 3 | 4;
  /** 0…1; below 0.5 is shown as second tier and never counted as a gap. */
  confidence: number;
}

export interface Requirements {
  requirements: readonly Requirement[];
  /**
   * `sections`: requirement sections were recognised; `prose`: read from running text;
   * `none`: nothing that looks like requirements, which is not the same as no gaps.
   */
  basis: 'sections' | 'prose' | 'none';
}
