import type { Algorithm } from '../../keys/algorithms.ts';
import { checkSignature, type SignatureOutcome } from '../../keys/signature.ts';
import type { KeyKind, PublicKey } from '../../keys/types.ts';
import { elementsOf, membersOf, tags } from './asn1.ts';
import type { Certificate } from './certificate.ts';

/** `unknown`: a link is signed in a way that is not checked here. */
export type ChainOutcome = 'linked' | 'broken' | 'unknown';

const ecdsaHashes: Record<string, string> = {
  '2a8648ce3d040302': 'SHA-256',
  '2a8648ce3d040303': 'SHA-384',
  '2a8648ce3d040304': 'SHA-512',
};
const rsaHashes: Record<string, string> = {
  '2a864886f70d01010b': 'SHA-256',
  '2a864886f70d01010c': 'SHA-384',
  '2a864886f70d01010d': 'SHA-512',
};
const coordinateBytes: Partial<Record<KeyKind, number>> = { 'P-256': 32, 'P-384': 48, 'P-521': 66 };

/** Is every certificate issued and signed by the next (RFC 5280 §6.1), and may the next issue any? One alone is linked. */
export async function checkChain(certificates: readonly Certificate[]): Promise<ChainOutcome> {
  for (const [index, certificate] of certificates.entries()) {
    if (certificate.uses.strange) return 'unknown';
    const issuer = certificates[index + 1];
    if (!issuer) break;
    if (certificate.issuerName !== issuer.subjectName || !issuer.uses.authority) return 'broken';
    if (issuer.uses.pathLength < index) return 'broken';
    const outcome = await issuedBy(certificate, issuer.key);
    if (outcome === 'unsupported') return 'unknown';
    if (outcome !== 'valid') return 'broken';
  }
  return 'linked';
}

async function issuedBy(certificate: Certificate, key: PublicKey | undefined): Promise<SignatureOutcome> {
  const algorithm = key && algorithmFor(certificate.signatureAlgorithm, key.kind);
  if (!algorithm) return 'unsupported';
  const size = coordinateBytes[key.kind];
  const signature = size === undefined ? certificate.signature : fromDer(certificate.signature, size);
  return signature ? checkSignature(algorithm, key, certificate.signed, signature) : 'mismatch';
}

/** In certificates the hash does not go with the curve, as it does in JOSE. */
function algorithmFor(oid: string, kind: KeyKind): Algorithm | undefined {
  const webCrypto =
    kind === 'RSA' && rsaHashes[oid]
      ? { name: 'RSASSA-PKCS1-v1_5', hash: rsaHashes[oid] }
      : kind === 'Ed25519' && oid === '2b6570'
        ? { name: 'Ed25519' }
        : coordinateBytes[kind] && ecdsaHashes[oid]
          ? { name: 'ECDSA', namedCurve: kind, hash: ecdsaHashes[oid] }
          : undefined;
  return webCrypto && { name: oid, kind, webCrypto: webCrypto as NonNullable<Algorithm['webCrypto']> };
}

/** ECDSA-Sig-Value (RFC 3279 §2.2.3) → r‖s. */
function fromDer(der: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> | undefined {
  const [r, s, ...rest] = membersOf(elementsOf(der)?.[0], tags.sequence);
  if (r?.tag !== tags.integer || s?.tag !== tags.integer || rest.length > 0) return undefined;
  const joined = new Uint8Array(2 * size);
  for (const [index, { contents }] of [r, s].entries()) {
    const bytes = contents.slice(contents[0] === 0 ? 1 : 0);
    if (bytes.length > size) return undefined;
    joined.set(bytes, (index + 1) * size - bytes.length);
  }
  return joined;
}
