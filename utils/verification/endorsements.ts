import { idsOfAssertion } from '../credentials/formats/endorsements.ts';
import type { Credential, Endorsement } from '../credentials/types.ts';
import { unknown } from './check.ts';
import { checkHostedEndorsement, checkSignedEndorsement } from './hosted/endorsement.ts';
import type { Check, Verdict } from './types.ts';
import { verdictOf } from './verdict.ts';
import type { Web } from './web/types.ts';

interface Given {
  now: Date;
  web: Web;
  verify(credential: Credential): Promise<Verdict>;
}

/**
 * Each endorsement is somebody else's word and has a verdict of its own, which changes nothing about the credential.
 * Nobody is asked about the endorsements of a credential that is not proven itself.
 */
export async function endorsementVerdicts(
  credential: Credential,
  { provenIssuer }: { provenIssuer?: string },
  given: Given,
): Promise<{ endorsements?: readonly Verdict[] }> {
  const { endorsements = [] } = credential;
  if (provenIssuer === undefined || endorsements.length === 0) return {};
  const verdicts: Verdict[] = [];
  for (const each of endorsements) verdicts.push(await verdictOn(each, credential, given));
  return { endorsements: verdicts };
}

async function verdictOn(endorsement: Endorsement, endorsed: Credential, given: Given): Promise<Verdict> {
  const { credential, hostedAt, signedAs, ofThis } = endorsement;
  if (credential) return withTarget(await given.verify(credential), ofThis);
  const { now, web } = given;
  const ids = idsOfAssertion(endorsed.payload.json);
  const about = { now, web, ids };
  const { checks, provenIssuer } = await (signedAs === undefined
    ? checkHostedEndorsement(endorsement, hostedAt ?? '', about)
    : checkSignedEndorsement(endorsement, signedAs, about));
  const strength = signedAs === undefined ? 'hosted' : 'cryptographic';
  const proofLevel = provenIssuer === undefined ? 'claimed' : strength;
  const verdict = verdictOf(checks, proofLevel);
  const proven = provenIssuer === undefined ? {} : { provenIssuer };
  return withTarget({ verdict, proofLevel, checks, checkedAt: now.toISOString(), ...proven }, ofThis);
}

/** A genuine endorsement of something else would lend its weight to what it never named. */
function withTarget(verdict: Verdict, ofThis: boolean): Verdict {
  if (ofThis) return verdict;
  const checks: Check[] = [
    ...verdict.checks,
    unknown('format/endorses-another', 'The endorsement names something else than what it stands at.'),
  ];
  return { ...verdict, checks, verdict: verdictOf(checks, verdict.proofLevel) };
}
