import { decodeBase64url } from '../../../credentials/base64url.ts';
import { asList, asString, isObject } from '../../../credentials/json.ts';
import type { JsonObject } from '../../../credentials/types.ts';
import { decodeAnyBase64 } from '../../encoding/base64.ts';
import { jsonObjectOf } from '../../encoding/json.ts';
import { type Certificate, readCertificate } from './certificate.ts';

/** One signature of a JWS in JSON serialisation (RFC 7515 §7.2), with the certificates it names. */
export interface Seal {
  header: JsonObject;
  signed: Uint8Array<ArrayBuffer>;
  signature: Uint8Array<ArrayBuffer>;
  /** The signer's own first; none when the seal leaves it to the reader to have them. */
  certificates: readonly Certificate[];
}

const maxSeals = 8;
const maxCertificates = 8;

/** Every seal, or `undefined` when one of them is not written as it must be. */
export function readSeals(json: JsonObject): readonly Seal[] | undefined {
  const { payload } = json;
  const listed = json.signatures === undefined ? [json] : asList(json.signatures);
  if (typeof payload !== 'string' || listed.length === 0 || listed.length > maxSeals) return undefined;
  const seals = listed.map((one) => (isObject(one) ? readSeal(one, payload) : undefined));
  const [first] = seals;
  // RFC 7797 §3: all seals read the payload in the same way
  const alike = seals.every((seal) => (seal?.header.b64 === false) === (first?.header.b64 === false));
  return alike && seals.every((seal) => seal !== undefined) ? seals : undefined;
}

function readSeal(one: JsonObject, payload: string): Seal | undefined {
  const head = asString(one.protected) ?? '';
  const bytes = decodeBase64url(head);
  const header = bytes && jsonObjectOf(bytes);
  const signature = decodeBase64url(asString(one.signature) ?? '');
  if (!header || !signature) return undefined;
  const chain = asList(header.x5c).map((text) => {
    const der = decodeAnyBase64(asString(text) ?? '');
    return der && readCertificate(der);
  });
  if (chain.length > maxCertificates) return undefined;
  const certificates = chain.filter((certificate) => certificate !== undefined);
  if (certificates.length !== chain.length) return undefined;
  return { header, signed: new TextEncoder().encode(`${head}.${payload}`), signature, certificates };
}

/** Does the header's digest of the signer's certificate (RFC 7515 §4.1.8, ETSI TS 119 182-1 §5.2.2) fit the certificate? */
export async function digestFits({ header, certificates }: Seal): Promise<boolean> {
  const [leaf] = certificates;
  const other = header['x5t#o'];
  const { digAlg, digVal } = isObject(other) ? other : {};
  const stated: readonly [name: string, value: unknown][] = [
    ['SHA-256', header['x5t#S256']],
    [hashNames[asString(digAlg) ?? ''] ?? '', other === undefined ? undefined : (digVal ?? null)],
  ];
  for (const [name, value] of stated) {
    if (value === undefined) continue;
    const digest = decodeBase64url(asString(value) ?? '');
    if (!leaf || !name || !digest) return false;
    const actual = new Uint8Array(await crypto.subtle.digest(name, leaf.der));
    if (actual.length !== digest.length || actual.some((byte, at) => byte !== digest[at])) return false;
  }
  return true;
}

const hashNames: Record<string, string> = { S256: 'SHA-256', S384: 'SHA-384', S512: 'SHA-512' };
