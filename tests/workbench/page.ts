import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { findOnPage } from '../../utils/jobs/detect.ts';
import { requirementsOf } from '../../utils/jobs/requirements/index.ts';
import { shownOn } from '../../utils/profiles/index.ts';
import { fullTaxonomy } from '../../utils/skills/taxonomy/index.ts';

const taxonomy = fullTaxonomy();

/** What the product sees on a saved page, and this page's own time once it is parsed. */
export function answer({ url, path }: { id: string; url: string; path: string }): object {
  const { document } = parseHTML(readFileSync(path, 'utf8'));
  const began = performance.now();
  const { kind, posting } = findOnPage(document, url);
  const shown = posting ? undefined : shownOn(document, url);
  const found = posting && requirementsOf(posting, taxonomy);
  const ms = performance.now() - began;
  const requirements = found?.requirements.map(({ label, need }) => ({ label, need }));
  return { kind, title: posting?.title, company: posting?.company, requirements, ...shown, ms };
}
