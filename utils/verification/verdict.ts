import type { Standing } from '../credentials/standing.ts';
import type { Check, ProofLevel, VerdictWord } from './types.ts';

/** Codes of `unknown` that a later try may answer: somebody did not answer, which says nothing about the credential. */
const notAnswered = new Set([
  'issuer/not-resolvable',
  'status/not-checked',
  'status/not-checked-since',
  'hosted/unreachable',
  'hosted/not-checked',
  'anchor/no-answer',
]);

/** What is unknown only because another check is. */
const consequences = new Set(['signature/key-unknown', 'status/not-asked', 'issuer/waits-for-chain']);

/** Checks that never decide: a wrong e-mail address is “not yours”, not “invalid”. */
const remarks = new Set<Check['check']>(['recipient', 'trust']);

/** Checks whose `unknown` keeps a credential from being verified. */
const decisive = new Set<Check['check']>([
  'format',
  'signature',
  'issuer',
  'hosted',
  'status',
  'expiry',
  'anchor',
]);

/**
 * Many checks, one word (the table is in docs/VERIFICATION.md). What is wrong is said before what is over, what is over
 * before what is unknown; and nothing is verified on the strength of something unknown.
 */
export function verdictOf(checks: readonly Check[], proofLevel: ProofLevel): VerdictWord {
  const failed = checks.filter(({ result }) => result === 'fail');
  if (failed.some((check) => !remarks.has(check.check) && !isOver(check) && check.check !== 'schema'))
    return 'invalid';
  const unknowns = checks.filter(({ check, result }) => result === 'unknown' && decisive.has(check));
  if (unknowns.some(({ check }) => check === 'signature')) return unanswered(unknowns);
  if (failed.some(({ check }) => check === 'status')) return 'revoked';
  // whoever signed it: no later answer can make it current again
  if (failed.some(({ check }) => check === 'expiry')) return 'expired';
  if (unknowns.length > 0) return unanswered(unknowns);
  // not what it says it is, and yet its issuer's own: neither verified nor forged
  if (failed.some(({ check }) => check === 'schema')) return 'unverifiable';
  if (proofLevel === 'claimed') return 'unverifiable';
  return proofLevel === 'attested' ? 'attested' : 'verified';
}

/** `unreachable` only when all that is unknown is somebody's silence, or follows from it. */
function unanswered(unknowns: readonly Check[]): VerdictWord {
  const silent = unknowns.filter(({ code }) => notAnswered.has(code));
  const others = unknowns.filter(({ code }) => !notAnswered.has(code) && !consequences.has(code));
  return silent.length > 0 && others.length === 0 ? 'unreachable' : 'unverifiable';
}

/** A credential can be over without ever having been wrong. */
function isOver({ check, code }: Check): boolean {
  return check === 'status' || code === 'expiry/expired' || code === 'expiry/proof-expired';
}

/** What a credential with this verdict counts as; null: it proves nothing at all. */
export const standingOf: Readonly<Record<VerdictWord, Standing | null>> = {
  verified: 'verified',
  attested: 'attested',
  expired: 'expired',
  unverifiable: 'unverified',
  unreachable: 'unverified',
  revoked: null,
  invalid: null,
};
