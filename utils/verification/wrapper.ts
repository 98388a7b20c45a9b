import { documentOfClaims } from '../credentials/index.ts';
import type { Credential } from '../credentials/types.ts';
import { unknown } from './check.ts';
import { formatCheck } from './format.ts';
import { partsCheck, worstPart } from './parts.ts';
import type { Verdict } from './types.ts';

/** A presentation: credentials in an envelope, with nobody who issued the envelope. */
export function isWrapper({ payload }: Credential): boolean {
  const document = payload.kind === 'jwt' ? documentOfClaims(payload.json) : payload.json;
  return (
    document.issuer === undefined && 'verifiableCredential' in document && !('credentialSubject' in document)
  );
}

/** Its own proof answers the challenge of the verifier it was made for and says nothing about what is inside. */
export function wrapperVerdict(
  credential: Credential,
  parts: readonly Verdict[],
  checkedAt: string,
): Verdict {
  const format = formatCheck(credential);
  const worst = worstPart(parts);
  if (!worst) {
    const empty = unknown('parts/none', 'There is no credential inside.');
    return { verdict: 'unverifiable', proofLevel: 'claimed', checks: [format, empty], checkedAt };
  }
  const verdict = format.result === 'fail' ? 'invalid' : worst.verdict;
  return { verdict, proofLevel: worst.proofLevel, checks: [format, partsCheck(parts)], checkedAt, parts };
}
