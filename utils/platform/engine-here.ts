import { createEngine } from '../engine/index.ts';
import type { Engine } from '../engine/types.ts';
import { statusListCache } from '../wallet/index.ts';
import { now } from './clock.ts';
import { platformFetch } from './http.ts';

/** The engine in the page that asks for it. */
export function engineHere(): Engine {
  return createEngine({ fetch: platformFetch, now, statusCache: statusListCache() });
}
