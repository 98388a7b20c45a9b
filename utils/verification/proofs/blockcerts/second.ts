import { asList, asString, isObject } from '../../../credentials/json.ts';
import type { JsonObject } from '../../../credentials/types.ts';
import { fail, pass, unknown } from '../../check.ts';
import { hasOwnVocabulary } from '../../contexts/vocabulary.ts';
import { jsonObjectOf } from '../../encoding/json.ts';
import { expiryCheck, readAsUtc } from '../../time.ts';
import type { Check } from '../../types.ts';
import { withoutCanonicalForm } from '../data-integrity/canonical-problem.ts';
import { CanonicalisationError } from '../data-integrity/canonicalise.ts';
import type { ProofOptions } from '../index.ts';
import { anchorCheck, checkReceipt, untilAnchored } from './index.ts';
import { type Receipt, readReceipt2017 } from './receipt.ts';

/** Blockcerts 2: an Open Badge 2 with a MerkleProof2017, its issuer's key history, and its revocation list. */
export async function checkBlockcerts2(document: JsonObject, options: ProofOptions): Promise<Check[]> {
  const receipt = readReceipt2017(document.signature);
  if (!receipt) return [unknown('signature/none', 'The certificate carries no proof that can be read.')];
  const signature = await signatureOf(document, receipt, options);
  const dates = {
    issuanceDate: document.issuedOn,
    ...(document.expires === undefined ? {} : { expirationDate: document.expires }),
  };
  const own = hasOwnVocabulary(document)
    ? [
        unknown(
          'format/own-vocabulary',
          'The certificate is not written in the usual words, so what is shown may not be all that was signed.',
        ),
      ]
    : [];
  return [
    signature,
    ...(await issuerChecks(document, signature, options)),
    expiryCheck(dates, options.now),
    anchorCheck(receipt),
    ...own,
  ];
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

async function issuerChecks(document: JsonObject, signature: Check, options: ProofOptions): Promise<Check[]> {
  const badge = isObject(document.badge) ? document.badge : {};
  const address = isObject(badge.issuer) ? asString(badge.issuer.id) : asString(badge.issuer);
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
  if (profile?.id !== address) {
    return [
      unknown(
        'issuer/document-not-its-own',
        'The document at the issuer’s address states another identifier.',
        details,
      ),
    ];
  }
  const verification = isObject(document.verification) ? document.verification : {};
  const listed = untilAnchored(keyCheck(profile, asString(verification.publicKey) ?? '', document, details));
  return [listed, await revocationCheck(profile, asString(document.id) ?? '', options)];
}

/** The key history of the profile (Blockcerts 2, "issuer profile"): created, revoked, expires. */
function keyCheck(
  profile: JsonObject,
  key: string,
  document: JsonObject,
  details: { params: Record<string, string>; source: string },
): Check {
  const entry = asList(profile.publicKey).find(
    (each) => isObject(each) && asString(each.id)?.toLowerCase() === key.toLowerCase(),
  );
  if (!isObject(entry))
    return fail(
      'issuer/key-not-listed',
      'The signing key is not one that the issuer lists as its own.',
      details,
    );
  const issued = readAsUtc(document.issuedOn) ?? '';
  const ended = [entry.revoked, entry.expires].map((date) =>
    date === undefined ? undefined : (readAsUtc(date) ?? ''),
  );
  if (ended.some((date) => date !== undefined && !(Date.parse(date) > Date.parse(issued)))) {
    return fail('issuer/key-expired', 'The key had ended before the certificate was issued.', details);
  }
  return pass('issuer/key-listed', 'The issuer lists the key that the certificate names.', details);
}

async function revocationCheck(profile: JsonObject, id: string, options: ProofOptions): Promise<Check> {
  const list = asString(profile.revocationList);
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
