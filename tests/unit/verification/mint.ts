/**
 * The other side: mints credentials with node:crypto and jsonld.canonize, sharing nothing with the verifier but the
 * pinned contexts. Everything is made when the tests run.
 */
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import jsonld from 'jsonld';
import { parseCredential } from '../../../utils/credentials/index.ts';
import type { JsonObject } from '../../../utils/credentials/types.ts';
import { contextAt } from '../../../utils/verification/contexts/index.ts';
import { verify } from '../../../utils/verification/index.ts';
import type { Fetch, Verdict, VerifyOptions } from '../../../utils/verification/types.ts';

export const now = new Date('2026-11-22T12:00:00Z');

export interface Key {
  kind: 'Ed25519' | 'P-256' | 'P-384' | 'secp256k1' | 'RSA';
  alg: string;
  privateKey: KeyObject;
  jwk: JsonObject;
  did: string;
  /** `did:key:z…#z…` */
  method: string;
}

const codecs: Record<string, number[]> = {
  Ed25519: [0xed, 0x01],
  'P-256': [0x80, 0x24],
  'P-384': [0x81, 0x24],
  secp256k1: [0xe7, 0x01],
  RSA: [0x85, 0x24],
};
const algs = {
  Ed25519: 'EdDSA',
  'P-256': 'ES256',
  'P-384': 'ES384',
  secp256k1: 'ES256K',
  RSA: 'RS256',
} as const;

export function newKey(kind: Key['kind'] = 'Ed25519'): Key {
  const pair =
    kind === 'Ed25519'
      ? generateKeyPairSync('ed25519')
      : kind === 'RSA'
        ? generateKeyPairSync('rsa', { modulusLength: 2048 })
        : generateKeyPairSync('ec', { namedCurve: kind });
  const jwk = pair.publicKey.export({ format: 'jwk' }) as JsonObject;
  const multikey = `z${base58([...(codecs[kind] ?? []), ...material(kind, jwk, pair.publicKey)])}`;
  const did = `did:key:${multikey}`;
  return { kind, alg: algs[kind], privateKey: pair.privateKey, jwk, did, method: `${did}#${multikey}` };
}

function material(kind: Key['kind'], jwk: JsonObject, key: KeyObject): Buffer {
  if (kind === 'RSA') return key.export({ format: 'der', type: 'pkcs1' });
  const [x, y] = [jwk.x, jwk.y].map((text) => Buffer.from(typeof text === 'string' ? text : '', 'base64url'));
  if (!x || !y || kind === 'Ed25519') return x ?? Buffer.alloc(0);
  return Buffer.concat([Buffer.from([2 + ((y.at(-1) ?? 0) & 1)]), x]);
}

export function base58(bytes: Iterable<number>): string {
  const list = [...bytes];
  const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
  let value = BigInt(`0x${Buffer.from([0, ...list]).toString('hex')}`);
  let text = '';
  for (; value > 0n; value /= 58n) text = alphabet[Number(value % 58n)] + text;
  return '1'.repeat(list.findIndex((byte) => byte !== 0)) + text;
}

export function rawSign(key: Key, data: Uint8Array): Buffer {
  const hash = key.kind === 'Ed25519' ? null : key.kind === 'P-384' ? 'sha384' : 'sha256';
  return sign(hash, data, { key: key.privateKey, dsaEncoding: 'ieee-p1363' });
}

/** An Open Badge 3 without its proof. */
export function badge(issuer: string, more: JsonObject = {}): JsonObject {
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: 'urn:uuid:2f6c1b0e-8f0e-4a51-9a8e-0f2c6d3b7a11',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: issuer, type: ['Profile'], name: 'Harbour School of Data' },
    validFrom: '2025-03-01T09:00:00Z',
    name: 'Query Craft',
    credentialSubject: {
      id: 'did:example:earner',
      type: ['AchievementSubject'],
      achievement: {
        id: 'https://harbour.example/achievements/query-craft',
        type: ['Achievement'],
        name: 'Query Craft',
        description: 'Writes queries that others can read.',
        criteria: { narrative: 'Solved twelve tasks under supervision.' },
      },
    },
    ...more,
  };
}

export interface ProofSpec {
  suite?: string;
  /** Members that replace or add to the proof's options before signing. */
  options?: JsonObject;
  earlier?: JsonObject[];
  /** For what must fail: another hash than the suite's. */
  hash?: 'sha256' | 'sha384';
}

const typed = /^(Ed25519Signature20|JsonWebSignature)/;

/** The document with a proof by this key. */
export async function secure(document: JsonObject, key: Key, spec: ProofSpec = {}): Promise<JsonObject> {
  const proof = await proofFor(document, key, spec);
  const all = [...(spec.earlier ?? []), proof];
  return { ...document, proof: all.length === 1 ? proof : all };
}

