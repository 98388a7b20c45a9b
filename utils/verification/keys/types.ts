export type KeyKind = 'Ed25519' | 'P-256' | 'P-384' | 'P-521' | 'secp256k1' | 'RSA' | 'BLS12-381-G2';

/** A public key, reduced to what WebCrypto imports. Private members are never carried along. */
export interface PublicKey {
  kind: KeyKind;
  /** The one algorithm that its owner meant it for (RFC 7517 §4.4), when a JWK says so. */
  alg?: string;
  jwk: { kty: string; crv?: string; x?: string; y?: string; n?: string; e?: string };
}

/** A verification method of a controller document, read by property (Controlled Identifiers §2.2). */
export interface VerificationMethod {
  /** Absolute URL, fragment included. */
  id: string;
  type: string;
  controller: string;
  /** Absent when the material is of a kind that is not known here. */
  key: PublicKey | undefined;
  /** ISO 8601, as written. */
  revoked?: string;
  expires?: string;
}

/** What an issuer's own document says about its keys. */
export interface ControllerDocument {
  id: string;
  methods: readonly VerificationMethod[];
  /** Ids of methods that may sign credentials. */
  assertionMethods: ReadonlySet<string>;
  /** `self-certifying` for did:key and did:jwk, else the URL that was read. */
  source: string;
}
