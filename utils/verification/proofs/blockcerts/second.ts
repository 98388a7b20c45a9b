import { asString, isObject } from '../../../credentials/json.ts';
import type { JsonObject } from '../../../credentials/types.ts';
import { fail, pass, unknown } from '../../check.ts';
import { hasOwnVocabulary } from '../../contexts/vocabulary.ts';
import { jsonObjectOf } from '../../encoding/json.ts';
import { expiryCheck, readAsUtc } from '../../time.ts';
import type { Check } from '../../types.ts';
import { sameSite } from '../../web/site.ts';
import { withoutCanonicalForm } from '../data-integrity/canonical-problem.ts';
import { CanonicalisationError } from '../data-integrity/canonicalise.ts';
import type { ProofOptions } from '../index.ts';
import { checkAnchor } from './anchor.ts';
import { checkReceipt } from './index.ts';
import { addressNamed, ownedAddress } from './key-history.ts';
import { type Receipt, readReceipt2017 } from './receipt.ts';

export interface Certificate {
  checks: Check[];
  /** Set when the issuer's own key wrote the proof to a chain. */
  provenIssuer?: string;
}

/** Blockcerts 2: an Open Badge 2 with a MerkleProof2017, its issuer's key history, and its revocation list. */
export async function checkBlockcerts2(document: JsonObject, options: ProofOptions): Promise<Certificate> {
  const receipt = readReceipt2017(document.signature);
  if (!receipt)
    return { checks: [unknown('signature/none', 'The certificate carries no proof that can be read.')] };
  const signature = await signatureOf(document, receipt, options);
  const address = issuerAddress(document);
  const [listed, ...status] = await issuerChecks(document, address, signature, options);
  const { explorers, resolver } = options;
  const unanchored = { receipt: withTestAddress(receipt, document), signature, listed, issuer: address };
  const { anchor, issuer } = await checkAnchor(unanchored, { explorers, resolver });
  const dates = {
    issuanceDate: document.issuedOn,
    ...(document.expires === undefined ? {} : { expirationDate: document.expires }),
  };
  const checks = [
    signature,
    issuer,
    ...status,
    expiryCheck(dates, options.now),
    anchor,
    ...ownVocabulary(document),
  ];
  const proven = signature.result === 'pass' && issuer.result === 'pass' && anchor.result === 'pass';
  return proven && address !== undefined ? { checks, provenIssuer: address } : { checks };
}

function issuerAddress(document: JsonObject): string | undefined {
  const badge = isObject(document.badge) ? document.badge : {};
  return isObject(badge.issuer) ? asString(badge.issuer.id) : asString(badge.issuer);
}

/** `creator` in 2.0-alpha. */
function keyNamed({ verification }: JsonObject): string {
  const { publicKey, creator } = isObject(verification) ? verification : {};
  return asString(publicKey) ?? asString(creator) ?? '';
}

/** Early certificates name no chain; an address of Bitcoin's test networks names it (BIP 13, BIP 173). */
function withTestAddress(receipt: Receipt, document: JsonObject): Receipt {
  if (!/:(?:[mn2][1-9A-HJ-NP-Za-km-z]{25,39}|tb1\w+|bcrt1\w+)$/.test(keyNamed(document))) return receipt;
  const anchors = receipt.anchors.map(({ chain, transaction }) => ({ chain, transaction, test: true }));
  return { ...receipt, anchors };
}

function ownVocabulary(document: JsonObject): Check[] {
  if (!hasOwnVocabulary(document)) return [];
  const sentence =
    'The certificate is not written in the usual words, so what is shown may not be all that was signed.';
  return [unknown('format/own-vocabulary', sentence)];
}

async function signatureOf(document: JsonObject, receipt: Receipt, options: ProofOptions): Promise<Check> {
  const { signature: _, ...unsigned } = document;
  try {
    return await checkReceipt(unsigned, receipt, options.contexts);
  } catch (error) {
    if (error instanceof CanonicalisationError) return withoutCanonicalForm(error);
    throw error;
  }
}

