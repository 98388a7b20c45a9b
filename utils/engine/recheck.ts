import type { Fetch } from '../verification/types.ts';
import type { Engine, Rechecked } from './types.ts';

export { politeFetch } from './polite.ts';

/**
 * Verifies without asking anybody, and says which host would have to be asked where that is not enough. `verifyWith`
 * is the engine's own verification over another fetch.
 */
export async function recheckAlone(
  verifyWith: (fetch: Fetch) => ReturnType<Engine['verify']>,
): Promise<Rechecked> {
  let needs: string | undefined;
  const found = await verifyWith(async (url) => {
    needs ??= new URL(url).host;
    throw new TypeError('Nobody is asked');
  });
  return needs === undefined ? found : { needs };
}
