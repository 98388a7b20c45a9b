import jsonld from 'jsonld';

/** What jsonld has made of the contexts that hold at one place of a document. */
export interface ActiveContext {
  mappings: Map<string, Definition | null>;
  protected: Record<string, true>;
  inverse: unknown;
  previousContext?: ActiveContext;
  clone(): ActiveContext;
  revertToPreviousContext(): ActiveContext;
  getInverse: unknown;
  '@base'?: unknown;
  '@language'?: unknown;
  '@vocab'?: unknown;
}

type Definition = { readonly protected?: true };

/** jsonld keeps one initial context for each way of naming the mode; that of our naming is ours to change. */
export const processingMode = 'json-ld-1.1';

const finished = new WeakSet<ActiveContext>();
/** A copy → the finished context that it was copied from. */
const origins = new WeakMap<ActiveContext, ActiveContext>();
const reverted = new WeakMap<ActiveContext, ActiveContext>();
const untouched = new WeakMap<ActiveContext, ActiveContext>();
const typeScoped = new WeakMap<ActiveContext, ActiveContext>();

/**
 * Lets all contexts of our mode share what jsonld copies in depth at every node. jsonld never changes a definition once
 * it is made, and it looks finished contexts up by identity, which a copy would lose.
 */
export async function shareContexts(): Promise<void> {
  const { processContext } = jsonld as unknown as {
    processContext(active: null, local: null, options: object): Promise<ActiveContext>;
  };
  const initial = await processContext(null, null, { processingMode });
  initial.clone = clone;
  initial.revertToPreviousContext = revertToPreviousContext;
  finish(initial);
}

/** Nothing is changed in it from now on. */
export function finish(context: ActiveContext): void {
  finished.add(context);
}

/**
 * The context to look results up by: for all unchanged copies of a finished one it is the same. jsonld asks for results
 * before it adds to a copy; what it has added to is finished when it asks again.
 */
export function sameAs(context: ActiveContext): ActiveContext {
  const origin = finished.has(context) ? undefined : origins.get(context);
  if (!origin) return context;
  if (!context.previousContext) return firstOf(untouched, origin, context);
  return context.previousContext === origin ? firstOf(typeScoped, origin, context) : context;
}

function firstOf(
  copies: WeakMap<ActiveContext, ActiveContext>,
  origin: ActiveContext,
  copy: ActiveContext,
): ActiveContext {
  const first = copies.get(origin) ?? copy;
  copies.set(origin, first);
  return first;
}

/** As jsonld copies, less deep: it leaves out the direction and the mode too. */
function clone(this: ActiveContext): ActiveContext {
  const copy: ActiveContext = new Copy(this);
  if (this.previousContext) copy.previousContext = this.previousContext;
  if ('@base' in this) copy['@base'] = this['@base'];
  if ('@language' in this) copy['@language'] = this['@language'];
  if ('@vocab' in this) copy['@vocab'] = this['@vocab'];
  if (finished.has(this)) origins.set(copy, this);
  return copy;
}

/** Most copies are thrown away unread, for what would be made of them is known; so the lists are copied when read. */
class Copy implements ActiveContext {
  inverse = null;
  getInverse: unknown;
  clone = clone;
  revertToPreviousContext = revertToPreviousContext;
  #mappings: ActiveContext['mappings'];
  #protected: ActiveContext['protected'];
  #own: boolean;

  constructor(from: ActiveContext) {
    this.getInverse = from.getInverse;
    this.#own = !finished.has(from);
    this.#mappings = this.#own ? new Map(from.mappings) : from.mappings;
    this.#protected = this.#own ? { ...from.protected } : from.protected;
  }

  get mappings(): ActiveContext['mappings'] {
    this.#copyOnce();
    return this.#mappings;
  }

  get protected(): ActiveContext['protected'] {
    this.#copyOnce();
    return this.#protected;
  }

  #copyOnce(): void {
    if (this.#own) return;
    this.#own = true;
    this.#mappings = new Map(this.#mappings);
    this.#protected = { ...this.#protected };
  }
}

function revertToPreviousContext(this: ActiveContext): ActiveContext {
  if (!this.previousContext) return this;
  const back = reverted.get(this.previousContext) ?? this.previousContext.clone();
  reverted.set(this.previousContext, back);
  finish(back);
  return back;
}
