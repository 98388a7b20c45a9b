import type { DBSchema } from 'idb';
import type { Credential, CredentialSkill } from '../credentials/types.ts';
import type { Holding } from '../gap/types.ts';
import type { NewCredential, WalletItem } from '../messages/types.ts';
import type { SkillId } from '../skills/types.ts';
import type { Verdict, VerdictWord } from '../verification/types.ts';

/** One imported credential. `raw` is the exact bytes, and `id` their SHA-256. */
export interface CredentialRow {
  id: string;
  raw: Uint8Array<ArrayBuffer>;
  credential: Credential;
  fileName?: string;
  sourceUrl?: string;
  /** ISO 8601, UTC. */
  addedAt: string;
}

/** What lists, comparisons and the toolbar need of a credential, and nothing more: ten thousand load at once. */
export interface SummaryRow extends WalletItem {
  /**
   * With the user's edits applied; `own`: added by the user, so the credential does not prove it. `standing` and
   * `expiresOn` are of the part that states it.
   */
  skills: readonly (Holding['skills'][number] &
    Pick<CredentialSkill, 'standing' | 'expiresOn'> & { own?: true })[];
  /** Issued to an address that is not among the user's. */
  notYours?: true;
  /** ISO 8601, UTC; set while it lies in the trash. */
  deletedAt?: string;
}

/** What the last checks said. `verdict` is the last one that reached the issuer. */
export interface CheckRow {
  id: string;
  verdict?: Verdict;
  lastAttempt?: Verdict;
  skills: readonly CredentialSkill[];
}

/** The user's own word on what a credential shows. */
export interface SkillEditRow {
  id: string;
  add: readonly SkillId[];
  remove: readonly SkillId[];
  /** Names of those added, by id. */
  labels?: Readonly<Record<SkillId, string>>;
}

export interface StatusListRow {
  url: string;
  body: Uint8Array<ArrayBuffer>;
  type: string;
  fetchedAt: string;
}

/** An addition written down before it is begun, so that a killed worker takes it up again. `id` is the request's. */
export interface JobRow {
  id: string;
  input: NewCredential;
  step: 'asked' | 'stored' | 'done';
  credential?: string;
  outcome?: AddOutcome;
  /** How often it was taken up again. */
  attempts?: number;
  /** ISO 8601, UTC; of the last change. */
  at: string;
}
export type AddOutcome = 'added' | 'duplicate' | 'restored';

export const recheckOutcomes = ['due', 'left', 'same', 'changed', 'unreached'] as const;
/** `left`: the pass was stopped before its turn. */
export type RecheckOutcome = (typeof recheckOutcomes)[number];

/** A credential in the pass that checks the wallet again. */
export interface RecheckRow {
  id: string;
  /** The verdict before the pass. */
  was?: VerdictWord;
  outcome: RecheckOutcome;
}

export interface WalletSchema extends DBSchema {
  credentials: { key: string; value: CredentialRow };
  summaries: { key: string; value: SummaryRow };
  checks: { key: string; value: CheckRow };
  skillEdits: { key: string; value: SkillEditRow };
  statusLists: { key: string; value: StatusListRow };
  jobs: { key: string; value: JobRow };
  rechecks: { key: string; value: RecheckRow; indexes: { outcome: RecheckOutcome } };
}

export const storeNames = [
  'credentials',
  'summaries',
  'checks',
  'skillEdits',
  'statusLists',
  'jobs',
  'rechecks',
] as const satisfies (keyof WalletSchema)[];
