import { blocksOfText, requirementsOf } from '../../utils/jobs/requirements/index.ts';
import { fullTaxonomy } from '../../utils/skills/taxonomy/index.ts';
import { warm } from '../fixtures/jobs/warm.ts';

const taxonomy = fullTaxonomy();
warm(taxonomy);

/** `{id, text}` → one row a place of every skill and degree of the first tier, and this posting's own time. */
export function answer({ text }: { id: string; text: string }): object {
  const began = performance.now();
  const posting = { url: '', title: '', source: 'text', text, blocks: blocksOfText(text) } as const;
  const { requirements, basis } = requirementsOf(posting, taxonomy);
  const ms = performance.now() - began;
  const rows = requirements.flatMap(({ kind, skill, id, label, places }) =>
    (kind === 'years' ? [] : places)
      .filter((place) => place.confidence >= 0.5)
      .map(({ start, end, need }) => ({ skill: skill ?? id, label, start, end, need })),
  );
  return { requirements: rows, basis, ms };
}
