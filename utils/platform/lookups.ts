import { explorerHosts } from '../verification/proofs/blockcerts/explorers.ts';
import { registryHosts } from '../verification/trust/known.ts';

const pattern = (host: string): string => `https://${host}/*`;

/** Match patterns of the hosts that a check asks beside the issuer's, each list once the user turned it on. */
export const lookups = {
  registries: registryHosts.map(pattern),
  explorers: explorerHosts.map(pattern),
} as const;
