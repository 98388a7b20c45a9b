/** What a click on Verify can reach at best for a link of this provider. */
export type ProofKind = 'cryptographic' | 'hosted' | 'attested' | 'page-only';

/** A credential that a page shows or links. */
export interface ShownCredential {
  /** As the page links it, absolute. */
  url: string;
  /** Lower case: `credly`, `coursera`; `open-badges` for a file or hosted assertion of any issuer. */
  provider: string;
  proof: ProofKind;
  /** What the page calls it. */
  name?: string;
}

export interface ShownProfile {
  /** The person whose page it is, where the page says so. */
  person?: string;
  credentials: readonly ShownCredential[];
}
