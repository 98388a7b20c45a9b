import type { Credential, CredentialFormat } from '../credentials/types.ts';
import { endorsementVerdicts } from './endorsements.ts';
import { formatCheck } from './format.ts';
import { verifyHosted } from './hosted/index.ts';
import { checkRecipient } from './hosted/recipient.ts';
import { partsCheck } from './parts.ts';
import { presentationCheck } from './presentation.ts';
import { checkBlockcerts2 } from './proofs/blockcerts/second.ts';
import { checkSecured } from './secured.ts';
import { trustOf } from './trust/index.ts';
import type { Check, ProofLevel, Verdict, VerifyOptions } from './types.ts';
import { verdictOf } from './verdict.ts';
import { createWeb } from './web/index.ts';
import type { Web } from './web/types.ts';
import { isWrapper, wrapperVerdict } from './wrapper.ts';

const hostedFormats = new Set<CredentialFormat>(['open-badges-0.5', 'open-badges-1', 'open-badges-2']);

interface Findings {
  proofLevel: ProofLevel;
  checks: readonly Check[];
  provenIssuer?: string;
  authoritative?: Credential;
}

/**
 * Is this credential genuine, its issuer's, current and not withdrawn? Never throws for anything that a credential or
 * a server says: what could not be found out is a check with the result `unknown`.
 */
export async function verify(credential: Credential, options: VerifyOptions): Promise<Verdict> {
  const { fetch, signal } = options;
  const newWeb = () => createWeb(signal ? { fetch, signal } : { fetch });
  return verifyWith(credential, options, { web: newWeb(), registries: newWeb() });
}

/**
 * Budgets of addresses for the whole container, its parts included. Registries have their own: what only remarks must
 * not take an address from what decides.
 */
interface Webs {
  web: Web;
  registries: Web;
}

async function verifyWith(credential: Credential, options: VerifyOptions, webs: Webs): Promise<Verdict> {
  const { web } = webs;
  const checkedAt = options.now.toISOString();
  const parts: Verdict[] = [];
  for (const part of credential.parts) parts.push(await verifyWith(part, options, webs));
  if (isWrapper(credential)) {
    const resolver = { web, didDocuments: options.didDocuments };
    const { now, contexts } = options;
    const own = await presentationCheck(credential, { now, contexts, resolver });
    return wrapperVerdict(credential, parts, checkedAt, own);
  }
  const findings = await findingsOf(credential, options, web);
  const { name, url } = (findings.authoritative ?? credential).issuer;
  const issuer = { name, url, proven: findings.provenIssuer };
  const trust = await trustOf(issuer, options.trust ?? {}, { web: webs.registries, now: options.now });
  const checks = [...findings.checks, ...trust, ...(parts.length > 0 ? [partsCheck(parts)] : [])];
  const verdict = verdictOf(checks, findings.proofLevel);
  const endorsements = await endorsementVerdicts(findings.authoritative ?? credential, findings, {
    now: options.now,
    web,
    verify: (endorsement) => verifyWith(endorsement, options, webs),
  });
  return { ...findings, verdict, checks, checkedAt, ...endorsements, ...(parts.length > 0 ? { parts } : {}) };
}

async function findingsOf(credential: Credential, options: VerifyOptions, web: Web): Promise<Findings> {
  const format = formatCheck(credential);
  if (hostedFormats.has(credential.format)) {
    const { now, emails } = options;
    const report = await verifyHosted(credential, { web, now, ...(emails ? { emails } : {}) });
    return { ...report, checks: [format, ...report.checks] };
  }
  const resolver = { web, didDocuments: options.didDocuments };
  if (credential.format === 'blockcerts-2' && credential.payload.kind === 'json') {
    const { now, contexts, explorers } = options;
    const given = { now, contexts, resolver, explorers };
    const { checks, provenIssuer } = await checkBlockcerts2(credential.payload.json, given);
    const proven = provenIssuer === undefined ? {} : { provenIssuer };
    const proofLevel = provenIssuer === undefined ? 'claimed' : 'cryptographic';
    return { proofLevel, checks: [format, ...checks], ...proven };
  }
  const { now, contexts, schemas, statusCache: cache } = options;
  const { checks, provenIssuer } = await checkSecured(credential, {
    now,
    contexts,
    cache,
    schemas,
    resolver,
    explorers: options.explorers,
    anchors: options.trust?.certificates,
  });
  const recipient = await checkRecipient(credential.recipient, options.emails ?? []);
  const signed = checks.some(({ check, result }) => check === 'signature' && result === 'pass');
  const proofLevel: ProofLevel = signed ? 'cryptographic' : 'claimed';
  return {
    proofLevel,
    checks: [format, ...checks, ...(recipient ? [recipient] : [])],
    ...(provenIssuer === undefined ? {} : { provenIssuer }),
  };
}
