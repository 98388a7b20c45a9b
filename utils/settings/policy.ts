import { array, object, optional, string } from 'zod/mini';
import { readTrustedIssuer } from './trusted-issuers.ts';

/** What an organisation sets for the browsers that it manages. It adds to the user's own choices and changes none. */
export interface Policy {
  /** Its name, as a check says it. */
  organisation: string;
  /** As in the settings: DIDs, hosts, and `sha256:` of certificates. */
  trustedIssuers: readonly string[];
}

const most = 500;
const nameless = 'Your organisation';
const shape = object({ organisation: optional(string()), trustedIssuers: optional(array(string())) });

/** The policy in managed storage (public/managed-schema.json). What cannot be read in it is left out. */
export function readPolicy(stored: unknown): Policy {
  const { success, data } = shape.safeParse(stored);
  const issuers = (success ? (data.trustedIssuers ?? []) : []).flatMap(
    (each) => readTrustedIssuer(each) ?? [],
  );
  return {
    organisation: (success && data.organisation?.trim()) || nameless,
    trustedIssuers: [...new Set(issuers)].slice(0, most),
  };
}
