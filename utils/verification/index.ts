import { CredentialError, parseCredential } from '../credentials/index.ts';
import type { Credential, CredentialFormat, JsonObject } from '../credentials/types.ts';
import { fail } from './check.ts';
import { endorsementVerdicts } from './endorsements.ts';
import { formatCheck } from './format.ts';
import { verifyHosted } from './hosted/index.ts';
import { checkRecipient } from './hosted/recipient.ts';
import { partsCheck } from './parts.ts';
import { presentationCheck } from './presentation.ts';
import { checkBlockcerts2 } from './proofs/blockcerts/second.ts';
import { checkSecured, type SignedDocument } from './secured.ts';
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
  /** The document that a good signature of the issuer's is over. */
  signed?: SignedDocument;
}

/** All that decides, found out of a credential and of what is inside it; for a wrapper its own proof. */
interface Opened {
  credential: Credential;
  parts: readonly Opened[];
  findings: Findings | { own: Check | undefined };
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

/** What decides is asked first of everything inside, so that what comes after it takes no address from it. */
async function verifyWith(credential: Credential, options: VerifyOptions, webs: Webs): Promise<Verdict> {
  return concluded(await opened(credential, options, webs.web), options, webs);
}

async function opened(credential: Credential, options: VerifyOptions, web: Web): Promise<Opened> {
  const parts: Opened[] = [];
  for (const part of credential.parts) parts.push(await opened(part, options, web));
  if (!isWrapper(credential))
    return { credential, parts, findings: await findingsOf(credential, options, web) };
  const resolver = { web, didDocuments: options.didDocuments };
  const { now, contexts } = options;
  return {
    credential,
    parts,
    findings: { own: await presentationCheck(credential, { now, contexts, resolver }) },
  };
}

async function concluded(
  { credential, parts: inside, findings }: Opened,
  options: VerifyOptions,
  webs: Webs,
): Promise<Verdict> {
  const checkedAt = options.now.toISOString();
  const parts: Verdict[] = [];
  for (const part of inside) parts.push(await concluded(part, options, webs));
  if ('own' in findings) return wrapperVerdict(credential, parts, checkedAt, findings.own);
  const { signed, ...found } = findings;
  const shown = found.authoritative ?? credential;
  const { name, url } = shown.issuer;
  const issuer = { name, url, proven: found.provenIssuer };
  const trust = await trustOf(issuer, options.trust ?? {}, { web: webs.registries, now: options.now });
  const deciding = [...found.checks, ...(parts.length > 0 ? [partsCheck(parts)] : [])];
  const genuine = verdictOf(deciding, found.proofLevel) === 'verified';
  const schemas = genuine && signed ? await schemaChecks(signed, options, webs) : [];
  const checks = [...deciding, ...schemas, ...trust];
  const endorsements = await endorsementVerdicts(shown, found, {
    now: options.now,
    web: webs.web,
    verify: (endorsement) => verifyWith(endorsement, options, webs),
  });
  const verdict = verdictOf(checks, found.proofLevel);
  return { ...found, verdict, checks, checkedAt, ...endorsements, ...(parts.length > 0 ? { parts } : {}) };
}

/** Of a credential that is genuine and current without them: few name a schema, and what applies it is loaded for those. */
async function schemaChecks(
  { document, selective }: SignedDocument,
  options: VerifyOptions,
  webs: Webs,
): Promise<readonly Check[]> {
  if (options.schemas === false || document.credentialSchema === undefined) return [];
  const { checkSchemas } = await import('./schema/index.ts');
  const { now, statusCache: cache } = options;
  return checkSchemas(document, {
    web: webs.web,
    now,
    cache,
    selective,
    proven: (bytes) => provenDocument(bytes, options, webs),
  });
}

/** A schema may be a credential itself. Who signed it, and what schema that one names, is nobody's question here. */
async function provenDocument(
  bytes: Uint8Array,
  options: VerifyOptions,
  webs: Webs,
): Promise<JsonObject | undefined> {
  const { trust: _, ...others } = options;
  try {
    const found = await opened(await parseCredential(bytes), others, webs.web);
    const { verdict } = await concluded(found, { ...others, schemas: false }, webs);
    const signed = 'own' in found.findings ? undefined : found.findings.signed;
    return verdict === 'verified' ? signed?.document : undefined;
  } catch (error) {
    if (error instanceof CredentialError) return undefined;
    throw error;
  }
}

async function findingsOf(credential: Credential, options: VerifyOptions, web: Web): Promise<Findings> {
  const format = formatCheck(credential);
  // what stands beside a sealed badge is not the badge that is shown
  const plain = credential.envelope !== 'jws-json';
  if (plain && hostedFormats.has(credential.format)) {
    const { now, emails } = options;
    const report = await verifyHosted(credential, { web, now, ...(emails ? { emails } : {}) });
    return { ...report, checks: [format, ...report.checks] };
  }
  const resolver = { web, didDocuments: options.didDocuments };
  if (plain && credential.format === 'blockcerts-2' && credential.payload.kind === 'json') {
    const { now, contexts, explorers } = options;
    const given = { now, contexts, resolver, explorers };
    const { checks, provenIssuer } = await checkBlockcerts2(credential.payload.json, given);
    const proven = provenIssuer === undefined ? {} : { provenIssuer };
    const proofLevel = provenIssuer === undefined ? 'claimed' : 'cryptographic';
    return { proofLevel, checks: [format, ...checks], ...proven };
  }
  const { now, contexts, statusCache: cache } = options;
  const { checks, provenIssuer, signed } = await checkSecured(credential, {
    now,
    contexts,
    cache,
    resolver,
    explorers: options.explorers,
    anchors: options.trust?.certificates,
  });
  const another = shownAsAnother(credential, provenIssuer);
  const recipient = await checkRecipient(credential.recipient, options.emails ?? []);
  const holds = checks.some(({ check, result }) => check === 'signature' && result === 'pass');
  const proofLevel: ProofLevel = holds ? 'cryptographic' : 'claimed';
  return {
    proofLevel,
    checks: [format, ...checks, ...(another ? [another] : []), ...(recipient ? [recipient] : [])],
    ...(provenIssuer === undefined || another ? {} : { provenIssuer }),
    ...(signed ? { signed } : {}),
  };
}

/** Who signs is free to write anybody's name where a format has another place for it. A seal is held against names of its own. */
function shownAsAnother({ issuer }: Credential, proven: string | undefined): Check | undefined {
  if (proven === undefined || proven.startsWith('seal:')) return undefined;
  if (issuer.id === undefined || issuer.id === proven) return undefined;
  const params = { issuer: issuer.id, signer: proven };
  return fail('issuer/names-another', 'The credential names another issuer than the one who signed it.', {
    params,
  });
}
