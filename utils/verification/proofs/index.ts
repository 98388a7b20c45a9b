import { readInstant } from '../../credentials/dates.ts';
import { asString, isObject } from '../../credentials/json.ts';
import type { JsonObject } from '../../credentials/types.ts';
import type { Resolver } from '../keys/resolve.ts';
import type { ExplorerName } from '../types.ts';
import type { Contexts } from './data-integrity/canonicalise.ts';
import { checkDataIntegrity } from './data-integrity/index.ts';
import { checkJwt } from './jwt/index.ts';
import { checkSdJwt } from './sd-jwt/index.ts';
import type { ProofReport } from './types.ts';

export interface ProofOptions {
  now: Date;
  resolver: Resolver;
  contexts: Contexts;
  /** Where a Merkle proof's anchoring is looked up; nowhere when absent. */
  explorers?: readonly ExplorerName[] | undefined;
}

/** A secured document, opened: what is signed, who is said to have signed it, and what each proof showed. */
export interface Opened {
  document: JsonObject;
  issuer: string | undefined;
  reports: readonly ProofReport[];
}

/** A JSON document with embedded proofs, a compact JWT, or an SD-JWT. No report means that there is no proof. */
export async function checkProofs(secured: JsonObject | string, options: ProofOptions): Promise<Opened> {
  if (typeof secured === 'string') {
    const check = secured.includes('~') ? checkSdJwt : checkJwt;
    const report = await check(secured, options.resolver);
    const document = report.document ?? {};
    return { document, issuer: issuerOf(document), reports: [report] };
  }
  const issuer = issuerOf(secured);
  const issuedOn = readInstant(secured.validFrom ?? secured.issuanceDate);
  const reports = await checkDataIntegrity(secured, { ...options, issuer, issuedOn });
  return { document: secured, issuer, reports };
}

export function issuerOf(document: JsonObject): string | undefined {
  const { issuer } = document;
  return isObject(issuer) ? asString(issuer.id) : asString(issuer);
}

/** Is there a proof, are all of them good, and is one of them the issuer's? */
export function provenByIssuer(opened: Opened): boolean {
  return (
    opened.reports.length > 0 &&
    opened.reports.every(
      ({ signature, further }) =>
        signature.result === 'pass' && further.every(({ result }) => result === 'pass'),
    ) &&
    opened.reports.some(({ issuer }) => issuer.result === 'pass' || issuer.result === 'warn')
  );
}
