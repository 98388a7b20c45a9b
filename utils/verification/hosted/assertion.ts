import { recognise } from '../../credentials/formats/index.ts';
import { isPointer } from '../../credentials/formats/open-badges-1.ts';
import { asString, isObject } from '../../credentials/json.ts';
import type { Credential, CredentialFormat, JsonObject, JsonValue } from '../../credentials/types.ts';
import { fail, pass } from '../check.ts';
import type { Check } from '../types.ts';
import { hostOf, sameAddress, sameSite } from './address.ts';
import {
  anotherId,
  confirmed,
  incomplete,
  malformed,
  notAnAssertion,
  notHosted,
  redirected,
} from './answers.ts';
import { readDefinition } from './class.ts';
import { compareCopies } from './compare.ts';
import { composed } from './composed.ts';
import { checkDates } from './dates.ts';
import { checkIssuer } from './issuer.ts';
import { readNode } from './node.ts';
import { sameOwner } from './owner.ts';
import { addressOf, verificationOf } from './pointer.ts';
import { checkRecipient } from './recipient.ts';
import { revoked } from './revocation.ts';
import type { HostedOptions, HostedReport } from './types.ts';

const assertionFormats: readonly CredentialFormat[] = ['open-badges-0.5', 'open-badges-1', 'open-badges-2'];

/** One badge on its way through the checks. */
interface Reading {
  copy: Credential;
  copyJson: JsonObject;
  /** Where the assertion was read, and what was read. */
  address: string;
  json: JsonObject;
  options: HostedOptions;
  remarks: readonly Check[];
}

/** Without these there is no badge to speak of; in what else is wrong the server is still the issuer's. */
const essential = new Set([
  'type',
  'id',
  'uid',
  'recipient',
  'badge',
  'issuedOn',
  'issued_on',
  'expires',
  'verify',
  'verification',
]);

/** Asks the issuer's server for the assertion, its definition and its issuer. */
export async function verifyHostedAssertion(
  copy: Credential,
  copyJson: JsonObject,
  address: string,
  options: HostedOptions,
): Promise<HostedReport> {
  const answer = await readNode(address, options.web);
  if (!answer.ok) return refused(notHosted(answer));
  const { json, answeredBy } = answer.node;
  if (!sameSite(answeredBy, address)) return refused(redirected(answer.node));
  const stated = statedAddress(json);
  if (stated !== undefined && !sameAddress(stated, address)) {
    // A bare pointer may name a sibling of the badge's own address; that one is asked instead, and must be its own.
    const follows = isPointer(copyJson) && sameSite(stated, address) && addressOf(copyJson) === address;
    return follows
      ? verifyHostedAssertion(copy, copyJson, String(stated), options)
      : refused(anotherId(stated, address));
  }
  if (json.revoked === true || json.revoked === 'true')
    return refused(revoked(asString(json.revocationReason), address));

  const known = recognise(json);
  if (!known || !assertionFormats.includes(known.format)) return refused(notAnAssertion(address));
  const problems = known.validate();
  const broken = problems.find(({ path }) => essential.has(path.split('.')[0] ?? ''));
  if (broken) return refused(malformed(address, broken.path));
  const remarks = problems.slice(0, 1).map(({ path }) => incomplete(address, path));
  const reading: Reading = { copy, copyJson, address, json, options, remarks };
  return known.format === 'open-badges-0.5' ? verifyEarly(reading) : verifyLater(reading);
}

/** 1.0 and later: definition and issuer have addresses of their own. */
async function verifyLater(reading: Reading): Promise<HostedReport> {
  const { copy, json, address, options } = reading;
  const read = await readDefinition(json.badge, hostOf(address), options.web);
  if (!read.ok) {
    const partly = composed(copy, json, read.badge === undefined ? {} : { badge: read.badge });
    const checks = [confirmed(address), read.check];
    return { checks, proofLevel: 'claimed', ...(partly ? { authoritative: partly } : {}) };
  }
  const { checks, proven } = checkIssuer(read.definition, address);
  return report(reading, composed(copy, json, read.definition), [...read.remarks, ...checks], proven);
}

/** 0.5: the definition stands inside, and the issuer is an origin that must be the host's own. */
function verifyEarly(reading: Reading): Promise<HostedReport> {
  const { copy, json, address } = reading;
  const badge = isObject(json.badge) ? json.badge : {};
  const issuer = isObject(badge.issuer) ? badge.issuer : {};
  const own = sameOwner(issuer.origin, address);
  const params = { host: hostOf(address) ?? '', issuer: asString(issuer.origin) ?? '' };
  const details = { params, source: address };
  const check = own
    ? pass('issuer/own-host', 'The badge is hosted by its issuer.', details)
    : fail('issuer/origin-not-allowed', 'The badge is not hosted by the issuer that it names.', details);
  return report(reading, composed(copy, json, {}), [check], own ? hostOf(address) : undefined);
}

async function report(
  { copy, copyJson, json, address, options, remarks }: Reading,
  stated: Credential | undefined,
  issuerChecks: readonly Check[],
  provenIssuer: string | undefined,
): Promise<HostedReport> {
  if (!stated) return refused(notAnAssertion(address));
  const recipient = await checkRecipient(stated.recipient, options.emails ?? []);
  const checks: Check[] = [
    confirmed(address),
    ...remarks,
    ...(await compareCopies(copy, copyJson, stated, json)),
    ...issuerChecks,
    pass('status/not-revoked', 'The issuer’s server does not call it revoked.', { source: address }),
    checkDates(stated, options.now),
    ...(recipient ? [recipient] : []),
  ];
  const proven = provenIssuer === undefined ? {} : { provenIssuer };
  return {
    checks,
    authoritative: stated,
    proofLevel: provenIssuer === undefined ? 'claimed' : 'hosted',
    ...proven,
  };
}

/** What a badge calls its own address; 0.5 has no such member. */
function statedAddress(json: JsonObject): JsonValue | undefined {
  const { url } = verificationOf(json);
  return json.verify === undefined ? (json.id ?? url) : (url ?? json.id);
}

function refused(check: Check): HostedReport {
  return { checks: [check], proofLevel: 'claimed' };
}
