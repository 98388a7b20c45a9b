import type { Credential, JsonObject } from '../credentials/types.ts';
import type { TrustSources } from './trust/types.ts';

/** PRODUCT: unknown is never shown as failed, and never as passed. */
export const verdicts = [
  'verified',
  'attested',
  'expired',
  'revoked',
  'invalid',
  'unverifiable',
  'unreachable',
] as const;
export type VerdictWord = (typeof verdicts)[number];

/** Strength of what was checked here: a signature, the issuer's server, the issuer's public page, nothing. */
export type ProofLevel = 'cryptographic' | 'hosted' | 'attested' | 'claimed';

export const checkNames = [
  'format',
  'signature',
  'issuer',
  'hosted',
  'status',
  'expiry',
  'recipient',
  'schema',
  'anchor',
  'trust',
  'parts',
] as const;
export type CheckName = (typeof checkNames)[number];

/** `warn` passes with a remark; `unknown` could not be checked. */
export type CheckResult = 'pass' | 'fail' | 'warn' | 'unknown';

export interface Check {
  check: CheckName;
  result: CheckResult;
  /** Stable, `<check>/<what>`: `signature/mismatch`, `status/revoked`, `issuer/key-not-listed` … */
  code: string;
  /** One plain English sentence: the fact. The interface may show a translation by `code` and `params`. */
  sentence: string;
  /** What the sentence names: hosts, dates, reasons. */
  params?: Record<string, string>;
  /** Where the fact came from: a URL that was read, or `credential`. */
  source?: string;
}

export interface Verdict {
  verdict: VerdictWord;
  proofLevel: ProofLevel;
  checks: readonly Check[];
  /** ISO 8601, UTC. */
  checkedAt: string;
  /** Who the proof binds to, as proven rather than as claimed: a DID, an https host, or `seal:` and an organisation. */
  provenIssuer?: string;
  /** For containers: one verdict a part, in the order of `Credential.parts`. */
  parts?: readonly Verdict[];
  /** One verdict an endorsement, in the order of `Credential.endorsements`; absent when the credential is not proven. */
  endorsements?: readonly Verdict[];
  /** The credential as the issuer's server states it, when hosting is the proof; shown instead of the pasted copy. */
  authoritative?: Credential;
}

/** A fetch that answers like the platform's. Tests and the workbench pass a table of answers. */
export type Fetch = (
  url: string,
  init: { method: 'GET'; headers: Record<string, string>; signal: AbortSignal } & RequestInit,
) => Promise<Response>;

/** Status lists that were read and found to be the issuer's, and schemas, kept between verifications. */
export interface StatusCache {
  get(url: string): Promise<{ body: Uint8Array; type: string; fetchedAt: string } | undefined>;
  put(url: string, entry: { body: Uint8Array; type: string; fetchedAt: string }): Promise<void>;
}

/** Public services that tell what a transaction on a chain holds. */
export const explorerNames = ['blockstream', 'mempool', 'blockcypher', 'blockscout'] as const;
export type ExplorerName = (typeof explorerNames)[number];

export interface VerifyOptions {
  fetch: Fetch;
  /** The instant to judge expiry by. */
  now: Date;
  /** JSON-LD contexts to trust beside the pinned ones, by URL. The product passes none. */
  contexts?: ReadonlyMap<string, JsonObject>;
  statusCache?: StatusCache;
  /** DID documents known beforehand, by DID: the product's cache of did:web. Never asked for did:key and did:jwk. */
  didDocuments?: ReadonlyMap<string, JsonObject>;
  /** False: the schemas that genuine credentials name are not read. */
  schemas?: boolean;
  /**
   * Also look up where a sound Blockcerts proof is anchored, with these; two must agree. Off: the services would learn
   * which certificate is looked at.
   */
  explorers?: readonly ExplorerName[];
  /** Stops the verification's requests. */
  signal?: AbortSignal;
  /** Who vouches for issuers. Absent: nobody is asked. */
  trust?: TrustSources;
  /** Addresses the earner says are theirs, to compare hashed recipients with. */
  emails?: readonly string[];
}
