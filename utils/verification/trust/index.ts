import { pass, unknown, warn } from '../check.ts';
import type { Check } from '../types.ts';
import type { Web } from '../web/types.ts';
import { inLegacyRegistry } from './dcc-legacy.ts';
import { hostOf, readableHost } from './host.ts';
import { inList } from './lists.ts';
import { nameRemarks } from './names.ts';
import { inFederation } from './openid-federation.ts';
import type { TrustAnswer, TrustSources } from './types.ts';

/** The issuer as the credential shows it, and as it is proven. */
export interface IssuerClaim {
  name?: string | undefined;
  url?: string | undefined;
  /** Absent when no proof binds to anybody: then nobody is asked about anybody. */
  proven?: string | undefined;
}

/**
 * Who is this issuer? Facts, each with its source, the proven domain first. They never decide about the credential: an
 * issuer that nobody lists is not a bad one, and a registry that does not answer has said nothing.
 */
export async function trustOf(
  issuer: IssuerClaim,
  sources: TrustSources,
  given: { web: Web; now: Date },
): Promise<Check[]> {
  const { proven } = issuer;
  const host = proven === undefined ? undefined : hostOf(proven);
  const claimed = issuer.url === undefined ? undefined : hostOf(issuer.url);
  const remarks = nameRemarks([issuer.name, host, claimed]);
  if (proven === undefined) return remarks;
  const domain = host === undefined ? [] : [domainProven(readableHost(host), proven)];
  return [...domain, ...(await answers(proven, sources, given)), ...remarks];
}

async function answers(
  issuer: string,
  { own, policy, registries = [] }: TrustSources,
  { web, now }: { web: Web; now: Date },
): Promise<Check[]> {
  const lists = [policy, own].filter((list) => list !== undefined);
  const checks = lists.map((list) => answerCheck(issuer, list.name, inList(issuer, list)));
  for (const registry of registries) {
    const dcc = registry.kind === 'dcc-legacy';
    const answer = dcc
      ? await inLegacyRegistry(issuer, registry.url, web)
      : await inFederation(issuer, registry.trustAnchor, { web, now });
    checks.push(answerCheck(issuer, registry.name, answer, dcc ? registry.url : registry.trustAnchor));
  }
  return checks;
}

function answerCheck(issuer: string, registry: string, found: TrustAnswer, source?: string): Check {
  const details = { params: { issuer, registry }, ...(source === undefined ? {} : { source }) };
  switch (found.answer) {
    case 'listed': {
      const params = found.name === undefined ? details.params : { ...details.params, name: found.name };
      return pass('trust/listed', `“${registry}” lists the issuer.`, { ...details, params });
    }
    case 'not-listed':
      return warn('trust/not-listed', `“${registry}” does not list the issuer.`, details);
    case 'unreachable':
      return unknown(
        'trust/registry-unreachable',
        `“${registry}” could not be read, so it is open whether it lists the issuer.`,
        {
          ...details,
          params: { ...details.params, why: found.why },
        },
      );
  }
}

function domainProven(domain: string, issuer: string): Check {
  return pass('trust/domain-proven', `The issuer is whoever holds ${domain}.`, {
    params: { domain, issuer },
  });
}
