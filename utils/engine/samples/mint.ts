import canonicalize from 'canonicalize';
import type { JsonObject } from '../../credentials/types.ts';
import { toBase64 } from '../bytes.ts';
import { type SampleBadge, sampleBadges } from './badges.ts';
import { toBase58 } from './base58.ts';
import { sampleIssuer } from './issuer.ts';

const contexts = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
];
/** Multicodec prefix of an Ed25519 public key (did:key §2). */
const ed25519Prefix = [0xed, 0x01];

/**
 * Open Badges 3.0 credentials, each genuinely signed (eddsa-jcs-2022) with one did:key made here and forgotten after.
 * They pass every check of a signature; who the issuer is, they say themselves. Base64 of JSON each.
 */
export async function mintSamples(now: Date): Promise<string[]> {
  const keys = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey));
  const multikey = `z${toBase58(Uint8Array.from([...ed25519Prefix, ...raw]))}`;
  const minted = sampleBadges.map(async (badge) => {
    const signed = await sign(unsigned(badge, `did:key:${multikey}`, now), multikey, keys.privateKey, now);
    return toBase64(new TextEncoder().encode(JSON.stringify(signed, null, 2)));
  });
  return Promise.all(minted);
}

function unsigned(badge: SampleBadge, issuer: string, now: Date): JsonObject {
  const id = `urn:skillmark-sample:${issuer.slice(-16)}:${badge.slug}`;
  const until = new Date(now);
  until.setUTCMonth(until.getUTCMonth() + (badge.validMonths ?? 0));
  return {
    '@context': contexts,
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: badge.name,
    issuer: { id: issuer, type: ['Profile'], name: sampleIssuer },
    validFrom: seconds(now),
    ...(badge.validMonths !== undefined && { validUntil: seconds(until) }),
    credentialSubject: {
      type: ['AchievementSubject'],
      achievement: {
        id: `${id}:achievement`,
        type: ['Achievement'],
        achievementType: badge.achievementType,
        name: badge.name,
        description: badge.description,
        criteria: { narrative: badge.criteria },
        tag: [...badge.tags],
      },
    },
  };
}

/** W3C Data Integrity EdDSA Cryptosuites 1.0, §3.3. */
async function sign(document: JsonObject, multikey: string, key: CryptoKey, now: Date): Promise<JsonObject> {
  const options: JsonObject = {
    '@context': contexts,
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    created: seconds(now),
    verificationMethod: `did:key:${multikey}#${multikey}`,
    proofPurpose: 'assertionMethod',
  };
  const hashes = [...(await hashOf(options)), ...(await hashOf(document))];
  const signature = await crypto.subtle.sign('Ed25519', key, Uint8Array.from(hashes));
  return { ...document, proof: { ...options, proofValue: `z${toBase58(new Uint8Array(signature))}` } };
}

async function hashOf(value: JsonObject): Promise<Uint8Array> {
  const text = new TextEncoder().encode(canonicalize(value));
  return new Uint8Array(await crypto.subtle.digest('SHA-256', text));
}

const seconds = (instant: Date): string => `${instant.toISOString().slice(0, 19)}Z`;
