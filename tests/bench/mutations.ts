/**
 * Changes one byte of valid credentials, or of their status lists, N times (10,000 by default) across every suite and
 * envelope, and counts what was still called verified: `{mutations, verified, ms}` in one line of JSON.
 * usage: node tests/run/with-node.mjs tests/bench/mutations.ts [N] [SEED]
 */
import { performance } from 'node:perf_hooks';
import { flipped, isSame, mintSubjects, verdictOf } from '../unit/verification/differential/subjects.ts';

const wanted = Number(process.argv[2] ?? 10_000);
let state = Number(process.argv[3] ?? 20261122) >>> 0;

/** xorshift32: repeatable for a seed. */
function random(below: number): number {
  state ^= state << 13;
  state ^= state >>> 17;
  state = (state ^ (state << 5)) >>> 0;
  return state % below;
}

const subjects = await mintSubjects();
const targets: [subject: (typeof subjects)[number], inList: boolean][] = [];
for (const subject of subjects) {
  const verdict = await verdictOf(subject, subject.text, subject.list);
  if (verdict !== 'verified') throw new Error(`${subject.name} is ${verdict} before anything was changed`);
  targets.push([subject, false]);
  if (subject.list !== undefined) targets.push([subject, true]);
}

const began = performance.now();
let [mutations, verified] = [0, 0];
while (mutations < wanted) {
  const [subject, inList] = targets[mutations % targets.length] ?? targets[0] ?? process.exit(1);
  const original = inList ? (subject.list ?? '') : subject.text;
  const [at, by] = [random(Buffer.byteLength(original)), 1 + random(255)];
  const mutant = flipped(original, at, by);
  if (isSame(original, mutant)) continue;
  mutations++;
  const [text, list] = inList ? [subject.text, mutant] : [mutant, subject.list];
  if ((await verdictOf(subject, text, list)) !== 'verified') continue;
  verified++;
  console.error(`${subject.name}${inList ? ', its status list' : ''}: byte ${at} by ${by}: ${mutant}`);
}
console.log(JSON.stringify({ mutations, verified, ms: Math.round(performance.now() - began) }));
process.exitCode = verified === 0 ? 0 : 1;
