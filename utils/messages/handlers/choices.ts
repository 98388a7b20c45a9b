import type { VerifyChoices } from '../../engine/types.ts';
import type { Policy } from '../../settings/policy.ts';
import { sortedOut } from '../../settings/trusted-issuers.ts';
import type { Settings } from '../../settings/types.ts';
import { knownRegistries } from '../../verification/trust/known.ts';
import { explorerNames } from '../../verification/types.ts';

/** The name of the user's own list in what a check says. */
const ownList = 'Your list';

/**
 * What the settings, and the organisation where there is one, let a verification ask and compare with. What is off is
 * absent, so that nobody is asked.
 */
export function choicesOf(
  { emails, explorers, registries, trustedIssuers }: Settings,
  { organisation, trustedIssuers: theirs }: Policy,
): VerifyChoices {
  const own = sortedOut(trustedIssuers);
  const set = sortedOut(theirs);
  const certificates = [...own.certificates, ...set.certificates];
  const trust = {
    ...(own.issuers.length > 0 && { own: listOf(ownList, own.issuers) }),
    ...(set.issuers.length > 0 && { policy: listOf(organisation, set.issuers) }),
    ...(certificates.length > 0 && { certificates }),
    ...(registries && { registries: knownRegistries }),
  };
  return {
    emails,
    ...(explorers && { explorers: explorerNames }),
    ...(Object.keys(trust).length > 0 && { trust }),
  };
}

const listOf = (name: string, ids: readonly string[]) => ({ name, issuers: ids.map((id) => ({ id })) });
