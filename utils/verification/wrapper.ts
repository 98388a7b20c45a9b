import { documentOfClaims } from '../credentials/index.ts';
import { asList } from '../credentials/json.ts';
import type { Credential } from '../credentials/types.ts';
import { unknown } from './check.ts';
import { formatCheck } from './format.ts';
import { partsCheck, worstPart } from './parts.ts';
import type { Check, Verdict } from './types.ts';

/** A presentation: credentials in an envelope, with nobody who issued the envelope. A seal is around somebody's word. */
export function isWrapper({ payload, envelope }: Credential): boolean {
  // its members stand beside what is sealed, where anybody could write them
  if (envelope === 'jws-json') return false;
  const document = payload.kind === 'jwt' ? documentOfClaims(payload.json) : payload.json;
  const presents =
    'verifiableCredential' in document || asList(document.type).includes('VerifiablePresentation');
  return presents && document.issuer === undefined && !('credentialSubject' in document);
}

/** `own`: what the wrapper's own proof showed. It answers some verifier's challenge, and can only take away. */
export function wrapperVerdict(
  credential: Credential,
  parts: readonly Verdict[],
  checkedAt: string,
  own: Check | undefined,
): Verdict {
  const checks = [formatCheck(credential), ...(own ? [own] : [])];
  const wrong = checks.some(({ result }) => result === 'fail');
  const worst = worstPart(parts);
  if (!worst) {
    const empty = unknown('parts/none', 'There is no credential inside.');
    const verdict = wrong ? 'invalid' : 'unverifiable';
    return { verdict, proofLevel: 'claimed', checks: [...checks, empty], checkedAt };
  }
  const verdict = wrong ? 'invalid' : worst.verdict;
  return { verdict, proofLevel: worst.proofLevel, checks: [...checks, partsCheck(parts)], checkedAt, parts };
}
