import type { JsonObject } from '../../credentials/types.ts';
import { pinnedContexts } from './table.ts';

const pinned = new Map<string, JsonObject>(
  pinnedContexts.flatMap(({ urls, document }) => urls.map((url) => [url, document] as const)),
);

/** A context that is not pinned. It is never fetched: whoever serves a context decides what the signed words mean. */
export class ContextUnknownError extends Error {
  readonly url: string;
  constructor(url: string) {
    super(`context not pinned: ${url}`);
    this.name = 'ContextUnknownError';
    this.url = url;
  }
}

/** Pinned contexts first, so that nothing passed in can replace one. */
export function contextAt(url: string, more?: ReadonlyMap<string, JsonObject>): JsonObject {
  const document = pinned.get(url) ?? more?.get(url);
  if (!document) throw new ContextUnknownError(url);
  return document;
}

export function isPinned(url: string): boolean {
  return pinned.has(url);
}
