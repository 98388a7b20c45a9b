import { asString } from '../../../credentials/json.ts';
import type { JsonObject } from '../../../credentials/types.ts';
import type { KeyKind } from '../../keys/types.ts';

export interface Suite {
  name: string;
  canonical: 'rdfc' | 'jcs';
  /** `multibase` in `proofValue`, a detached JWS in `jws`, the many signatures of a selective disclosure, or a Merkle path. */
  signature: 'multibase' | 'jws' | 'selective' | 'merkle';
  /** Kinds of key it is defined for, with the JWA algorithm; a detached JWS names its algorithm itself. */
  algorithms: Partial<Record<KeyKind, string>>;
}

const eddsa = { Ed25519: 'EdDSA' } as const;
const ecdsa = { 'P-256': 'ES256', 'P-384': 'ES384' } as const;
const p256 = { 'P-256': 'ES256' } as const;
const anyKind = {
  Ed25519: 'EdDSA',
  'P-256': 'ES256',
  'P-384': 'ES384',
  'P-521': 'ES512',
  secp256k1: 'ES256K',
  RSA: 'PS256',
} as const;

/** Data Integrity cryptosuites, by `cryptosuite`. `eddsa-2022` is the name that eddsa-rdfc-2022 had before 2023. */
const cryptosuites = new Map<string, Suite>([
  [
    'eddsa-rdfc-2022',
    { name: 'eddsa-rdfc-2022', canonical: 'rdfc', signature: 'multibase', algorithms: eddsa },
  ],
  ['eddsa-2022', { name: 'eddsa-2022', canonical: 'rdfc', signature: 'multibase', algorithms: eddsa }],
  ['eddsa-jcs-2022', { name: 'eddsa-jcs-2022', canonical: 'jcs', signature: 'multibase', algorithms: eddsa }],
  [
    'ecdsa-rdfc-2019',
    { name: 'ecdsa-rdfc-2019', canonical: 'rdfc', signature: 'multibase', algorithms: ecdsa },
  ],
  ['ecdsa-jcs-2019', { name: 'ecdsa-jcs-2019', canonical: 'jcs', signature: 'multibase', algorithms: ecdsa }],
  ['ecdsa-sd-2023', { name: 'ecdsa-sd-2023', canonical: 'rdfc', signature: 'selective', algorithms: p256 }],
  [
    'bbs-2023',
    { name: 'bbs-2023', canonical: 'rdfc', signature: 'selective', algorithms: { 'BLS12-381-G2': 'BBS' } },
  ],
  [
    'merkle-proof-2019',
    { name: 'merkle-proof-2019', canonical: 'rdfc', signature: 'merkle', algorithms: {} },
  ],
]);

/** Linked Data Signatures from before, by `type`. */
const signatureTypes = new Map<string, Suite>([
  [
    'Ed25519Signature2020',
    { name: 'Ed25519Signature2020', canonical: 'rdfc', signature: 'multibase', algorithms: eddsa },
  ],
  [
    'Ed25519Signature2018',
    { name: 'Ed25519Signature2018', canonical: 'rdfc', signature: 'jws', algorithms: eddsa },
  ],
  [
    'JsonWebSignature2020',
    { name: 'JsonWebSignature2020', canonical: 'rdfc', signature: 'jws', algorithms: anyKind },
  ],
  [
    'EcdsaSecp256k1Signature2019',
    {
      name: 'EcdsaSecp256k1Signature2019',
      canonical: 'rdfc',
      signature: 'jws',
      algorithms: { secp256k1: 'ES256K' },
    },
  ],
  ['MerkleProof2019', { name: 'MerkleProof2019', canonical: 'rdfc', signature: 'merkle', algorithms: {} }],
]);

/** The suite of a proof, or `undefined` for one that is not checked here. */
export function suiteOf(proof: JsonObject): Suite | undefined {
  const type = asString(proof.type) ?? '';
  // Blockcerts: a Merkle proof added over somebody else's proof (ChainedProof2021)
  if (type === 'ChainedProof2021') return merkleSuite(asString(proof.chainedProofType) ?? '');
  return type === 'DataIntegrityProof'
    ? cryptosuites.get(asString(proof.cryptosuite) ?? '')
    : signatureTypes.get(type);
}

function merkleSuite(type: string): Suite | undefined {
  const suite = signatureTypes.get(type);
  return suite?.signature === 'merkle' ? suite : undefined;
}

export function suiteName(proof: JsonObject): string {
  return asString(proof.cryptosuite) ?? asString(proof.type) ?? 'proof without a type';
}
