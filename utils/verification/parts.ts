import { fail, pass, unknown, warn } from './check.ts';
import type { Check, Verdict, VerdictWord } from './types.ts';

/**
 * What the parts of a container come to. A forged part shows outside as failed, one that is over as a remark, and one
 * that could not be checked is no pass.
 */
export function partsCheck(parts: readonly Verdict[]): Check {
  const count = (...words: VerdictWord[]) => parts.filter(({ verdict }) => words.includes(verdict)).length;
  const [good, over, bad] = [count('verified', 'attested'), count('expired', 'revoked'), count('invalid')];
  const params = {
    parts: String(parts.length),
    verified: String(good),
    over: String(over),
    failed: String(bad),
  };
  const of = `of the ${parts.length} credentials inside`;
  if (bad > 0) return fail('parts/failed', `${bad} ${of} did not hold.`, { params });
  if (good + over < parts.length)
    return unknown('parts/not-all-verified', `${good} ${of} are verified.`, { params });
  if (over > 0) return warn('parts/over', `${over} ${of} expired or were withdrawn.`, { params });
  return pass('parts/verified', 'Every credential inside is verified.', { params });
}

const worseFirst: readonly VerdictWord[] = [
  'invalid',
  'revoked',
  'expired',
  'unverifiable',
  'unreachable',
  'attested',
  'verified',
];

/** A wrapper is as good as the worst thing in it. */
export function worstPart(parts: readonly Verdict[]): Verdict | undefined {
  return [...parts].sort((a, b) => worseFirst.indexOf(a.verdict) - worseFirst.indexOf(b.verdict))[0];
}
