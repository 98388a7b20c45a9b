import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { pageKind } from '../../utils/jobs/detect.ts';
import { readPosting } from '../../utils/jobs/read.ts';

interface Question {
  id: string;
  url: string;
  path: string;
}

/** What the product sees on a saved page. */
export function answer({ id, url, path }: Question) {
  const { document } = parseHTML(readFileSync(path, 'utf8'));
  const start = performance.now();
  const kind = pageKind(document, url);
  const posting = readPosting(document, url);
  const ms = performance.now() - start;
  return { id, kind, title: posting?.title, company: posting?.company, ms };
}
