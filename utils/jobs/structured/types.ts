import type { BlockText } from '../blocks.ts';
import type { JobPosting, PostingSource } from '../types.ts';

/** One schema.org/JobPosting as a page states it; `body` is read only when asked for. */
export interface StructuredPosting {
  source: Extract<PostingSource, 'json-ld' | 'microdata'>;
  title: string;
  company?: string | undefined;
  location?: string | undefined;
  url?: string | undefined;
  fields: NonNullable<JobPosting['fields']>;
  body: () => BlockText;
}
