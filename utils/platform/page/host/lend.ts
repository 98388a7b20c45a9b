// Only our own scripts see this property: content scripts have a global object of their own.
const key = Symbol.for('skillmark.lent');

function lent(): Map<string, unknown> {
  const world = globalThis as { [key]?: Map<string, unknown> };
  world[key] ??= new Map();
  return world[key];
}

/** Leaves something for another script of ours in this document. */
export function lend<T>(name: string, thing: T): void {
  lent().set(name, thing);
}

/**
 * What another script of ours lends under this name, which `load` makes run first; undefined where it did not come.
 * It is given back when `signal` aborts: the next one to ask may be a newer version.
 */
export function borrower<T>(name: string, load: () => Promise<unknown>, signal: AbortSignal) {
  let loading: Promise<unknown> | undefined;
  signal.addEventListener('abort', () => lent().delete(name));
  return async (): Promise<T | undefined> => {
    loading ??= lent().has(name) ? Promise.resolve() : load();
    await loading.catch(() => {});
    if (!lent().has(name)) loading = undefined;
    return lent().get(name) as T | undefined;
  };
}
