import { readBadgeDate } from '../../credentials/dates.ts';
import { readProfile } from '../../credentials/formats/members.ts';
import { asList, asString, isObject } from '../../credentials/json.ts';
import { cleanParagraph } from '../../credentials/text.ts';
import type { Endorsement, JsonObject, Profile } from '../../credentials/types.ts';
import { fail, pass, unknown } from '../check.ts';
import { jsonObjectOf } from '../encoding/json.ts';
import { readCompactJws } from '../proofs/jws.ts';
import { skewMs } from '../time.ts';
import type { Check } from '../types.ts';
import type { Web } from '../web/types.ts';
import { hostOf, sameAddress, sameSite } from './address.ts';
import { anotherId, redirected } from './answers.ts';
import { readIssuer } from './class.ts';
import { readNode } from './node.ts';
import { sameOwner } from './owner.ts';
import { checkRevocationList, revoked } from './revocation.ts';
import { checkSignatureOf } from './signed.ts';
import { findSigningKey } from './signing-key.ts';

interface Given {
  now: Date;
  web: Web;
  /** What may be endorsed: the assertion, its badge, its issuer. */
  ids: ReadonlyMap<string, Endorsement['about']>;
}

/**
 * An endorsement of Open Badges 2.0 ("Endorsement"): its own issuer's server must state it, about one of these, in the
 * words that are shown.
 */
export async function checkHostedEndorsement(
  shown: Endorsement,
  address: string,
  { now, web, ids }: Given,
): Promise<{ checks: Check[]; provenIssuer?: string }> {
  const answer = await readNode(address, web);
  const details = { params: { host: hostOf(address) ?? '' }, source: address };
  if (!answer.ok) {
    const silent = answer.why === 'no-answer';
    const sentence = 'The endorser’s server did not state the endorsement.';
    return { checks: [unknown(silent ? 'hosted/unreachable' : 'hosted/not-found', sentence, details)] };
  }
  const { json, answeredBy } = answer.node;
  if (!sameSite(answeredBy, address)) return { checks: [redirected(answer.node)] };
  if (!sameAddress(json.id, address)) return { checks: [anotherId(json.id ?? '', address)] };
  if (json.revoked === true) return { checks: [revoked(asString(json.revocationReason), address)] };
  const problem = problemOf(json, shown, ids, now);
  if (problem) return { checks: [problem] };
  const issuer = isObject(json.issuer) ? json.issuer.id : json.issuer;
  if (!sameOwner(issuer, address)) {
    const sentence = 'The endorsement is not hosted by the endorser that it names.';
    return { checks: [fail('issuer/origin-not-allowed', sentence, details)] };
  }
  if (namesAnother(shown.issuer, readProfile(json.issuer)))
    return { checks: [fail('hosted/endorser-differs', 'The endorser’s server states another endorser.')] };
  const checks = [
    pass('hosted/confirmed', 'The endorser’s server states this endorsement.', details),
    pass('issuer/own-host', 'The endorsement is hosted by its endorser.', details),
  ];
  const host = hostOf(address);
  return host === undefined ? { checks } : { checks, provenIssuer: host };
}

/** The same, signed: by a key that the endorser's own profile lists (Open Badges 2.0, "Verification: Signed"). */
export async function checkSignedEndorsement(
  shown: Endorsement,
  text: string,
  { now, web, ids }: Given,
): Promise<{ checks: Check[]; provenIssuer?: string }> {
  const jws = readCompactJws(text);
  const json = jws && jsonObjectOf(jws.payload);
  if (!jws || !json) return { checks: [fail('signature/malformed', 'The signature cannot be read.')] };
  const problem = problemOf(json, shown, ids, now);
  if (problem) return { checks: [problem] };
  const read = await readIssuer(json.issuer, web);
  if (!read.ok) return { checks: [read.check] };
  const issuer = { issuer: read.json, issuerAddress: read.address };
  const found = await findSigningKey(json, issuer, web);
  const signature = await checkSignatureOf({ text, header: jws.header }, found);
  const status = await checkRevocationList(json, read.json, web);
  const checks = [signature, ...read.remarks, ...(status ? [status] : []), found.issuer];
  const host = hostOf(read.address);
  const proven = signature.result === 'pass' && found.issuer.result === 'pass';
  return proven && host !== undefined ? { checks, provenIssuer: host } : { checks };
}

function problemOf(json: JsonObject, shown: Endorsement, ids: Given['ids'], now: Date): Check | undefined {
  const claim = isObject(json.claim) ? json.claim : {};
  if (!asList(json.type).includes('Endorsement'))
    return fail('hosted/not-an-assertion', 'What is hosted at its address is no endorsement.');
  if (!ids.has(asString(claim.id) ?? ''))
    return unknown('format/endorses-another', 'The endorsement names something else than what it stands at.');
  const stated = cleanParagraph(claim.endorsementComment);
  if (shown.comment !== undefined && shown.comment !== stated)
    return fail('hosted/claim-differs', 'The endorser’s server states other words.');
  const issuedOn = readBadgeDate(json.issuedOn);
  if (issuedOn === undefined || Date.parse(issuedOn) > now.getTime() + skewMs)
    return fail('expiry/not-yet-valid', 'The endorsement is not dated, or not begun.');
  return undefined;
}

/** Of what is shown of the endorser, where its server states something: is it that? */
function namesAnother(shown: Profile, stated: Profile): boolean {
  const { id, name } = shown;
  if (id !== undefined && id !== stated.id) return true;
  return name !== undefined && stated.name !== undefined && name !== stated.name;
}
