import { engineMethods } from './port.ts';
import type { Engine } from './types.ts';

/** An engine that is loaded at its first use, and once. */
export function lazyEngine(load: () => Promise<Engine>): Engine {
  let loaded: Promise<Engine> | undefined;
  const methods = engineMethods.map((method) => [
    method,
    async (...args: unknown[]) => {
      loaded ??= load().catch((error) => {
        loaded = undefined;
        throw error;
      });
      return ((await loaded)[method] as (...args: unknown[]) => Promise<unknown>)(...args);
    },
  ]);
  return Object.fromEntries(methods) as Engine;
}
