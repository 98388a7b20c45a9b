import { readInstant, readNumericDate } from '../../../credentials/dates.ts';
import { openJwsJson } from '../../../credentials/envelopes/jws-json.ts';
import { asList } from '../../../credentials/json.ts';
import type { JsonObject } from '../../../credentials/types.ts';
import { fail, unknown } from '../../check.ts';
import { algorithmNamed, isRefusedAlgorithm } from '../../keys/algorithms.ts';
import { checkSignature } from '../../keys/signature.ts';
import { skewMs } from '../../time.ts';
import type { Check } from '../../types.ts';
import { keyUnknown, signatureCheck } from '../outcome.ts';
import type { ProofReport } from '../types.ts';
import { sealIssuer } from './issuer.ts';
import { digestFits, readSeals, type Seal } from './seal.ts';

export interface SealOptions {
  now: Date;
  /** SHA-256 of certificates, in hexadecimal, that a chain may end in or pass through. */
  anchors: readonly string[];
}

/** What a JAdES header may call critical. `sigD` is not among them: it would put what is signed somewhere else. */
const understood = new Set(['b64', 'sigT', 'iat', 'adoTst', 'srCms', 'sigPl', 'sigPId', 'x5t#o']);

/**
 * The seals of a JWS in JSON serialisation as Europass makes them (JAdES baseline, ETSI TS 119 182-1). The signature is
 * checked with the certificate's key; whether the certificate is to be believed is another question, and time stamps are
 * not checked. @throws {CredentialError} when the payload is no document, which reading it has ruled out.
 */
export async function checkSeals(
  json: JsonObject,
  options: SealOptions,
): Promise<{ document: JsonObject; reports: readonly ProofReport[]; issuer: string | undefined }> {
  const document = openJwsJson(json) ?? {};
  const seals = readSeals(json);
  if (!seals) return { document, reports: [unreadable()], issuer: undefined };
  const reports: ProofReport[] = [];
  for (const seal of seals) {
    const issuer = await sealIssuer(seal, document, options);
    const further = issuer.code === 'issuer/certificate-not-anchored' ? [listNotChecked] : [];
    reports.push({ signature: await sealCheck(seal, options.now), issuer, further });
  }
  // whoever has a document may put a seal of their own before the issuer's
  const own = reports.findIndex(
    ({ signature, issuer }) => signature.result === 'pass' && issuer.result === 'pass',
  );
  const subject = seals[Math.max(own, 0)]?.certificates[0]?.subject;
  const name = subject?.organisation ?? subject?.commonName;
  // marked, so that no name is ever taken for a host or a DID
  return { document, reports, issuer: name === undefined ? undefined : `seal:${name}` };
}

async function sealCheck(seal: Seal, now: Date): Promise<Check> {
  const { header } = seal;
  const [leaf] = seal.certificates;
  const suite = typeof header.alg === 'string' ? `JAdES ${header.alg}` : 'JAdES';
  const details = { params: { suite } };
  if (isRefusedAlgorithm(header.alg)) {
    const sentence = 'The algorithm named lets anybody sign, so nothing is proven.';
    return fail('signature/algorithm-refused', sentence, details);
  }
  if (!criticalUnderstood(header)) {
    const sentence = 'The seal demands an extension that is not supported, so it must be refused.';
    return fail('signature/critical-unknown', sentence, details);
  }
  const time = timeProblem(header, now);
  if (time) return time;
  if (!leaf) return keyUnknown(suite);
  if (!(await digestFits(seal)) || !leaf.uses.sign) {
    const sentence = 'The seal was made for another certificate, or its certificate is not for sealing.';
    return fail('signature/certificate-not-for-this', sentence, details);
  }
  const algorithm = algorithmNamed(header.alg);
  if (!algorithm || !leaf.key) return signatureCheck('unsupported', suite);
  return signatureCheck(await checkSignature(algorithm, leaf.key, seal.signed, seal.signature), suite);
}

function criticalUnderstood({ crit, b64, sigD, ...header }: JsonObject): boolean {
  const critical = asList(crit);
  const named = critical.every(
    (one) =>
      typeof one === 'string' && understood.has(one) && (one === 'b64' ? b64 : header[one]) !== undefined,
  );
  const payloadReadable = b64 === undefined || (typeof b64 === 'boolean' && critical.includes('b64'));
  return named && payloadReadable && sigD === undefined;
}

function timeProblem({ sigT, iat }: JsonObject, now: Date): Check | undefined {
  if (sigT === undefined && iat === undefined) return undefined;
  const signedAt = sigT === undefined ? readNumericDate(iat) : readInstant(sigT);
  if (signedAt === undefined) {
    return fail('signature/created-unreadable', 'The time of signing is not a date.');
  }
  if (Date.parse(signedAt) <= now.getTime() + skewMs) return undefined;
  return fail('signature/created-in-future', 'The proof says that it was made in the future.', {
    params: { date: signedAt },
  });
}

const listNotChecked = unknown(
  'trust/list-not-checked',
  'Whether a European trust list names the maker of the seal was not checked.',
);

function unreadable(): ProofReport {
  return {
    signature: fail('signature/unreadable', 'The seal is not written as its kind requires.', {
      params: { suite: 'JAdES' },
    }),
    issuer: fail('issuer/key-not-checked', 'The certificate was not looked at, for the seal is refused.'),
    further: [],
  };
}
