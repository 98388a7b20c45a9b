import { isObject } from '../../credentials/json.ts';
import type { JsonObject, JsonValue } from '../../credentials/types.ts';
import { type ActiveContext, finish, sameAs } from './active.ts';
import { contextAt } from './index.ts';

/** What a context makes of an active context, with the warnings that jsonld says again. */
interface Processed {
  context: ActiveContext;
  events: readonly object[];
}

/** One context as jsonld takes it from a resolver. `null` takes all definitions back. */
interface Resolved {
  document: JsonObject | null;
  getProcessed(active: ActiveContext): Processed | undefined;
  setProcessed(active: ActiveContext, processed: Processed): void;
}

/** A context that is not one; `code` as JSON-LD 1.1 API §9.4 names it. */
export class ContextInvalidError extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.name = 'ContextInvalidError';
    this.code = code;
  }
}

const maxNesting = 10;
const maxKept = 500;
/** By the context's own object: those of a pinned document live as long as we do, inline ones as long as theirs. */
let resolutions = new WeakMap<JsonObject, Resolved>();
let kept = 0;

/**
 * Resolves contexts for jsonld: to pinned ones and those in `more`, never over the network. Unlike jsonld's own it
 * carries nothing from one document's inline context over to another document.
 * Throws ContextUnknownError and ContextInvalidError.
 */
export function contextResolver(more: ReadonlyMap<string, JsonObject> | undefined) {
  const at = (url: string): JsonValue => contextAt(url, more)['@context'] ?? {};
  const resolve = (context: JsonValue, nesting = 0): Resolved[] => {
    if (nesting > maxNesting) throw new ContextInvalidError('context overflow');
    const contexts = isObject(context) && context['@context'] ? context['@context'] : context;
    return (Array.isArray(contexts) ? contexts : [contexts]).flatMap((each) => {
      if (typeof each === 'string') return resolve(at(each), nesting + 1);
      return each === null ? takenBack : resolutionOf(withImport(plain(each), at));
    });
  };
  return { resolve: ({ context }: { context: JsonValue }) => resolve(context) };
}

const takenBack: Resolved = { document: null, getProcessed: () => undefined, setProcessed: () => {} };

function plain(context: JsonValue): JsonObject {
  const inner = isObject(context) && '@context' in context ? context['@context'] : context;
  if (!isObject(inner)) throw new ContextInvalidError('invalid local context');
  return inner;
}

/** JSON-LD 1.1 §4.1.9: the imported definitions with the importing ones over them. */
function withImport(context: JsonObject, at: (url: string) => JsonValue): JsonObject {
  if (!('@import' in context)) return context;
  const { '@import': url, ...own } = context;
  if (typeof url !== 'string') throw new ContextInvalidError('invalid @import value');
  const other = at(url);
  if (!isObject(other)) throw new ContextInvalidError('invalid remote context');
  if ('@import' in other) throw new ContextInvalidError('invalid context entry');
  return { ...other, ...own };
}

function resolutionOf(document: JsonObject): Resolved {
  const known = resolutions.get(document);
  if (known) return known;
  const processed = new WeakMap<ActiveContext, Processed>();
  const resolved: Resolved = {
    document,
    getProcessed: (active) => processed.get(sameAs(active)),
    setProcessed(active, result) {
      finish(result.context);
      if (!meansTheSameWherever(document, active, result.context)) return;
      processed.set(sameAs(active), result);
      kept += 1;
      // many mixtures of pinned contexts, each with its own results, must not fill the memory
      if (kept > maxKept) [resolutions, kept] = [new WeakMap(), 0];
    },
  };
  resolutions.set(document, resolved);
  return resolved;
}

/**
 * jsonld does not say whether protected words may be redefined where it asks, so a result is only kept where it is the
 * same both ways: every protected word that is defined again is defined as it was, and protected again.
 */
function meansTheSameWherever(document: JsonObject, before: ActiveContext, after: ActiveContext): boolean {
  return Object.entries(document).every(([term, definition]) => {
    const former = before.mappings.get(term);
    if (!former?.protected) return true;
    const stated = isObject(definition) ? definition['@protected'] : undefined;
    const again = stated === true || (document['@protected'] === true && stated !== false);
    return again && JSON.stringify(former) === JSON.stringify(after.mappings.get(term));
  });
}
