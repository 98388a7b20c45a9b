import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import jsonld from 'jsonld';
import * as rdf from 'rdf-canonize';
import { base58, type IssuerKey } from './keys.ts';

// A signer of the tests' own, written from the specifications and sharing nothing with the verifier.

export type Json = Record<string, unknown>;
export type Contexts = (url: string) => unknown;

const sha256 = (text: string) => createHash('sha256').update(text).digest();

async function rdfc(document: Json, contexts: Contexts): Promise<string> {
  const documentLoader = async (url: string) => ({
    contextUrl: null,
    documentUrl: url,
    document: contexts(url),
  });
  const dataset = await jsonld.toRDF(document, { documentLoader, safe: true } as never);
  return rdf.canonize(dataset, { algorithm: 'RDFC-1.0' });
}

function jcs(document: Json): string {
  const text = canonicalize(document);
  if (text === undefined) throw new Error('not canonicalisable');
  return text;
}

interface ProofOptions {
  key: IssuerKey;
  created: Date;
  /** Only needed for rdfc. */
  contexts?: Contexts;
  verificationMethod?: string;
}

/** Adds an eddsa-rdfc-2022 or eddsa-jcs-2022 proof (W3C vc-di-eddsa 3.2, 3.3). */
export async function addDataIntegrity(
  document: Json,
  suite: 'eddsa-rdfc-2022' | 'eddsa-jcs-2022',
  options: ProofOptions,
): Promise<Json> {
  const proof: Json = {
    type: 'DataIntegrityProof',
    cryptosuite: suite,
    created: `${options.created.toISOString().slice(0, 19)}Z`,
    verificationMethod: options.verificationMethod ?? options.key.method,
    proofPurpose: 'assertionMethod',
  };
  const config = { '@context': document['@context'], ...proof };
  const canon = suite === 'eddsa-jcs-2022' ? jcs : (d: Json) => rdfc(d, options.contexts ?? missingContexts);
  const hash = Buffer.concat([sha256(await canon(config)), sha256(await canon(document))]);
  const signed = suite === 'eddsa-jcs-2022' ? config : proof;
  return { ...document, proof: { ...signed, proofValue: base58(options.key.sign(hash)) } };
}

function missingContexts(url: string): never {
  throw new Error(`no context for ${url}`);
}
