import type { Credential } from '../../credentials/types.ts';
import { fail, unknown } from '../check.ts';
import { checkJws, readCompactJws } from '../proofs/jws.ts';
import { signatureCheck } from '../proofs/outcome.ts';
import type { Check } from '../types.ts';
import { hostOf } from './address.ts';
import { readDefinition } from './class.ts';
import { composed } from './composed.ts';
import { checkDates } from './dates.ts';
import { homepageRemark } from './issuer.ts';
import { checkRecipient } from './recipient.ts';
import { checkRevocationList } from './revocation.ts';
import { findSigningKey, type SigningKey } from './signing-key.ts';
import type { HostedOptions, HostedReport } from './types.ts';

type Token = Extract<Credential['payload'], { kind: 'jwt' }>;

/** RS256 is what the specification asks for; the others only for a key of their own kind. */
const algorithms = ['RS256', 'ES256', 'EdDSA'];

/** An assertion as a compact JWS (Open Badges 1.1 and 2.0, "Verification: Signed"). */
export async function verifySignedAssertion(
  credential: Credential,
  token: Token,
  options: HostedOptions,
): Promise<HostedReport> {
  const { json } = token;
  const stated = composed(credential, json, {});
  // the words that are signed, and no credential that they carry inside, which is what would be shown
  if (!stated) return { checks: [notSigned()], proofLevel: 'claimed' };
  const own = await ownChecks(stated, options);
  // Nothing embedded is believed before the key is known to be the issuer's.
  const read = await readDefinition(json.badge, undefined, options.web);
  if (!read.ok) return { checks: [read.check, ...own], proofLevel: 'claimed' };
  const { definition } = read;
  const found = await findSigningKey(json, definition, options.web);
  const signature = await checkSignatureOf(token, found);
  const status = await checkRevocationList(json, definition.issuer, options.web);
  const proven = signature.result === 'pass' && found.issuer.result === 'pass';
  const whole = composed(credential, json, definition);
  const issuer = hostOf(definition.issuerAddress);
  return {
    checks: [
      signature,
      found.issuer,
      ...read.remarks,
      ...(proven ? homepageRemark(definition) : []),
      ...(status ? [status] : []),
      ...own,
    ],
    proofLevel: proven ? 'cryptographic' : 'claimed',
    ...(whole ? { authoritative: { ...whole, payload: token } } : {}),
    ...(proven && issuer !== undefined ? { provenIssuer: issuer } : {}),
  };
}

function notSigned(): Check {
  return fail('signature/not-an-assertion', 'What is signed is not the badge that was awarded.');
}

async function ownChecks(stated: Credential, options: HostedOptions): Promise<Check[]> {
  const recipient = await checkRecipient(stated.recipient, options.emails ?? []);
  return [checkDates(stated, options.now), ...(recipient ? [recipient] : [])];
}

/** Of an assertion or endorsement in its compact form, with its issuer's key. */
export async function checkSignatureOf(
  token: Pick<Token, 'text' | 'header'>,
  { key }: SigningKey,
): Promise<Check> {
  const jws = readCompactJws(token.text);
  const name = String(token.header.alg);
  const params = { suite: name };
  if (!jws) return fail('signature/malformed', 'The signature cannot be read.');
  if (!algorithms.includes(name))
    return fail('signature/alg-refused', 'The badge names a signature algorithm that is not accepted.', {
      params,
    });
  if (!key)
    return unknown('signature/key-unknown', 'The key was not found, so the signature could not be checked.', {
      params,
    });
  const outcome = await checkJws(jws, key);
  if (outcome === 'alg-refused' || outcome === 'crit-unknown')
    return fail(`signature/${outcome}`, 'The signature’s header asks for what is not accepted.', { params });
  return signatureCheck(outcome, name);
}
