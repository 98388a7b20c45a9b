import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { findOnPage } from '../../utils/jobs/detect.ts';
import { shownOn } from '../../utils/profiles/index.ts';

interface Question {
  id: string;
  url: string;
  path: string;
}

/** What the product sees on a saved page. */
export function answer({ url, path }: Question): object {
  const { document } = parseHTML(readFileSync(path, 'utf8'));
  const start = performance.now();
  const { kind, posting } = findOnPage(document, url);
  const shown = posting ? undefined : shownOn(document, url);
  const ms = performance.now() - start;
  return { kind, title: posting?.title, company: posting?.company, ...shown, ms };
}
