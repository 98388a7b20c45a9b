import { addressKind, linksCredentials } from './other-pages.ts';
import { type PageReading, type ReadOptions, readPage } from './read.ts';
import type { JobPosting, PageKind } from './types.ts';

/** What a page is, and the posting on it. */
export interface PageFinding {
  kind: PageKind;
  posting?: JobPosting;
}

/** Reads a page once for all that can be on it: a known credential page first, then jobs, then credentials it links. */
export function findOnPage(document: Document, address: string, options?: ReadOptions): PageFinding {
  const kind = URL.canParse(address) ? addressKind(address) : undefined;
  if (kind) return { kind };
  const reading: PageReading = readPage(document, address, options);
  return reading.kind === 'none' && linksCredentials(document) ? { kind: 'profile' } : reading;
}
