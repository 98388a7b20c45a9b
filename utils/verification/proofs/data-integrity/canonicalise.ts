import jsonld from 'jsonld';
import { canonize } from 'rdf-canonize';
import type { JsonObject } from '../../../credentials/types.ts';
import { processingMode, shareContexts } from '../../contexts/active.ts';
import { ContextUnknownError } from '../../contexts/index.ts';
import { ContextInvalidError, contextResolver } from '../../contexts/resolver.ts';
import { canonicalText } from '../../encoding/canonical-json.ts';

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
    | 'not-canonical'
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

/** RFC 8785. Throws CanonicalisationError. */
export function canonicalJson(value: JsonObject): string {
  const text = canonicalText(value);
  if (text === undefined) throw new CanonicalisationError('not-canonical', '');
  return text;
}

/**
 * RDFC-1.0 of a JSON-LD document, in safe mode: what the contexts do not define would not be signed, so it is an error.
 * The hash matters inside the algorithm too (P-384 goes with SHA-384), hence rdf-canonize and not jsonld.canonize.
 */
export function canonicalRdf(document: JsonObject, hash: HashName, contexts: Contexts): Promise<string> {
  const known = forms.get(document)?.find((form) => form.hash === hash && form.contexts === contexts);
  if (known) return known.text;
  const text = canonised(document, hash, contexts);
  forms.set(document, [...(forms.get(document) ?? []), { hash, contexts, text }]);
  return text;
}

/** By the document's own object, for all of its proofs are made over the same. */
const forms = new WeakMap<JsonObject, { hash: HashName; contexts: Contexts; text: Promise<string> }[]>();

async function canonised(document: JsonObject, hash: HashName, contexts: Contexts): Promise<string> {
  try {
    const dataset = await quadsOf(document, contexts);
    if (dataset.length > maxQuads) throw new CanonicalisationError('too-complex', `${dataset.length} quads`);
    return await canonize(dataset, {
      algorithm: 'RDFC-1.0',
      messageDigestAlgorithm: hash === 'SHA-384' ? 'sha384' : 'sha256',
      maxWorkFactor: 1,
      signal: new TimeLimit(1000),
    });
  } catch (error) {
    throw asCanonicalisationError(error);
  }
}

/** Counts from the first question: only what is tangled is asked about, and a timer for every document costs. */
class TimeLimit {
  readonly #ms: number;
  #signal: AbortSignal | undefined;
  constructor(ms: number) {
    this.#ms = ms;
  }
  get aborted(): boolean {
    this.#signal ??= AbortSignal.timeout(this.#ms);
    return this.#signal.aborted;
  }
  get reason(): unknown {
    return this.#signal?.reason;
  }
}

let sharing: Promise<void> | undefined;

async function quadsOf(document: JsonObject, contexts: Contexts): Promise<readonly object[]> {
  sharing ??= shareContexts();
  await sharing;
  const options = {
    safe: true,
    processingMode,
    contextResolver: contextResolver(contexts),
    documentLoader: (url: string) => Promise.reject(new ContextUnknownError(url)),
  };
  return (await jsonld.toRDF(document as jsonld.JsonLdDocument, options as jsonld.Options.ToRdf)) as object[];
}

function asCanonicalisationError(error: unknown): CanonicalisationError {
  if (error instanceof CanonicalisationError) return error;
  if (error instanceof ContextUnknownError) return new CanonicalisationError('context-unknown', error.url);
  if (error instanceof ContextInvalidError) return new CanonicalisationError('json-ld-invalid', error.code);
  const { name, message, details } = error as Partial<Error> & {
    details?: { code?: string; event?: { code?: string } };
  };
  if (details?.code === 'protected term redefinition')
    return new CanonicalisationError('term-redefined', message ?? '');
  if (details?.event?.code === 'rdfDirection not set')
    return new CanonicalisationError('direction-unsigned', '');
  if (name === 'jsonld.ValidationError')
    return new CanonicalisationError('term-undefined', details?.event?.code ?? '');
  if (name?.startsWith('jsonld.')) return new CanonicalisationError('json-ld-invalid', details?.code ?? '');
  return new CanonicalisationError('too-complex', message ?? '');
}
