/** Who somebody vouches for. Nothing is contacted that is not named here. */
export interface TrustSources {
  /** The user's own list. */
  own?: TrustList;
  /** What the user's organisation set. */
  policy?: TrustList;
  /** Asked for the issuer of a proven credential only. */
  registries?: readonly Registry[];
  /** SHA-256 of X.509 certificates, in hexadecimal, that a seal may rest on: its own, or one of its chain. */
  certificates?: readonly string[];
}

export interface TrustList {
  name: string;
  issuers: readonly TrustedIssuer[];
}

export interface TrustedIssuer {
  /** A DID, an https address, or a bare host name, which stands for all identifiers that live on it. */
  id: string;
  name?: string;
}

/** A published list of issuers: one JSON file, or an OpenID Federation that answers for one issuer at a time. */
export type Registry =
  | { kind: 'dcc-legacy'; name: string; url: string }
  | {
      kind: 'openid-federation';
      name: string;
      /** Entity configuration of the trust anchor: `…/.well-known/openid-federation`. */
      trustAnchor: string;
    };

/** Three different answers, never one for another. */
export type TrustAnswer =
  | { answer: 'listed'; name?: string }
  | { answer: 'not-listed' }
  | { answer: 'unreachable'; why: string };
