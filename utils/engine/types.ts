import type { Credential, CredentialSkill } from '../credentials/types.ts';
import type { GapReport, Holding } from '../gap/types.ts';
import type { JobPosting } from '../jobs/types.ts';
import type { SkillId, SkillName } from '../skills/types.ts';
import type { Verdict, VerifyOptions } from '../verification/types.ts';

/** `name`: of a file in an archive, with its folders. */
export type Unpacked = { name?: string; base64: string } | { name?: string; code: string };

export interface Found {
  credential: Credential;
  verdict: Verdict;
  skills: CredentialSkill[];
}

/** What the user lets a verification ask and compare with; what is absent is not asked. */
export type VerifyChoices = Pick<VerifyOptions, 'emails' | 'explorers' | 'trust'>;

/** `needs`: the host that would have to be asked first. */
export type Rechecked = Found | { needs: string };

/**
 * Everything heavy, in one place that is loaded on demand: an offscreen document in Chromium, the event page in Firefox.
 * Arguments and answers survive JSON (bytes travel as base64), for they cross a port.
 * Failures are thrown as errors with a stable `code`.
 */
export interface Engine {
  /** Bytes of a file or a paste → the credential. Throws CredentialError. */
  read(base64: string): Promise<Credential>;
  /** Bytes that hold several credentials (an archive, a list, a picture with two badges) → each, or why not. */
  unpack(base64: string): Promise<Unpacked[]>;
  /** A link to a credential or to a provider's page of one → the bytes behind it and the credential. */
  fetch(url: string): Promise<{ base64: string; credential: Credential; readFrom: string }>;
  /** `base64` is what was stored; it is read again, so that what is verified is what was kept. */
  verify(base64: string, options?: VerifyChoices): Promise<Found>;
  /**
   * The same as one of many in a row. Without `ask` no request leaves; with it, hosts are asked one thing at a time with
   * a pause in between.
   */
  recheck(base64: string, options: VerifyChoices & { ask: boolean }): Promise<Rechecked>;
  /** Skills whose names begin with the query, best first, a handful. */
  searchSkills(query: string): Promise<SkillName[]>;
  /** The names of these skills; what the taxonomy does not hold is left out. */
  nameSkills(ids: readonly SkillId[]): Promise<SkillName[]>;
  /** Loads what a comparison needs, ahead of the first one. */
  ready(): Promise<null>;
  gap(posting: JobPosting, holdings: readonly Holding[]): Promise<GapReport>;
  /** Sample badges, signed just now with a key made for the purpose and then thrown away. Base64 of JSON each. */
  samples(): Promise<string[]>;
}
