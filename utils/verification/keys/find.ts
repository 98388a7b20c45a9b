import { fail, unknown } from '../check.ts';
import type { Check } from '../types.ts';
import { authorisation } from './authorisation.ts';
import { readKeyDocument } from './key-document.ts';
import { readMultikey } from './multikey.ts';
import { type Resolution, type Resolver, resolveController } from './resolve.ts';
import type { ControllerDocument, PublicKey, VerificationMethod } from './types.ts';

/** The key to check a signature with, and, apart from it, whether the issuer stands behind that key. */
export interface FoundKey {
  key?: PublicKey;
  issuer: Check;
}

/**
 * Looks up the verification method that a proof names. The key may come from anywhere; whether it speaks for the
 * issuer is decided by the issuer's own document alone (Data Integrity §4.5, Open Badges 3 §8.3).
 * `issuedOn` (ISO 8601) is what a revoked or expired key is held against.
 */
export async function findKey(
  methodId: string,
  issuer: string | undefined,
  resolver: Resolver,
  issuedOn?: string,
): Promise<FoundKey> {
  const [controller = ''] = methodId.split('#');
  if (issuer === undefined) {
    return {
      ...keyOf(await carriedKey(methodId, resolver)),
      issuer: fail('issuer/missing', 'No issuer is named.'),
    };
  }
  const resolution = await resolveController(issuer, resolver);
  if (!resolution.ok)
    return { ...keyOf(await carriedKey(methodId, resolver)), issuer: notResolved(resolution, issuer) };
  const { document } = resolution;
  const method = methodNamed(document, methodId);
  if (method && (controller === issuer || method.key)) return authorised(document, method, issuedOn);
  const elsewhere = await carriedKey(methodId, resolver);
  if (document.assertionMethods.has(methodId) && elsewhere.key) {
    // named by the issuer, who may not know that its owner has ended it
    const method = { type: '', ...elsewhere.method, id: methodId, controller: issuer, key: elsewhere.key };
    return authorised(document, method, issuedOn);
  }
  return { ...keyOf(elsewhere), issuer: notListed(document) };
}

function authorised(document: ControllerDocument, method: VerificationMethod, issuedOn?: string): FoundKey {
  const issuer = authorisation(document, method, issuedOn);
  return method.key ? { key: method.key, issuer } : { issuer };
}

/** By id; a bare DID names its key when it has exactly one that may sign credentials. */
function methodNamed(document: ControllerDocument, id: string): VerificationMethod | undefined {
  const only = id === document.id && document.assertionMethods.size === 1;
  const [wanted] = only ? document.assertionMethods : [id];
  // a method given twice counts once it has a key
  const same = document.methods.filter((method) => method.id === wanted);
  return same.find((method) => method.key) ?? same[0];
}

interface CarriedKey {
  key?: PublicKey;
  /** As its owner's own document has it. */
  method?: VerificationMethod;
}

function keyOf({ key }: CarriedKey): { key?: PublicKey } {
  return key ? { key } : {};
}

/** A key that says nothing about the issuer yet: from the method's own document, or from the identifier itself. */
export async function carriedKey(methodId: string, resolver: Resolver): Promise<CarriedKey> {
  const [controller = '', fragment = ''] = methodId.split('#');
  if (controller.startsWith('did:')) {
    const resolution = await resolveController(controller, resolver);
    const method = resolution.ok ? methodNamed(resolution.document, methodId) : undefined;
    const key = resolution.ok ? method?.key : readMultikey(fragment);
    return key ? { key, ...(method ? { method } : {}) } : {};
  }
  const written = readMultikey(fragment);
  if (written) return { key: written };
  const key = controller.startsWith('https://') ? await readKeyDocument(methodId, resolver.web) : undefined;
  return key ? { key } : {};
}

export function notListed(document: ControllerDocument): Check {
  return fail('issuer/key-not-listed', 'The signing key is not one that the issuer lists as its own.', {
    params: { issuer: document.id },
    source: document.source,
  });
}

/** Why an issuer's document could not be used, as a check. */
export function notResolved(resolution: Exclude<Resolution, { ok: true }>, issuer: string): Check {
  const details = { params: { issuer }, ...(resolution.source ? { source: resolution.source } : {}) };
  switch (resolution.why) {
    case 'no-answer':
      return resolution.failure === 'web/blocked'
        ? unknown(
            'issuer/address-refused',
            'The issuer’s address is not one that may be read, so its keys are unknown.',
            details,
          )
        : unknown(
            'issuer/not-resolvable',
            'The issuer’s keys could not be read: its address did not answer.',
            details,
          );
    case 'unsupported':
      return unknown(
        'issuer/method-unsupported',
        'The issuer’s identifier is of a kind that cannot be looked up here.',
        details,
      );
    case 'redirected':
      return unknown(
        'issuer/redirected',
        'The issuer’s address leads to another host, which does not speak for it, so its keys are unknown.',
        details,
      );
    case 'not-its-own':
      return fail(
        'issuer/document-not-its-own',
        'The document at the issuer’s address states another identifier.',
        details,
      );
    case 'log-broken':
      return fail(
        'issuer/log-broken',
        'The history of the issuer’s identifier does not hold: it was rewritten or is damaged.',
        details,
      );
    case 'deactivated':
      return unknown(
        'issuer/deactivated',
        'The issuer has given up its identifier, so its keys can no longer be confirmed.',
        details,
      );
    case 'malformed':
      return unknown(
        'issuer/not-an-address',
        'The issuer’s identifier or document cannot be read, so its keys are unknown.',
        details,
      );
  }
}
