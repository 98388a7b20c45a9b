import { asString, isObject } from '../credentials/json.ts';
import type { Credential, JsonObject } from '../credentials/types.ts';
import { pass, warn, worstFirst } from './check.ts';
import { jsonObjectOf } from './encoding/json.ts';
import { checkDataIntegrity } from './proofs/data-integrity/index.ts';
import type { ProofOptions } from './proofs/index.ts';
import { readCompactJws } from './proofs/jws.ts';
import { checkPresentationJwt } from './proofs/jwt/index.ts';
import type { Check } from './types.ts';

/** A holder proves the presentation by a key for logging in (VC Data Model 2.0 §4.13); older ones by any of theirs. */
const purposes = ['authentication', 'assertionMethod'];
/** The holder lists the key, though not for credentials: which is as it should be here. */
const holdersOwn = new Set(['issuer/key-not-for-credentials']);

/**
 * A presentation's own proof: was it changed since its holder signed it, and is the signer the holder it names? It says
 * nothing about the credentials inside, and the challenge in it was some verifier's. Undefined when there is none.
 */
export async function presentationCheck(
  { payload }: Credential,
  options: ProofOptions,
): Promise<Check | undefined> {
  const found =
    payload.kind === 'jwt'
      ? await signedText(payload.text, options)
      : await embeddedProofs(payload.json, options);
  if (!found) return undefined;
  const { signature, binding } = found;
  if (signature.result === 'fail') return signature;
  if (signature.result !== 'pass') {
    const sentence = 'The presentation carries a proof that could not be checked.';
    return warn('recipient/presentation-not-checked', sentence, { params: { why: signature.code } });
  }
  if (binding.result === 'pass' || binding.result === 'warn' || holdersOwn.has(binding.code))
    return pass('recipient/presented-by-holder', 'The presentation is signed by the holder that it names.');
  const sentence = 'The presentation is signed, but not provably by the holder that it names.';
  return warn('recipient/presenter-not-proven', sentence, { params: { why: binding.code } });
}

interface Found {
  signature: Check;
  /** Is the signer the holder? */
  binding: Check;
}

async function embeddedProofs(document: JsonObject, options: ProofOptions): Promise<Found | undefined> {
  const issuer = idOf(document.holder);
  const given = { ...options, issuer, issuedOn: undefined, purposes };
  const reports = await checkDataIntegrity(document, given);
  const [worst] = worstFirst(reports.map(({ signature }) => signature));
  const binding = worstFirst(reports.map((report) => report.issuer)).at(-1);
  return worst && binding ? { signature: worst, binding } : undefined;
}

async function signedText(text: string, options: ProofOptions): Promise<Found | undefined> {
  const jws = readCompactJws(text);
  const claims = jws && jsonObjectOf(jws.payload);
  if (!jws || !claims) return undefined;
  const inner = isObject(claims.vp) ? claims.vp : claims;
  const holder = asString(claims.iss) ?? idOf(inner.holder);
  const { signature, issuer: binding } = await checkPresentationJwt(jws, holder, options.resolver);
  return { signature, binding };
}

function idOf(value: unknown): string | undefined {
  return isObject(value) ? asString(value.id) : asString(value);
}
