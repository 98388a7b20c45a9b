import { expect, test } from 'vitest';
import { blocksOfText, requirementsOf } from '../../../../utils/jobs/requirements/index.ts';
import { fullTaxonomy } from '../../../../utils/skills/taxonomy/index.ts';
import { labelled } from '../../../train/gold.ts';
import { denied } from '../../skills/denied.ts';

const postings = labelled('tech', 'house', 'danish');
const plain = (words: string) => words.toLowerCase().replace(/\s+/g, ' ').trim();

test.skipIf(!postings)('no real posting makes a demand of what the law protects, or of a benefit', () => {
  const taxonomy = fullTaxonomy();
  const hits = (postings ?? []).flatMap(({ text }) =>
    requirementsOf({ url: '', title: '', source: 'text', text, blocks: blocksOfText(text) }, taxonomy)
      .requirements.flatMap(({ label, places }) => [label, ...places.map((p) => text.slice(p.start, p.end))])
      .filter((words) => denied.has(plain(words))),
  );
  expect([...new Set(hits)]).toEqual([]);
});
