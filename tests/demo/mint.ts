import { importPKCS8, SignJWT } from 'jose';
import { addDataIntegrity, type Contexts, type Json } from '../mint/data-integrity.ts';
import { ed25519Key } from '../mint/keys.ts';
import { openBadge2, openBadge3 } from '../mint/open-badges.ts';
import { badgePng } from '../mint/png.ts';
import { statusEntry, statusList } from '../mint/status-list.ts';
import { badges, earner, hosts } from './people.ts';

export interface WebFile {
  type: string;
  body: string | Uint8Array;
}

export interface Minted {
  /** What stands on the web, by URL. */
  web: Map<string, WebFile>;
  /** What the earner holds, ready to be imported. */
  wallet: { name: string; bytes: Uint8Array }[];
  /** The links on the profile page, in the order they are shown. */
  links: {
    key: 'hosted' | 'jwt' | 'baked' | 'tampered' | 'revoked';
    url: string;
    name: string;
    issuer: string;
  }[];
}

const json = (value: unknown): WebFile => ({ type: 'application/json', body: JSON.stringify(value) });
const recipient = { id: earner.did, name: earner.name };

/** Mints the demo's badges with fresh keys: genuine, tampered and revoked ones, and the documents that issuers host. */
export async function mint(now: Date, contexts: Contexts): Promise<Minted> {
  const web = new Map<string, WebFile>();
  const [college, academy] = [ed25519Key(), ed25519Key()];
  const issuedOn = new Date(now.getTime() - 120 * 86_400_000);
  const expiresOn = new Date(now.getTime() + 600 * 86_400_000);
  const academyIssuer = { id: academy.did, name: 'Harbor Academy' };
  const collegeDid = `did:web:${hosts.college}`;
  const collegeMethod = `${collegeDid}#key-1`;
  web.set(
    `https://${hosts.college}/.well-known/did.json`,
    json(didDocument(collegeDid, collegeMethod, college.multibase)),
  );

  const url = (host: string, path: string) => `https://${host}${path}`;
  const academyBadge = (slug: string, badge: (typeof badges)[keyof typeof badges], status?: Json) =>
    openBadge3({
      id: url(hosts.academy, `/credentials/${slug}`),
      badge,
      issuer: academyIssuer,
      recipient,
      validFrom: issuedOn,
      validUntil: expiresOn,
      ...(status ? { status } : {}),
    });
  const signed = (document: Json) =>
    addDataIntegrity(document, 'eddsa-rdfc-2022', { key: academy, created: issuedOn, contexts });

  const listUrl = url(hosts.academy, '/status/1');
  web.set(listUrl, json(await signed(statusList(listUrl, academy.did, [4711], issuedOn))));

  const hosted = openBadge2({
    base: url(hosts.guild, ''),
    slug: 'databases-7',
    badge: badges.databases,
    issuerName: 'The Data Guild',
    email: earner.email,
    issuedOn,
  });
  for (const [at, document] of Object.entries(hosted.documents)) web.set(at, json(document));

  const typescript = openBadge3({
    id: url(hosts.college, '/credentials/ts-19'),
    badge: badges.typescript,
    issuer: { id: collegeDid, name: 'Northfield College' },
    recipient,
    validFrom: issuedOn,
  });
  const jwtUrl = url(hosts.college, '/credentials/ts-19.jwt');
  const pem = college.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const jwt = await new SignJWT({ ...typescript })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'vc+jwt', cty: 'vc', kid: collegeMethod })
    .setIssuer(collegeDid)
    .sign(await importPKCS8(pem, 'EdDSA'));
  web.set(jwtUrl, { type: 'application/vc+jwt', body: jwt });

  const containers = await signed(academyBadge('containers-3', badges.containers, statusEntry(listUrl, 42)));
  const bakedUrl = url(hosts.academy, '/credentials/containers-3.png');
  const baked = badgePng([47, 111, 79], { openbadgecredential: JSON.stringify(containers) });
  web.set(bakedUrl, { type: 'image/png', body: baked });

  const security = await signed(academyBadge('security-8', badges.security, statusEntry(listUrl, 43)));
  const tamperedUrl = url(hosts.academy, '/credentials/security-8.json');
  web.set(tamperedUrl, json({ ...security, name: 'Secure Coding Expert' }));

  const agile = await signed(academyBadge('agile-2', badges.agile, statusEntry(listUrl, 4711)));
  const revokedUrl = url(hosts.academy, '/credentials/agile-2.json');
  web.set(revokedUrl, json(agile));

  const cloud = await addDataIntegrity(academyBadge('cloud-5', badges.cloud), 'eddsa-jcs-2022', {
    key: academy,
    created: issuedOn,
  });
  const bytes = (text: string) => new TextEncoder().encode(text);
  return {
    web,
    wallet: [
      { name: 'typescript.jwt', bytes: bytes(jwt) },
      { name: 'databases.json', bytes: bytes(JSON.stringify(hosted.documents[hosted.url])) },
      { name: 'containers.png', bytes: baked },
      { name: 'cloud.json', bytes: bytes(JSON.stringify(cloud)) },
      { name: 'agile.json', bytes: bytes(JSON.stringify(agile)) },
    ],
    links: [
      { key: 'hosted', url: hosted.url, name: badges.databases.name, issuer: 'The Data Guild' },
      { key: 'jwt', url: jwtUrl, name: badges.typescript.name, issuer: 'Northfield College' },
      { key: 'baked', url: bakedUrl, name: badges.containers.name, issuer: 'Harbor Academy' },
      { key: 'tampered', url: tamperedUrl, name: 'Secure Coding Expert', issuer: 'Harbor Academy' },
      { key: 'revoked', url: revokedUrl, name: badges.agile.name, issuer: 'Harbor Academy' },
    ],
  };
}

function didDocument(did: string, method: string, multibase: string): Json {
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    verificationMethod: [{ id: method, type: 'Multikey', controller: did, publicKeyMultibase: multibase }],
    assertionMethod: [method],
  };
}
