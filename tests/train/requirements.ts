/**
 * Learns the weights of utils/jobs/requirements/judge.ts from labelled postings (MIT sets only) and says what they are
 * worth on postings that they were not learnt from. Run: node tests/run/with-node.mjs tests/train/requirements.ts [--write]
 */
import { writeFileSync } from 'node:fs';
import type { Judge } from '../../utils/jobs/requirements/index.ts';
import {
  blocksOfText,
  byRule,
  featureCount,
  featuresOf,
  requirementsOf,
} from '../../utils/jobs/requirements/index.ts';
import { fullTaxonomy } from '../../utils/skills/taxonomy/index.ts';
import type { Labelled } from './gold.ts';
import { bodyOf, isLabelled, labelled } from './gold.ts';
import type { Example } from './logistic.ts';
import { crossValidated, learn } from './logistic.ts';

type Judged = Example & { rule: number };

function examplesOf(posting: Labelled): Judged[] {
  const { id, text } = posting;
  const examples: Judged[] = [];
  const record: Judge = (c) => {
    const { start, end } = c.mention;
    const features = featuresOf(c);
    if (start >= bodyOf(posting) && features.length > 0)
      examples.push({ features, right: isLabelled(posting, start, end), posting: id, rule: c.rule });
    return byRule(c);
  };
  requirementsOf(
    { url: '', title: '', source: 'text', text, blocks: blocksOfText(text) },
    fullTaxonomy(),
    record,
  );
  return examples;
}

/** Share of right ones among the believed, and how many right ones are believed, at the same number believed. */
function worth(name: string, examples: readonly Judged[], belief: readonly number[], most: number) {
  const ranked = examples.map((one, i) => ({ one, sure: belief[i] ?? 0 })).sort((a, b) => b.sure - a.sure);
  const believed = ranked.slice(0, most);
  const right = believed.filter(({ one }) => one.right).length;
  const all = examples.filter((one) => one.right).length;
  console.log(
    `${name}: precision ${(right / most).toFixed(3)}, recall ${(right / all).toFixed(3)} at ${most} believed`,
  );
}

const postings = labelled('tech', 'house', 'danish');
if (postings) {
  const examples = postings.flatMap(examplesOf);
  const most = examples.filter(({ rule }) => rule >= 0.5).length;
  console.log(`${examples.length} examples, ${featureCount} weights`);
  worth(
    'rules',
    examples,
    examples.map(({ rule }) => rule),
    most,
  );
  worth('learnt, by postings left out', examples, crossValidated(examples, featureCount), most);
  if (process.argv.includes('--write')) {
    const rounded = [...learn(examples, featureCount)].map((weight) => Math.round(weight * 100));
    writeFileSync(
      new URL('../../utils/jobs/requirements/weights.ts', import.meta.url),
      `/** Learnt by tests/train/requirements.ts, in hundredths; their order is that of features.ts. */\nexport const weights: readonly number[] = [${rounded.join(', ')}];\n`,
    );
  }
}
