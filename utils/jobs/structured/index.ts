import { jsonLdPostings } from './json-ld.ts';
import { microdataPostings } from './microdata.ts';
import type { StructuredPosting } from './types.ts';

/** The different postings that a page states as structured data: JSON-LD, else microdata or RDFa. */
export function structuredPostings(document: Document): StructuredPosting[] {
  const postings = jsonLdPostings(document);
  const found = postings.length > 0 ? postings : microdataPostings(document);
  return [
    ...new Map(
      found.map((posting) => [`${posting.title}\n${posting.url ?? posting.company}`, posting]),
    ).values(),
  ];
}
