/**
 * What each mechanism of the skill engine buys: each turned off in turn, on the labelled postings beside the project.
 * Run: node tests/run/with-node.mjs tests/bench/ablation.ts
 */
import type { Judge } from '../../utils/jobs/requirements/index.ts';
import { blocksOfText, byEvidence, byRule, requirementsOf } from '../../utils/jobs/requirements/index.ts';
import type { Taxonomy } from '../../utils/skills/index.ts';
import { sources } from '../../utils/skills/taxonomy/sources.ts';
import { taxonomyOf } from '../fixtures/taxonomy.ts';
import type { Labelled } from '../train/gold.ts';
import { bodyOf, isLabelled, labelled } from '../train/gold.ts';

/** The engine with something missing. */
interface Engine {
  taxonomy: Taxonomy;
  judge: Judge;
  blocks: typeof blocksOfText;
}

const rewritten = (line: (text: string) => string): Taxonomy =>
  taxonomyOf(
    Object.fromEntries(
      Object.entries(sources).map(([domain, text]) => [domain, text.split('\n').map(line).join('\n')]),
    ),
  );
/** Without alias columns, and without ambiguity classes. */
const labelsOnly = rewritten((line) => {
  const [label = '', kind = '', , relations = ''] = line.split('|');
  return line.includes('|') ? [label, kind, '', relations].join('|') : line;
});
const trusting = rewritten((line) => line.replace(/~[123](?=\s*(?:[;|]|$))/g, ''));
const whole: Engine = { taxonomy: taxonomyOf(sources), judge: byEvidence, blocks: blocksOfText };
const oneBlock: typeof blocksOfText = (text) => [{ kind: 'item', depth: 1, start: 0, end: text.length }];
const anywhere =
  (judge: Judge): Judge =>
  (c) =>
    judge({ ...c, section: 'other' });
const ungoverned =
  (judge: Judge): Judge =>
  (c) =>
    judge({ ...c, grade: 'silent', rule: Math.min(c.rule, 0.5) });

const engines: [name: string, engine: Engine][] = [
  ['the whole engine', whole],
  ['without the learned table', { ...whole, judge: byRule }],
  ['without any judging of places', { ...whole, judge: ({ mention }) => mention.confidence }],
  ['without sections, in the table', { ...whole, judge: anywhere(byEvidence) }],
  ['without cues, in the table', { ...whole, judge: ungoverned(byEvidence) }],
  ['without headings', { ...whole, blocks: oneBlock }],
  ['without ambiguity classes', { ...whole, taxonomy: trusting }],
  ['without aliases', { ...whole, taxonomy: labelsOnly }],
  ['names alone', { taxonomy: trusting, judge: () => 1, blocks: oneBlock }],
];

const isHard = (kind: string) => kind === 'knowledge' || kind === 'tool';

/** Precision, recall of knowledge, and their F1, over the first tier. */
function measure(postings: readonly Labelled[], { taxonomy, judge, blocks }: Engine) {
  let [made, right, found, gold] = [0, 0, 0, 0];
  for (const posting of postings) {
    const { text } = posting;
    const { requirements } = requirementsOf(
      { url: '', title: '', source: 'text', text, blocks: blocks(text) },
      taxonomy,
      judge,
    );
    const places = requirements
      .flatMap((r) => (r.kind === 'years' ? [] : r.places))
      .filter((p) => p.confidence >= 0.5 && p.start >= bodyOf(posting));
    made += places.length;
    right += places.filter((p) => isLabelled(posting, p.start, p.end)).length;
    const hard = posting.skills.filter((label) => isHard(label.kind) && label.start >= bodyOf(posting));
    gold += hard.length;
    found += hard.filter((label) => places.some((p) => p.start < label.end && label.start < p.end)).length;
  }
  const [precision, recall] = [right / Math.max(1, made), found / Math.max(1, gold)];
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}

for (const set of ['tech', 'house']) {
  const postings = labelled(set);
  if (!postings) break;
  console.log(`\n${set.padEnd(34)}precision  recall    f1`);
  for (const [name, engine] of engines) {
    const { precision, recall, f1 } = measure(postings, engine);
    console.log(`${name.padEnd(34)}${[precision, recall, f1].map((n) => n.toFixed(3).padStart(9)).join('')}`);
  }
}
