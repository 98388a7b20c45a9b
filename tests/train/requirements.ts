/**
 * Learns the weights of utils/jobs/requirements/judge.ts from labelled postings (MIT sets only) and says what the whole
 * engine is worth with them on postings that they were not learnt from.
 * Run: node tests/run/with-node.mjs tests/train/requirements.ts [--write]
 */
import { writeFileSync } from 'node:fs';
import type { Judge } from '../../utils/jobs/requirements/index.ts';
import {
  blocksOfText,
  byEvidence,
  byRule,
  featureCount,
  featuresOf,
  judgeBy,
  requirementsOf,
} from '../../utils/jobs/requirements/index.ts';
import { fullTaxonomy } from '../../utils/skills/taxonomy/index.ts';
import { figuresOf, inWords, placesOf } from './figures.ts';
import type { Labelled } from './gold.ts';
import { bodyOf, isLabelled, labelled, plain, vocabularyOf } from './gold.ts';
import type { Example } from './logistic.ts';
import { learn, learnWithout, partsOf } from './logistic.ts';

const taxonomy = fullTaxonomy();
const parts = 8;
/** A word that nobody labels anywhere is the worse mistake. */
const worse = 2;

const requirementsIn = ({ text }: Labelled, judge: Judge) =>
  requirementsOf({ url: '', title: '', source: 'text', text, blocks: blocksOfText(text) }, taxonomy, judge)
    .requirements;

function examplesOf(posting: Labelled, vocabulary: ReadonlySet<string>): Example[] {
  const examples: Example[] = [];
  requirementsIn(posting, (c) => {
    const { start, end } = c.mention;
    const features = [...featuresOf(c)];
    const right = isLabelled(posting, start, end);
    const weight = right || vocabulary.has(plain(posting.text.slice(start, end))) ? 1 : worse;
    if (start >= bodyOf(posting) && features.length > 0)
      examples.push({ features, right, weight, posting: posting.id });
    return byRule(c);
  });
  return examples;
}

/** The weights as they are kept, in hundredths. */
const kept = (weights: Float64Array): number[] => Array.from(weights, (weight) => Math.round(weight * 100));

const sets = ['tech', 'house', 'danish'];
const postings = labelled(...sets);
if (postings) {
  const vocabulary = vocabularyOf(postings);
  const examples = postings.flatMap((posting) => examplesOf(posting, vocabulary));
  console.log(`${examples.length} examples, ${featureCount} weights`);
  const all = kept(learn(examples, featureCount));
  const partOf = partsOf(
    postings.map(({ id }) => id),
    parts,
  );
  const without = learnWithout(examples, featureCount, partOf).map((weights) => judgeBy(kept(weights)));
  const leftOut = (posting: Labelled): Judge => without[partOf.get(posting.id) ?? 0] ?? byRule;
  const ways: [name: string, judge: (posting: Labelled) => Judge][] = [
    ['rules', () => byRule],
    ['weights as stored', () => byEvidence],
    ['learnt, by postings left out', leftOut],
  ];
  for (const set of ['tech', 'house'])
    for (const [name, judge] of ways) {
      const figures = figuresOf(
        labelled(set) ?? [],
        (posting) => placesOf(posting, requirementsIn(posting, judge(posting))),
        vocabulary,
      );
      console.log(inWords(`${set}, ${name}`, figures));
    }
  if (process.argv.includes('--write'))
    writeFileSync(
      new URL('../../utils/jobs/requirements/weights.ts', import.meta.url),
      `/** Learnt by tests/train/requirements.ts, in hundredths; their order is that of features.ts. */\nexport const weights: readonly number[] = [${all.join(', ')}];\n`,
    );
}
