/** What these tests use of Digital Bazaar's libraries, which carry no types. */
interface DbKeyPair {
  id: string;
  controller: string;
  publicKeyMultibase: string;
  signer(): object;
  export(options: { publicKey: true }): Promise<Record<string, string>>;
}
interface DbKeyOptions {
  curve?: string;
  algorithm?: string;
}

declare module '@digitalbazaar/ed25519-multikey' {
  export function generate(options?: DbKeyOptions): Promise<DbKeyPair>;
}
declare module '@digitalbazaar/ecdsa-multikey' {
  export function generate(options: DbKeyOptions): Promise<DbKeyPair>;
}
declare module '@digitalbazaar/bls12-381-multikey' {
  export const ALGORITHMS: { BBS_BLS12381_SHA256: string };
  export function generateBbsKeyPair(options: DbKeyOptions): Promise<DbKeyPair>;
}
declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object;
}
declare module '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite' {
  export const cryptosuite: object;
}
declare module '@digitalbazaar/eddsa-jcs-2022-cryptosuite' {
  export function createSignCryptosuite(): object;
}
declare module '@digitalbazaar/ecdsa-jcs-2019-cryptosuite' {
  export function createSignCryptosuite(): object;
}
declare module '@digitalbazaar/ecdsa-sd-2023-cryptosuite' {
  export function createSignCryptosuite(options: { mandatoryPointers: string[] }): object;
  export function createDiscloseCryptosuite(options: { selectivePointers: string[] }): object;
}
declare module '@digitalbazaar/bbs-2023-cryptosuite' {
  export function createSignCryptosuite(options: { mandatoryPointers: string[] }): object;
  export function createDiscloseCryptosuite(options: {
    selectivePointers: string[];
    presentationHeader?: Uint8Array;
  }): object;
}
declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { signer?: object; date?: string; cryptosuite: object });
    verificationMethod: string;
  }
}
declare module '@digitalbazaar/ed25519-signature-2020' {
  export class Ed25519Signature2020 {
    constructor(options: { signer: object; date: string });
    verificationMethod: string;
  }
}
declare module '@digitalbazaar/vc' {
  type Loader = (url: string) => Promise<{ contextUrl: null; documentUrl: string; document: unknown }>;
  export function issue(options: {
    credential: object;
    suite: object;
    documentLoader: Loader;
  }): Promise<Record<string, never>>;
  export function derive(options: {
    verifiableCredential: object;
    suite: object;
    documentLoader: Loader;
  }): Promise<Record<string, never>>;
}