export async function proofFor(document: JsonObject, key: Key, spec: ProofSpec = {}): Promise<JsonObject> {
  const suite = spec.suite ?? 'eddsa-rdfc-2022';
  const options: JsonObject = {
    ...(typed.test(suite) ? { type: suite } : { type: 'DataIntegrityProof', cryptosuite: suite }),
    created: '2025-03-01T09:00:00Z',
    verificationMethod: key.method,
    proofPurpose: 'assertionMethod',
    ...spec.options,
  };
  const named = (spec.earlier ?? []).filter(
    (each) => each.id !== undefined && [options.previousProof].flat().includes(each.id),
  );
  const signed = named.length > 0 ? { ...document, proof: named } : document;
  const hash = spec.hash ?? (key.kind === 'P-384' && suite.startsWith('ecdsa') ? 'sha384' : 'sha256');
  const digest = (text: string) => createHash(hash).update(text).digest();
  const parts = suite.includes('jcs')
    ? [jcs(options), jcs(signed)]
    : [await rdfc({ '@context': document['@context'], ...options }, hash), await rdfc(signed, hash)];
  const data = Buffer.concat(parts.map(digest));
  if (!/2018|JsonWeb/.test(suite)) return { ...options, proofValue: `z${base58(rawSign(key, data))}` };
  const header = base64url(
    JSON.stringify({ alg: key.alg === 'RS256' ? 'PS256' : key.alg, b64: false, crit: ['b64'] }),
  );
  const signature = rawSign(key, Buffer.concat([Buffer.from(`${header}.`), data]));
  return { ...options, jws: `${header}..${signature.toString('base64url')}` };
}

async function rdfc(document: JsonObject, hash: string): Promise<string> {
  const options = {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
    safe: true,
    canonizeOptions: { messageDigestAlgorithm: hash },
    documentLoader: async (url: string) => ({ documentUrl: url, document: contextAt(url) }),
  };
  const canonical: unknown = await jsonld.canonize(document as never, options as never);
  return String(canonical);
}

export function jcs(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jcs).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${jcs(member)}`).join(',')}}`;
}

export function base64url(text: string | Uint8Array): string {
  return Buffer.from(text as string).toString('base64url');
}

export function jwt(claims: object, key: Key, header: JsonObject = {}): string {
  const head = { alg: key.alg, typ: 'JWT', kid: key.method, ...header };
  const input = `${base64url(JSON.stringify(head))}.${base64url(JSON.stringify(claims))}`;
  return `${input}.${rawSign(key, Buffer.from(input)).toString('base64url')}`;
}

/** A bit string list, gzip and base64url; bits are counted from the left. */
export function encodedList(set: readonly number[], size = 131_072): string {
  const bytes = Buffer.alloc(size / 8);
  for (const bit of set) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (0x80 >> (bit & 7));
  return `u${gzipSync(bytes).toString('base64url')}`;
}

export function listCredential(
  issuer: string,
  url: string,
  encoded: string,
  more: JsonObject = {},
): JsonObject {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: url,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom: '2025-01-01T00:00:00Z',
    credentialSubject: {
      id: `${url}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: encoded,
    },
    ...more,
  };
}

export function statusEntry(url: string, index: string | number, more: JsonObject = {}): JsonObject {
  const type = 'BitstringStatusListEntry';
  return { type, statusPurpose: 'revocation', statusListIndex: index, statusListCredential: url, ...more };
}

/** What a few addresses hold; `{redirect}` sends on to another. */
export function network(table: Record<string, unknown>): Fetch & { asked: string[] } {
  const asked: string[] = [];
  const fetch: Fetch = async (url) => {
    asked.push(url);
    const body = table[url];
    const { redirect } = Object(body) as { redirect?: string };
    if (redirect !== undefined)
      return Object.defineProperty(Response.json(table[redirect]), 'url', { value: redirect });
    if (body === undefined) return new Response('', { status: 404 });
    return new Response(typeof body === 'string' ? body : JSON.stringify(body));
  };
  return Object.assign(fetch, { asked });
}

export async function judge(
  credential: JsonObject | string,
  options: Partial<VerifyOptions> = {},
): Promise<Verdict> {
  const text = typeof credential === 'string' ? credential : JSON.stringify(credential);
  const parsed = await parseCredential(new TextEncoder().encode(text));
  return verify(parsed, { fetch: network({}), now, ...options });
}

/** The codes of a verdict that are no pass, in order. */
export function codes(verdict: Verdict): string[] {
  return verdict.checks.filter(({ result }) => result !== 'pass').map(({ code }) => code);
}