/** The issuer, and where its profile could be read, whether it withdrew the certificate. */
async function issuerChecks(
  document: JsonObject,
  address: string | undefined,
  signature: Check,
  options: ProofOptions,
): Promise<[Check, ...Check[]]> {
  if (signature.result !== 'pass' || address === undefined) {
    return [unknown('issuer/key-not-checked', 'The issuer was not asked, for the proof does not hold.')];
  }
  const answer = await options.resolver.web.get(address, { maxBytes: 256_000 });
  const profile = answer.ok ? jsonObjectOf(answer.body) : undefined;
  const details = { params: { issuer: address }, source: address };
  if (!answer.ok)
    return [
      unknown(
        'issuer/not-resolvable',
        'The issuer’s keys could not be read: its address did not answer.',
        details,
      ),
    ];
  if (!sameSite(answer.url, address)) {
    const sentence = 'The issuer’s address leads to another host, which does not speak for it.';
    return [unknown('issuer/redirected', sentence, details)];
  }
  if (profile?.id !== address) {
    return [
      unknown(
        'issuer/document-not-its-own',
        'The document at the issuer’s address states another identifier.',
        details,
      ),
    ];
  }
  const listed = keyCheck(profile, keyNamed(document), document, details);
  return [
    listed,
    await revocationCheck(revocationListOf(profile, document), asString(document.id) ?? '', options),
  ];
}

/** The key history of the profile (Blockcerts 2, "issuer profile"): created, revoked, expires. */
function keyCheck(
  profile: JsonObject,
  key: string,
  document: JsonObject,
  details: { params: Record<string, string>; source: string },
): Check {
  // the beginning is held against the chain's time: `issuedOn` is when the certificate was written
  const issued = readAsUtc(document.issuedOn) ?? '';
  const held = ownedAddress(profile, addressNamed(key), issued, { began: false });
  if (held === 'unknown')
    return fail(
      'issuer/key-not-listed',
      'The signing key is not one that the issuer lists as its own.',
      details,
    );
  if (held === 'ended') {
    return fail('issuer/key-expired', 'The key had ended before the certificate was issued.', details);
  }
  return pass('issuer/key-listed', 'The issuer lists the key that the certificate names.', details);
}

/** The profile's, else the one that the certificate itself was issued with. */
function revocationListOf(profile: JsonObject, { badge }: JsonObject): string | undefined {
  const issuer = isObject(badge) && isObject(badge.issuer) ? badge.issuer : {};
  return asString(profile.revocationList) ?? asString(issuer.revocationList);
}

async function revocationCheck(list: string | undefined, id: string, options: ProofOptions): Promise<Check> {
  if (list === undefined) return pass('status/none', 'The issuer keeps no list of withdrawn certificates.');
  const url = `${list}${list.includes('?') ? '&' : '?'}assertionId=${encodeURIComponent(id)}`;
  const answer = await options.resolver.web.get(url, { fresh: true });
  const json = answer.ok ? jsonObjectOf(answer.body, answer.body.length) : undefined;
  const details = { params: { list }, source: list };
  if (!answer.ok)
    return unknown(
      'status/not-checked',
      'The status list could not be read, so the status was not checked.',
      details,
    );
  if (!Array.isArray(json?.revokedAssertions))
    return unknown(
      'status/list-unreadable',
      'The status list cannot be read, so the status is unknown.',
      details,
    );
  const entry = json.revokedAssertions.find((each) => (isObject(each) ? each.id : each) === id);
  if (entry === undefined)
    return pass('status/not-revoked', 'The issuer has not withdrawn the certificate.', details);
  const reason = isObject(entry) ? asString(entry.revocationReason) : undefined;
  return fail(
    'status/revoked',
    'The issuer has withdrawn the certificate.',
    reason ? { ...details, params: { list, reason } } : details,
  );
}
