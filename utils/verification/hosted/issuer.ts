import { asString } from '../../credentials/json.ts';
import { fail, pass, warn } from '../check.ts';
import type { Check } from '../types.ts';
import { hostOf, sameSite } from './address.ts';
import type { Definition } from './class.ts';
import { mayHost } from './origins.ts';

/** Is the host that states the badge one that its issuer lets speak for it? */
export function checkIssuer(
  definition: Definition,
  assertionAddress: string,
): { checks: Check[]; proven: string | undefined } {
  const { issuer, issuerAddress } = definition;
  const params = { host: hostOf(assertionAddress) ?? '', issuer: issuerAddress };
  const details = { params, source: issuerAddress };
  if (!mayHost(issuer, issuerAddress, assertionAddress)) {
    const sentence = 'The badge is hosted where its issuer does not host badges.';
    return { checks: [fail('issuer/origin-not-allowed', sentence, details)], proven: undefined };
  }
  const checks = [pass('issuer/own-host', 'The badge is hosted where its issuer hosts badges.', details)];
  return { checks: [...checks, ...homepageRemark(definition)], proven: hostOf(issuerAddress) };
}

/** A profile may call any site its home; only the host it is read from is proven. */
export function homepageRemark({ issuer, issuerAddress }: Definition): Check[] {
  const homepage = asString(issuer.url);
  if (homepage === undefined || hostOf(homepage) === undefined || sameSite(homepage, issuerAddress))
    return [];
  const params = { host: hostOf(issuerAddress) ?? '', homepage };
  return [
    warn(
      'issuer/homepage-elsewhere',
      'The issuer’s profile is on another host than the website it calls its own.',
      {
        params,
        source: issuerAddress,
      },
    ),
  ];
}
