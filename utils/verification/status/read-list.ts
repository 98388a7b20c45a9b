import { asList, asString, isObject } from '../../credentials/json.ts';
import type { JsonObject } from '../../credentials/types.ts';
import { jsonObjectOf } from '../encoding/json.ts';
import { checkProofs, issuerOf, type Opened, provenByIssuer } from '../proofs/index.ts';
import { expiryCheck } from '../time.ts';
import type { WebFailure } from '../web/types.ts';
import type { ListKind } from './entry.ts';
import { fetchList, keepList, type StatusOptions } from './fetch-list.ts';

export type ListProblem =
  | { why: 'no-answer'; failure: WebFailure }
  | { why: 'unreadable' | 'wrong-kind' | 'wrong-purpose' | 'not-proven' | 'not-current' };

export type ListReading =
  | {
      ok: true;
      encoded: string;
      bits: number;
      foreign: boolean;
      signer: string;
      fetchedAt: string;
      stale: boolean;
    }
  | ({ ok: false } & ListProblem);

export interface ListWanted {
  url: string;
  kind: Exclude<ListKind, 'TokenStatusList'>;
  purpose: string;
  /** The credential's issuer. */
  issuer: string | undefined;
}

const types: Record<ListWanted['kind'], readonly [credential: string, subject: string]> = {
  BitstringStatusList: ['BitstringStatusListCredential', 'BitstringStatusList'],
  StatusList2021: ['StatusList2021Credential', 'StatusList2021'],
  RevocationList2020: ['RevocationList2020Credential', 'RevocationList2020'],
};

/** Reads a W3C status list: a credential in its own right, and believed like one (Bitstring Status List §3.2). */
export async function readList(wanted: ListWanted, options: StatusOptions): Promise<ListReading> {
  const fetched = await fetchList(wanted.url, options);
  if (!fetched.ok) return { ok: false, why: 'no-answer', failure: fetched.code };
  const opened = await (fetched.cached ? openOnce : open)(fetched.body, options);
  if (!opened) return { ok: false, why: 'unreadable' };
  const problem = problemOf(opened, wanted, options.now);
  if (problem) return { ok: false, why: problem };
  const subject = opened.document.credentialSubject;
  const encoded = isObject(subject) ? asString(subject.encodedList) : undefined;
  if (encoded === undefined) return { ok: false, why: 'unreadable' };
  await keepList(fetched, options);
  const signer = opened.issuer ?? '';
  const { fetchedAt, stale } = fetched;
  return { ok: true, encoded, bits: 1, foreign: signer !== wanted.issuer, signer, fetchedAt, stale };
}

/** By the bytes that a cache hands out again and again: a wallet's credentials mostly share one list. */
const openings = new WeakMap<Uint8Array, Promise<Opened | undefined>>();

async function openOnce(body: Uint8Array, options: StatusOptions): Promise<Opened | undefined> {
  const opening = openings.get(body) ?? open(body, options);
  openings.set(body, opening);
  let proven = false;
  try {
    const opened = await opening;
    proven = opened !== undefined && provenByIssuer(opened);
    return opened;
  } finally {
    // Its issuer may not have answered this time: only what is proven is kept.
    if (!proven && openings.get(body) === opening) openings.delete(body);
  }
}

async function open(body: Uint8Array, options: StatusOptions): Promise<Opened | undefined> {
  const json = jsonObjectOf(body, body.length);
  if (json) return checkProofs(json, options);
  const text = new TextDecoder()
    .decode(body)
    .trim()
    .replace(/^"(.*)"$/, '$1');
  return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text) ? checkProofs(text, options) : undefined;
}

function problemOf(
  opened: Opened,
  wanted: ListWanted,
  now: Date,
): Exclude<ListProblem['why'], 'no-answer'> | undefined {
  if (!provenByIssuer(opened) || issuerOf(opened.document) === undefined) return 'not-proven';
  if (expiryCheck(opened.document, now).result === 'fail') return 'not-current';
  const subject = opened.document.credentialSubject;
  const [credentialType, subjectType] = types[wanted.kind];
  if (!hasType(opened.document, credentialType) || !isObject(subject) || !hasType(subject, subjectType)) {
    return 'wrong-kind';
  }
  if (wanted.kind === 'RevocationList2020') return undefined;
  return asList(subject.statusPurpose).includes(wanted.purpose) ? undefined : 'wrong-purpose';
}

function hasType(node: JsonObject, type: string): boolean {
  return asList(node.type).includes(type);
}
