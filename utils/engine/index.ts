import { parseCredential } from '../credentials/index.ts';
import type { Fetch, StatusCache } from '../verification/types.ts';
import { fromBase64 } from './bytes.ts';
import { EngineError } from './port.ts';
import type { Engine } from './types.ts';

export interface World {
  fetch: Fetch;
  now: () => Date;
  statusCache?: StatusCache;
}

/** The domains behind one face. What is heavy is imported at its first use. */
export function createEngine({ now }: World): Engine {
  const notYet = (): Promise<never> => Promise.reject(new EngineError('engine/unavailable'));
  return {
    read: async (base64) => parseCredential(fromBase64(base64)),
    samples: async () => (await import('./samples/mint.ts')).mintSamples(now()),
    fetch: notYet,
    verify: notYet,
    gap: notYet,
  };
}
