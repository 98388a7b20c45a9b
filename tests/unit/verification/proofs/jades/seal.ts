/** Mints certificates and seals with node:crypto, sharing nothing with the verifier. */
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { JsonObject } from '../../../../../utils/credentials/types.ts';

export type Kind = 'rsa' | 'P-256' | 'P-384';
export interface Sealer {
  kind: Kind;
  name: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
}

export function newSealer(name: string, kind: Kind = 'P-256'): Sealer {
  const pair =
    kind === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: kind });
  return { kind, name, ...pair };
}

const der = (tag: number, ...parts: Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  const { length } = body;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
};
const sequence = (...parts: Uint8Array[]) => der(0x30, ...parts);
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const utf8 = (text: string) => der(0x0c, Buffer.from(text));
const utcTime = (iso: string) => der(0x17, Buffer.from(`${iso.replace(/[-:T]/g, '').slice(2, 14)}Z`));
const attribute = (id: string, text: string) => der(0x31, sequence(oid(id), utf8(text)));
const distinguished = (name: string, identifier?: string) =>
  sequence(
    attribute('55040a', name),
    attribute('550403', `${name} seal`),
    ...(identifier ? [attribute('550461', identifier)] : []),
  );

export interface CertificateSpec {
  of: Sealer;
  by: Sealer;
  from?: string;
  until?: string;
  authority?: boolean;
  /** First byte of KeyUsage. */
  usage?: number;
  identifier?: string;
  /** Another name for the issuer than its own. */
  issuerName?: string;
  strange?: boolean;
  /** Authorities that may stand below it. */
  pathLength?: number;
}

const algorithms = { rsa: '2a864886f70d01010b', 'P-256': '2a8648ce3d040302', 'P-384': '2a8648ce3d040303' };
const hashes = { rsa: 'sha256', 'P-256': 'sha256', 'P-384': 'sha384' };

export function certificate(spec: CertificateSpec): Buffer {
  const { of, by, authority = false } = spec;
  const algorithm = sequence(oid(algorithms[by.kind]), ...(by.kind === 'rsa' ? [der(0x05)] : []));
  const extension = (id: string, value: Buffer) =>
    sequence(oid(id), der(0x01, Buffer.from([0xff])), der(0x04, value));
  const constraints = sequence(
    ...(authority ? [der(0x01, Buffer.from([0xff]))] : []),
    ...(spec.pathLength === undefined ? [] : [der(0x02, Buffer.from([spec.pathLength]))]),
  );
  const usage = der(0x03, Buffer.from([0, spec.usage ?? (authority ? 0x06 : 0xc0)]));
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([0x11, 0x22])),
    algorithm,
    distinguished(spec.issuerName ?? by.name),
    sequence(utcTime(spec.from ?? '2024-01-01T00:00:00Z'), utcTime(spec.until ?? '2028-01-01T00:00:00Z')),
    distinguished(of.name, spec.identifier),
    of.publicKey.export({ format: 'der', type: 'spki' }),
    der(
      0xa3,
      sequence(
        extension('551d13', constraints),
        extension('551d0f', usage),
        ...(spec.strange ? [extension('551d1e', sequence())] : []),
      ),
    ),
  );
  const signature = sign(hashes[by.kind], body, by.privateKey);
  return sequence(body, algorithm, der(0x03, Buffer.from([0]), signature));
}

export const fingerprint = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const base64url = (text: string | Buffer) => Buffer.from(text as string).toString('base64url');

const algs = { rsa: 'RS256', 'P-256': 'ES256', 'P-384': 'ES384' };

/** A document under a JAdES baseline seal, in the general JSON serialisation with an unencoded payload. */
export function seal(
  document: JsonObject,
  by: Sealer,
  chain: readonly Buffer[],
  header: JsonObject = {},
): JsonObject {
  const payload = JSON.stringify(document);
  const [leaf = Buffer.alloc(0)] = chain;
  const head: JsonObject = {
    alg: algs[by.kind],
    b64: false,
    sigT: '2025-03-01T09:00:00Z',
    crit: ['b64', 'sigT'],
    'x5t#S256': createHash('sha256').update(leaf).digest('base64url'),
    x5c: chain.map((each) => each.toString('base64')),
    ...header,
  };
  const protectedHeader = base64url(JSON.stringify(head));
  const body = head.b64 === false ? payload : base64url(payload);
  const signed = Buffer.from(`${protectedHeader}.${body}`);
  const signature = sign(hashes[by.kind], signed, { key: by.privateKey, dsaEncoding: 'ieee-p1363' });
  return { payload: body, signatures: [{ protected: protectedHeader, signature: base64url(signature) }] };
}

export const diploma = (more: JsonObject = {}): JsonObject => ({
  '@context': ['https://www.w3.org/2018/credentials/v1', 'http://data.europa.eu/snb/model/context/edc-ap'],
  id: 'urn:credential:0d6f3c1e',
  type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
  issuer: {
    id: 'urn:epass:org:1',
    type: 'Organisation',
    legalName: { en: 'Harbour School of Data' },
    eIDASIdentifier: { id: 'urn:epass:legal:1', type: 'LegalIdentifier', notation: 'VATIE-1234567X' },
  },
  issuanceDate: '2025-03-01T09:00:00Z',
  validFrom: '2025-03-01T09:00:00Z',
  credentialSubject: { id: 'urn:epass:person:1', type: 'Person', fullName: { en: 'Ada Quay' } },
  ...more,
});
