import type { ProofOptions } from '../proofs/index.ts';
import type { StatusCache } from '../types.ts';
import type { WebFailure } from '../web/types.ts';

export interface StatusOptions extends ProofOptions {
  cache?: StatusCache | undefined;
}

export type FetchedList =
  | {
      ok: true;
      url: string;
      body: Uint8Array;
      type: string;
      fetchedAt: string;
      stale: boolean;
      cached: boolean;
    }
  | { ok: false; code: WebFailure };

/** A list on the wire; inflated it has its own cap. */
const maxBytes = 4_000_000;
/** A kept list answers for this long without asking again: one read serves every badge of the same list. */
const freshMs = 3_600_000;

/** From the cache while fresh, else from the web, else from the cache however old, which the caller must say. */
export async function fetchList(url: string, options: StatusOptions): Promise<FetchedList> {
  const kept = await options.cache?.get(url);
  const age = kept ? options.now.getTime() - Date.parse(kept.fetchedAt) : Number.POSITIVE_INFINITY;
  if (kept && age >= 0 && age < freshMs) return { ok: true, url, ...kept, stale: false, cached: true };
  const answer = await options.resolver.web.get(url, { maxBytes, fresh: true });
  if (answer.ok) {
    const { body, type } = answer;
    return { ok: true, url, body, type, fetchedAt: options.now.toISOString(), stale: false, cached: false };
  }
  return kept ? { ok: true, url, ...kept, stale: true, cached: true } : { ok: false, code: answer.code };
}

/** Only a list that was found to be properly signed is worth keeping. */
export async function keepList(fetched: FetchedList, options: StatusOptions): Promise<void> {
  if (!fetched.ok || fetched.cached) return;
  const { url, body, type, fetchedAt } = fetched;
  await options.cache?.put(url, { body, type, fetchedAt });
}
