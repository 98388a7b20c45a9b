import { asList, isObject } from '../credentials/json.ts';
import type { Credential, JsonObject } from '../credentials/types.ts';
import { unknown, worstFirst } from './check.ts';
import { suiteOf } from './proofs/data-integrity/suites.ts';
import { checkProofs, type Opened, type ProofOptions } from './proofs/index.ts';
import { checkSeals } from './proofs/jades/index.ts';
import { checkStatus } from './status/index.ts';
import { expiryCheck } from './time.ts';
import type { Check, StatusCache } from './types.ts';

export interface SecuredOptions extends ProofOptions {
  cache?: StatusCache | undefined;
  /** SHA-256 of certificates that a seal may rest on, in hexadecimal. */
  anchors?: readonly string[] | undefined;
}

export interface SecuredReport {
  checks: Check[];
  /** Set only when a good signature is bound to it. */
  provenIssuer?: string;
  signed?: SignedDocument;
}

/** What the issuer's signature is over; `selective` where the holder chose what to show of it. */
export interface SignedDocument {
  document: JsonObject;
  selective: boolean;
}

/** A credential that carries its own proof: signature, issuer, dates, status. */
export async function checkSecured(credential: Credential, options: SecuredOptions): Promise<SecuredReport> {
  const { payload } = credential;
  const opened =
    credential.envelope === 'jws-json'
      ? await checkSeals(payload.json, { now: options.now, anchors: options.anchors ?? [] })
      : await checkProofs(payload.kind === 'jwt' ? payload.text : payload.json, options);
  if (opened.reports.length === 0) return { checks: unsigned(opened.document, options.now) };
  const signatures = worstFirst(opened.reports.map(({ signature }) => signature));
  const issuer = issuerCheck(opened);
  const good = signatures.every(({ result }) => result === 'pass') && passes(issuer);
  const checks = [
    ...signatures,
    issuer,
    ...dateChecks(opened, options.now),
    ...distinct(opened.reports.flatMap(({ further }) => further)).map((check) =>
      passes(issuer) ? anchorAsRemark(check) : check,
    ),
    ...(await statusChecks(opened, good, options)),
  ];
  if (!good || opened.issuer === undefined) return { checks };
  const { document, issuer: provenIssuer } = opened;
  return { checks, provenIssuer, signed: { document, selective: isSelective(payload, document) } };
}

function isSelective(payload: Credential['payload'], document: JsonObject): boolean {
  const proofs = asList(document.proof).filter(isObject);
  const disclosed = payload.kind === 'jwt' && payload.text.includes('~');
  return disclosed || proofs.some((proof) => suiteOf(proof)?.signature === 'selective');
}

/** An end that may have been left out is not none, and the proof's own remark says so. */
function dateChecks(opened: Opened, now: Date): Check[] {
  const check = expiryCheck(opened.document, now);
  return check.code === 'expiry/none' && remarks(opened, 'expiry/may-be-withheld') ? [] : [check];
}

function remarks({ reports }: Opened, remark: string): boolean {
  return reports.some(({ further }) => further.some(({ code }) => code === remark));
}

function unsigned(document: JsonObject, now: Date): Check[] {
  return [
    unknown('signature/none', 'The credential carries no signature, so nothing in it is proven.'),
    expiryCheck(document, now),
  ];
}

/** The binding of a proof whose signature holds; a stranger's further proof takes nothing away from the issuer's. */
function issuerCheck({ reports }: Opened): Check {
  const holding = reports.filter(({ signature }) => signature.result === 'pass');
  const considered = holding.length > 0 ? holding : reports;
  const issuers = worstFirst(considered.map(({ issuer }) => issuer));
  return issuers.findLast(passes) ?? issuers[0] ?? unknown('issuer/missing', 'No issuer is named.');
}

/** Several proofs may have the same to say. */
function distinct(checks: readonly Check[]): Check[] {
  return [...new Map(checks.map((check) => [check.code, check])).values()];
}

/** Where the issuer's own signature binds it, a chain that was not asked takes nothing away; one that contradicts does. */
function anchorAsRemark(check: Check): Check {
  return check.check === 'anchor' && check.result === 'unknown' ? { ...check, result: 'warn' } : check;
}

function passes(check: Check): boolean {
  return check.result === 'pass' || check.result === 'warn';
}

/** Only an address that the issuer signed is asked: an unproven credential must not make anybody's server be called. */
async function statusChecks(
  opened: Opened,
  good: boolean,
  options: SecuredOptions,
): Promise<readonly Check[]> {
  // what may have been left out is not nothing, and the proof's own remark says so
  if (remarks(opened, 'status/may-be-withheld')) return [];
  if (good) {
    return checkStatus(opened.document, options);
  }
  const stated = opened.document.credentialStatus ?? opened.document.status;
  if (stated === undefined) return checkStatus(opened.document, options);
  return [
    unknown('status/not-asked', 'The status was not looked up, for it is not proven to be the issuer’s.'),
  ];
}
