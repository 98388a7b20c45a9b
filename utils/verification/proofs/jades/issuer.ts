import { readInstant, readNumericDate } from '../../../credentials/dates.ts';
import { asList, isObject } from '../../../credentials/json.ts';
import type { JsonObject, JsonValue } from '../../../credentials/types.ts';
import { fail, pass, unknown } from '../../check.ts';
import type { Check } from '../../types.ts';
import { toHex } from './asn1.ts';
import type { Certificate, Subject } from './certificate.ts';
import { checkChain } from './chain.ts';
import type { Seal } from './seal.ts';

/**
 * Does the seal speak for the issuer that the credential names? Only through a certificate that was pinned beforehand,
 * and only for the organisation that the certificate names: a trust list is not read here.
 */
export async function sealIssuer(
  seal: Seal,
  document: JsonObject,
  options: { now: Date; anchors: readonly string[] },
): Promise<Check> {
  const [leaf] = seal.certificates;
  if (!leaf) return unknown('issuer/certificate-missing', 'The seal carries no certificate.');
  const signedAt = readInstant(seal.header.sigT) ?? readNumericDate(seal.header.iat);
  const details = { params: paramsOf(leaf, signedAt), source: 'credential' };
  const chain = await checkChain(seal.certificates);
  if (chain === 'broken') {
    const sentence = 'The certificates of the seal do not vouch for one another.';
    return fail('issuer/chain-broken', sentence, details);
  }
  const at = Date.parse(signedAt ?? options.now.toISOString());
  const current = seal.certificates.every(
    ({ notBefore, notAfter }) => Date.parse(notBefore) <= at && at <= Date.parse(notAfter),
  );
  if (!current && signedAt !== undefined) {
    const sentence = 'The certificate of the seal was not valid when the seal was made.';
    return fail('issuer/certificate-not-valid-then', sentence, details);
  }
  if (!current) {
    const sentence = 'The certificate of the seal has ended, and the seal does not say when it was made.';
    return unknown('issuer/certificate-ended', sentence, details);
  }
  if (chain === 'unknown' || !(await anchored(seal.certificates, options.anchors))) {
    // the last is the one that most seals rest on
    const anchor = `sha256:${await fingerprintOf(seal.certificates.at(-1) ?? leaf)}`;
    const sentence = `The seal is by “${sealer(leaf.subject)}”; nobody vouches for the certificate that it rests on, ${anchor}.`;
    return unknown('issuer/certificate-not-anchored', sentence, {
      ...details,
      params: { ...details.params, anchor },
    });
  }
  if (!namesIssuer(leaf.subject, document.issuer)) {
    const sentence = `The seal is by “${sealer(leaf.subject)}”, and the credential names another issuer.`;
    return unknown('issuer/sealed-by-another', sentence, details);
  }
  return pass('issuer/certificate-trusted', 'The seal is the issuer’s, by a certificate you trust.', details);
}

const sealer = ({ organisation, commonName }: Subject): string => organisation ?? commonName ?? '';

function paramsOf({ subject, serial, notAfter }: Certificate, signedAt?: string): Record<string, string> {
  const date = signedAt === undefined ? {} : { date: signedAt };
  return { ...subject, issuer: sealer(subject), serial, until: notAfter, ...date };
}

async function anchored(certificates: readonly Certificate[], anchors: readonly string[]): Promise<boolean> {
  if (anchors.length === 0) return false;
  const wanted = new Set(anchors.map((anchor) => anchor.toLowerCase().replaceAll(':', '')));
  for (const certificate of certificates) if (wanted.has(await fingerprintOf(certificate))) return true;
  return false;
}

async function fingerprintOf({ der }: Certificate): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', der)));
}

/** By legal identifier where the certificate has one (ETSI EN 319 412-1 §5.1.4), else by legal name. */
function namesIssuer(subject: Subject, issuer: JsonValue | undefined): boolean {
  if (!isObject(issuer)) return false;
  const { organisationIdentifier, organisation } = subject;
  if (organisationIdentifier !== undefined) {
    return identifiers.some((name) =>
      asList(issuer[name]).some((one) => isObject(one) && one.notation === organisationIdentifier),
    );
  }
  const { legalName } = issuer;
  const names = isObject(legalName) ? Object.values(legalName).flatMap(asList) : asList(legalName);
  return organisation !== undefined && names.includes(organisation);
}

/** Where an organisation of the European Learning Model has its legal identifiers. */
const identifiers = [
  'eIDASIdentifier',
  'registration',
  'vatIdentifier',
  'taxIdentifier',
  'identifier',
] as const;
