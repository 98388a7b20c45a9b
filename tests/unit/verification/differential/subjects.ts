/** Valid credentials of every suite and envelope, and what a byte changed in one of them comes to. */
import { createHash, createPublicKey } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { parseCredential } from '../../../../utils/credentials/index.ts';
import type { JsonObject } from '../../../../utils/credentials/types.ts';
import { verify } from '../../../../utils/verification/index.ts';
import type { TrustSources } from '../../../../utils/verification/trust/types.ts';
import { addresses, assertion2, hosted2 } from '../../../fixtures/credentials/open-badges.ts';
import {
  badge,
  base64url,
  encodedList,
  jwt,
  type Key,
  listCredential,
  network,
  newKey,
  now,
  type ProofSpec,
  secure,
  statusEntry,
} from '../mint.ts';
import { certificate, diploma, fingerprint, newSealer, seal } from '../proofs/jades/seal.ts';
import { bbs, suites } from './peer.ts';

export interface Subject {
  name: string;
  /** The credential's text. */
  text: string;
  /** Its signed status list, at `listUrl`. */
  list?: string;
  /** What else the network holds. */
  web?: Record<string, unknown>;
  trust?: TrustSources;
}

export const listUrl = 'https://harbour.example/status/1';

/** Suites from before 2023 bring their words along. */
const suiteContexts: Record<string, string> = {
  Ed25519Signature2020: 'https://w3id.org/security/suites/ed25519-2020/v1',
  Ed25519Signature2018: 'https://w3id.org/security/suites/ed25519-2018/v1',
  JsonWebSignature2020: 'https://w3id.org/security/suites/jws-2020/v1',
  EcdsaSecp256k1Signature2019: 'https://w3id.org/security/suites/secp256k1-2019/v1',
};

async function withList(name: string, key: Key, spec: ProofSpec): Promise<Subject> {
  const worded = (document: JsonObject): JsonObject => ({
    ...document,
    '@context': [document['@context'] ?? [], suiteContexts[name] ?? []].flat(),
  });
  const credential = badge(key.did, {
    credentialStatus: statusEntry(listUrl, '5'),
    validUntil: '2031-01-01T00:00:00Z',
  });
  const list = await secure(worded(listCredential(key.did, listUrl, encodedList([3]))), key, spec);
  return {
    name,
    text: JSON.stringify(await secure(worded(credential), key, spec)),
    list: JSON.stringify(list),
  };
}

function asJwt(kind: Key['kind']): Subject {
  const key = newKey(kind);
  const claims = { ...badge(key.did), iss: key.did, credentialStatus: statusEntry(listUrl, '5') };
  const list = { ...listCredential(key.did, listUrl, encodedList([3])), iss: key.did };
  const signedList = jwt(list, key, { typ: 'vc+jwt' });
  return { name: `VC-JWT, ${key.alg}`, text: jwt(claims, key, { typ: 'vc+jwt' }), list: signedList };
}

function asSdJwt(): Subject {
  const key = newKey('P-256');
  const disclosure = base64url(JSON.stringify(['c2FsdA', 'name', 'Query Craft']));
  const claims = {
    iss: key.did,
    vct: 'https://harbour.example/query-craft',
    iat: 1_740_820_000,
    _sd: [createHash('sha256').update(disclosure).digest('base64url')],
    status: { status_list: { idx: 1, uri: listUrl } },
  };
  const lst = deflateSync(new Uint8Array(16_384)).toString('base64url');
  const list = { iss: key.did, sub: listUrl, iat: 1_740_820_000, status_list: { bits: 1, lst } };
  return {
    name: 'SD-JWT VC',
    text: `${jwt(claims, key, { typ: 'dc+sd-jwt' })}~${disclosure}~`,
    list: jwt(list, key, { typ: 'statuslist+jwt' }),
  };
}

function asSeal(): Subject {
  const [school, authority] = [newSealer('Harbour School of Data'), newSealer('Lighthouse', 'rsa')];
  const root = certificate({ of: authority, by: authority, authority: true });
  const leaf = certificate({ of: school, by: authority, identifier: 'VATIE-1234567X' });
  const text = JSON.stringify(seal(diploma(), school, [leaf, root]));
  return { name: 'Europass seal', text, trust: { certificates: [fingerprint(root)] } };
}

/** Open Badges 2.0, signed: the key and the issuer are hosted. */
function asSignedBadge(): Subject {
  const key = newKey('RSA');
  const assertion = assertion2({ verification: { type: 'SignedBadge', creator: addresses.key } });
  const document = {
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'CryptographicKey',
    id: addresses.key,
    owner: addresses.issuer,
    publicKeyPem: createPublicKey(key.privateKey).export({ format: 'pem', type: 'spki' }),
  };
  const hosted = hosted2({ issuer: { publicKey: addresses.key } });
  const text = jwt(assertion, key, { typ: undefined, kid: undefined });
  return { name: 'Open Badges 2.0, signed', text, web: { ...hosted, [addresses.key]: document } };
}

/** One subject a suite or envelope; those that can name a status list do. */
export async function mintSubjects(): Promise<Subject[]> {
  const subjects = [
    await withList('eddsa-rdfc-2022', newKey(), {}),
    await withList('Ed25519Signature2020', newKey(), { suite: 'Ed25519Signature2020' }),
    await withList('Ed25519Signature2018', newKey(), { suite: 'Ed25519Signature2018' }),
    await withList('JsonWebSignature2020', newKey('secp256k1'), { suite: 'JsonWebSignature2020' }),
    await withList('EcdsaSecp256k1Signature2019', newKey('secp256k1'), {
      suite: 'JsonWebSignature2020',
      options: { type: 'EcdsaSecp256k1Signature2019' },
    }),
    await withList('eddsa-jcs-2022', newKey(), { suite: 'eddsa-jcs-2022' }),
    await withList('ecdsa-rdfc-2019', newKey('P-384'), { suite: 'ecdsa-rdfc-2019' }),
    await withList('ecdsa-jcs-2019', newKey('P-256'), { suite: 'ecdsa-jcs-2019' }),
    ...(['Ed25519', 'P-256', 'P-384', 'secp256k1', 'RSA'] as const).map(asJwt),
    asSdJwt(),
    asSeal(),
    asSignedBadge(),
  ];
  for (const [name, mint] of Object.entries({ 'ecdsa-sd-2023': suites['ecdsa-sd-2023'], 'bbs-2023': bbs })) {
    if (mint) subjects.push({ name, text: JSON.stringify(await mint()) });
  }
  return subjects;
}

export async function verdictOf(subject: Subject, text: string, list: string | undefined): Promise<string> {
  const fetch = network({ ...subject.web, ...(list === undefined ? {} : { [listUrl]: list }) });
  const trust = subject.trust ? { trust: subject.trust } : {};
  try {
    const credential = await parseCredential(new TextEncoder().encode(text));
    return (await verify(credential, { fetch, now, ...trust })).verdict;
  } catch (error) {
    return (error as JsonObject).name === 'CredentialError' ? 'unread' : Promise.reject(error);
  }
}

/** The text with one byte of its UTF-8 changed; `by` is 1 … 255. */
export function flipped(text: string, at: number, by: number): string {
  const bytes = Buffer.from(text);
  const index = at % bytes.length;
  bytes[index] = (bytes[index] ?? 0) ^ by;
  return bytes.toString();
}

/** White space moved and the like: the same JSON, so the same credential. */
export function isSame(before: string, after: string): boolean {
  try {
    return before === after || JSON.stringify(JSON.parse(before)) === JSON.stringify(JSON.parse(after));
  } catch {
    return false;
  }
}
