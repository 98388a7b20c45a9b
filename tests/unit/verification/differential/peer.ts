/** The other side: credentials made at run time by Digital Bazaar's libraries. */

import {
  createDiscloseCryptosuite as discloseBbs,
  createSignCryptosuite as signBbs,
} from '@digitalbazaar/bbs-2023-cryptosuite';
import * as bls from '@digitalbazaar/bls12-381-multikey';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { createSignCryptosuite as ecdsaJcs } from '@digitalbazaar/ecdsa-jcs-2019-cryptosuite';
import * as ecdsa from '@digitalbazaar/ecdsa-multikey';
import { cryptosuite as ecdsaRdfc } from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite';
import {
  createDiscloseCryptosuite as discloseSd,
  createSignCryptosuite as signSd,
} from '@digitalbazaar/ecdsa-sd-2023-cryptosuite';
import * as ed25519 from '@digitalbazaar/ed25519-multikey';
import { Ed25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020';
import { createSignCryptosuite as eddsaJcs } from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import { cryptosuite as eddsaRdfc } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { derive, issue } from '@digitalbazaar/vc';
import type { JsonObject } from '../../../../utils/credentials/types.ts';
import { contextAt } from '../../../../utils/verification/contexts/index.ts';
import { badge } from '../mint.ts';

const date = '2025-03-01T09:00:00Z';
const documentLoader = async (url: string) => ({
  contextUrl: null,
  documentUrl: url,
  document: contextAt(url),
});

async function asDidKey(pair: DbKeyPair): Promise<DbKeyPair> {
  const { publicKeyMultibase = '' } = await pair.export({ publicKey: true });
  pair.controller = `did:key:${publicKeyMultibase}`;
  pair.id = `${pair.controller}#${publicKeyMultibase}`;
  return pair;
}
const curve = async (name: string) => asDidKey(await ecdsa.generate({ curve: name }));
const edwards = async () => asDidKey(await ed25519.generate());

type More = (issuer: string) => JsonObject;
type Mint = (more?: More) => Promise<JsonObject>;

async function plain(pair: DbKeyPair, cryptosuite: object, more: More): Promise<JsonObject> {
  const suite = new DataIntegrityProof({ signer: pair.signer(), date, cryptosuite });
  const credential = badge(pair.controller, more(pair.controller));
  return issue({ credential, suite, documentLoader });
}

const mandatoryPointers = ['/issuer', '/validFrom', '/credentialSubject/achievement/name'];
const selectivePointers = ['/name', '/credentialSubject/achievement/criteria', '/credentialSubject/id'];

async function derived(pair: DbKeyPair, sign: object, disclose: object, more: More): Promise<JsonObject> {
  const verifiableCredential = await plain(pair, sign, more);
  const suite = new DataIntegrityProof({ cryptosuite: disclose });
  return derive({ verifiableCredential, suite, documentLoader });
}

const none: More = () => ({});

/** A credential under every suite that both sides know, by did:key. */
export const suites: Record<string, Mint> = {
  'eddsa-rdfc-2022': async (more = none) => plain(await edwards(), eddsaRdfc, more),
  'eddsa-jcs-2022': async (more = none) => plain(await edwards(), eddsaJcs(), more),
  'ecdsa-rdfc-2019, P-256': async (more = none) => plain(await curve('P-256'), ecdsaRdfc, more),
  'ecdsa-rdfc-2019, P-384': async (more = none) => plain(await curve('P-384'), ecdsaRdfc, more),
  'ecdsa-jcs-2019, P-256': async (more = none) => plain(await curve('P-256'), ecdsaJcs(), more),
  'ecdsa-jcs-2019, P-384': async (more = none) => plain(await curve('P-384'), ecdsaJcs(), more),
  Ed25519Signature2020: async (more = none) => {
    const pair = await edwards();
    const suite = new Ed25519Signature2020({ signer: pair.signer(), date });
    const credential = badge(pair.controller, more(pair.controller));
    return issue({ credential, suite, documentLoader });
  },
  'ecdsa-sd-2023': async (more = none) =>
    derived(await curve('P-256'), signSd({ mandatoryPointers }), discloseSd({ selectivePointers }), more),
};

/** Selective disclosure, before anything was disclosed: the issuer's secret half. */
export const baseProofs: Record<string, Mint> = {
  'ecdsa-sd-2023': async (more = none) => plain(await curve('P-256'), signSd({ mandatoryPointers }), more),
  'bbs-2023': async (more = none) => plain(await pairing(), signBbs({ mandatoryPointers }), more),
};

async function pairing(): Promise<DbKeyPair> {
  return asDidKey(await bls.generateBbsKeyPair({ algorithm: bls.ALGORITHMS.BBS_BLS12381_SHA256 }));
}

/** bbs-2023 shows each time another proof, bound to a presentation header. */
export const bbs: Mint = async (more = none) => {
  const disclose = discloseBbs({ selectivePointers, presentationHeader: Uint8Array.of(1, 2, 3) });
  return derived(await pairing(), signBbs({ mandatoryPointers }), disclose, more);
};
