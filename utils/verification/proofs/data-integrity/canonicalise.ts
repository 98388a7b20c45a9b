import serialize from 'canonicalize';
import jsonld from 'jsonld';
import { canonize } from 'rdf-canonize';
import type { JsonObject } from '../../../credentials/types.ts';
import { ContextUnknownError, contextAt, isPinned } from '../../contexts/index.ts';

export type HashName = 'SHA-256' | 'SHA-384';
export type Contexts = ReadonlyMap<string, JsonObject> | undefined;

/** Why a document has no canonical form. `context-unknown` and `direction-unsigned` are our limits; the others are the document's fault. */
export class CanonicalisationError extends Error {
  readonly why:
    | 'context-unknown'
    | 'direction-unsigned'
    | 'term-undefined'
    | 'term-redefined'
    | 'json-ld-invalid'
    | 'too-complex';
  readonly detail: string;
  constructor(why: CanonicalisationError['why'], detail: string) {
    super(`${why}: ${detail}`);
    this.name = 'CanonicalisationError';
    this.why = why;
    this.detail = detail;
  }
}

const maxQuads = 20_000;

/** RFC 8785. */
export function canonicalJson(value: JsonObject): string {
  return serialize(value) ?? '';
}

/**
 * RDFC-1.0 of a JSON-LD document, in safe mode: what the contexts do not define would not be signed, so it is an error.
 * The hash matters inside the algorithm too (P-384 goes with SHA-384), hence rdf-canonize and not jsonld.canonize.
 */
export async function canonicalRdf(
  document: JsonObject,
  hash: HashName,
  contexts: Contexts,
): Promise<string> {
  try {
    const dataset = (await jsonld.toRDF(
      document as jsonld.JsonLdDocument,
      {
        safe: true,
        documentLoader: async (url: string) => ({
          contextUrl: undefined,
          documentUrl: url,
          document: contextAt(url, contexts) as jsonld.JsonLdDocument & object,
          // `static` lets jsonld keep the processed context beyond this call: only for what never changes
          ...(isPinned(url) ? { tag: 'static' } : {}),
        }),
      } as jsonld.Options.ToRdf,
    )) as readonly object[];
    if (dataset.length > maxQuads) throw new CanonicalisationError('too-complex', `${dataset.length} quads`);
    return await canonize(dataset, {
      algorithm: 'RDFC-1.0',
      messageDigestAlgorithm: hash === 'SHA-384' ? 'sha384' : 'sha256',
      maxWorkFactor: 1,
      signal: AbortSignal.timeout(1000),
    });
  } catch (error) {
    throw asCanonicalisationError(error);
  }
}

function asCanonicalisationError(error: unknown): CanonicalisationError {
  if (error instanceof CanonicalisationError) return error;
  const { name, message, details } = error as Partial<Error> & {
    details?: { cause?: unknown; code?: string; event?: { code?: string } };
  };
  const cause = details?.cause;
  if (cause instanceof ContextUnknownError) return new CanonicalisationError('context-unknown', cause.url);
  if (details?.code === 'protected term redefinition')
    return new CanonicalisationError('term-redefined', message ?? '');
  if (details?.event?.code === 'rdfDirection not set')
    return new CanonicalisationError('direction-unsigned', '');
  if (name === 'jsonld.ValidationError')
    return new CanonicalisationError('term-undefined', details?.event?.code ?? '');
  if (name?.startsWith('jsonld.')) return new CanonicalisationError('json-ld-invalid', details?.code ?? '');
  return new CanonicalisationError('too-complex', message ?? '');
}
