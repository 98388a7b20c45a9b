import { readPage } from './read.ts';
import type { PageKind } from './types.ts';

/** What a page is. */
export function pageKind(document: Document, address: string): PageKind {
  return readPage(document, address).kind;
}
