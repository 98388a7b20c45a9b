import type { VerifyChoices } from '../../engine/types.ts';
import { sortedOut } from '../../settings/trusted-issuers.ts';
import type { Settings } from '../../settings/types.ts';
import { knownRegistries } from '../../verification/trust/known.ts';
import { explorerNames } from '../../verification/types.ts';

/** The name of the user's own list in what a check says. */
const ownList = 'Your list';

/** What the settings let a verification ask and compare with. What is off is absent, so that nobody is asked. */
export function choicesOf({ emails, explorers, registries, trustedIssuers }: Settings): VerifyChoices {
  const { issuers, certificates } = sortedOut(trustedIssuers);
  const trust = {
    ...(issuers.length > 0 && { own: { name: ownList, issuers: issuers.map((id) => ({ id })) } }),
    ...(certificates.length > 0 && { certificates }),
    ...(registries && { registries: knownRegistries }),
  };
  return {
    emails,
    ...(explorers && { explorers: explorerNames }),
    ...(Object.keys(trust).length > 0 && { trust }),
  };
}
