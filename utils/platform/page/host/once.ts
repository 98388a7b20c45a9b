// Only our own scripts see this property: content scripts have a global object of their own.
const key = Symbol.for('skillmark.page');

/** Names of scripts at work in this document, each with what a second injection asks of it. */
type Registry = Map<string, () => void>;

function registry(): Registry {
  const world = globalThis as { [key]?: Registry };
  world[key] ??= new Map();
  return world[key];
}

/**
 * One instance a page: true for the first, until `signal` aborts.
 * For any later one false, and the first is asked to look again instead.
 */
export function claim(name: string, again: () => void, signal: AbortSignal): boolean {
  const running = registry().get(name);
  if (running) {
    running();
    return false;
  }
  registry().set(name, again);
  signal.addEventListener('abort', () => registry().delete(name));
  return true;
}
