import type { JsonObject } from '../../../../utils/credentials/types.ts';
import { sha256, tree } from './merkle.ts';

/** The issuer of a Blockcerts 2 certificate, where it publishes its keys, and the certificate's own name. */
export const profile = 'https://harbour.example/issuer.json';
export const id = 'https://harbour.example/certificates/7';
export const address = '1HarbourSchoolofDataAddressxxxxxxx';
export const publicKey = `ecdsa-koblitz-pubkey:${address}`;
/** The transaction that it is anchored in. */
export const transaction = sha256('tx');

/** Not anchored yet. */
export const certificate: JsonObject = {
  '@context': ['https://w3id.org/openbadges/v2', 'https://w3id.org/blockcerts/v2'],
  type: 'Assertion',
  id,
  issuedOn: '2025-03-01T09:00:00Z',
  recipient: { type: 'email', identity: 'sha256$00', hashed: true },
  badge: {
    type: 'BadgeClass',
    id: 'urn:uuid:82a4c9f2-3588-457b-80ea-da695571b8fc',
    name: 'Query Craft',
    description: 'Writes queries.',
    criteria: { narrative: 'Twelve tasks.' },
    issuer: { type: 'Profile', id: profile, name: 'Harbour School' },
  },
  verification: { type: ['MerkleProofVerification2017', 'Extension'], publicKey },
};

/** With its Merkle proof, as one of two certificates of a batch. */
export async function anchored(document: JsonObject = certificate, chain = 'bitcoinMainnet') {
  const { targetHash, sibling, merkleRoot } = await tree(document);
  const anchors = [{ sourceId: transaction, type: 'BTCOpReturn', chain }];
  const type = ['MerkleProof2017', 'Extension'];
  return { ...document, signature: { type, targetHash, merkleRoot, proof: [{ left: sibling }], anchors } };
}

/** What the issuer publishes: its key since 2020, with what `key` says of it besides. */
export const listing = (key: JsonObject = {}, also: JsonObject = {}) => ({
  id: profile,
  type: 'Profile',
  ...also,
  publicKey: [{ id: publicKey, created: '2020-01-01T00:00:00Z', ...key }],
});
