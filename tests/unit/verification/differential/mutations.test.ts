import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flipped, isSame, mintSubjects, verdictOf } from './subjects.ts';

/** Seed and number of runs can be set, to repeat a failure or to dig deeper: MUTATION_SEED, MUTATION_RUNS. */
const seed = Number(process.env.MUTATION_SEED ?? 20261122);
const runs = Number(process.env.MUTATION_RUNS ?? 300);

const subjects = await mintSubjects();
const targets = subjects.flatMap((subject) => [
  { subject, name: subject.name, inList: false },
  ...(subject.list === undefined
    ? []
    : [{ subject, name: `${subject.name}, its status list`, inList: true }]),
]);
const numRuns = Math.ceil(runs / targets.length);

describe('one byte changed anywhere is never verified', () => {
  it.each(targets)('$name', async ({ subject, inList }) => {
    const { text, list } = subject;
    expect(await verdictOf(subject, text, list)).toBe('verified');
    const original = inList ? (list ?? '') : text;
    await fc.assert(
      fc.asyncProperty(fc.nat(original.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const mutant = flipped(original, at, by);
        if (isSame(original, mutant)) return;
        const verdict = await verdictOf(subject, inList ? text : mutant, inList ? mutant : list);
        expect(verdict).not.toBe('verified');
      }),
      { seed, numRuns },
    );
  });
});
