import { describe, expect, it } from 'vitest';
import { asList } from '../../../../utils/credentials/json.ts';
import type { JsonObject } from '../../../../utils/credentials/types.ts';
import { badge, codes, judge, network, newKey, secure } from '../mint.ts';
import { anchored, certificate, id, listing, profile, publicKey } from './blockcert.ts';
import { cborHash, merkleValue, sha256, tree } from './merkle.ts';

describe('Blockcerts 2', () => {
  const list = 'https://harbour.example/revoked.json';
  const asked = `${list}?assertionId=${encodeURIComponent(id)}`;
  const web = (key: JsonObject = {}, revoked: unknown[] = []) => ({
    fetch: network({
      [profile]: listing(key, { revocationList: list }),
      [asked]: { revokedAssertions: revoked },
    }),
  });

  it('is sound offline, and not verified without its chain', async () => {
    const verdict = await judge(await anchored(certificate), web());
    expect(verdict.checks.find(({ check }) => check === 'signature')?.code).toBe('signature/proof-sound');
    expect(codes(verdict)).toEqual(['issuer/waits-for-chain', 'anchor/not-looked-up']);
    expect(verdict.verdict).toBe('unverifiable');
    expect(codes(await judge(await anchored(certificate, 'mocknet'), web()))).toEqual([
      'issuer/waits-for-chain',
      'anchor/test-chain',
    ]);
  });

  it('is revoked by the issuer’s list, refused when changed or when the key had ended', async () => {
    const good = await anchored(certificate);
    expect((await judge(good, web({}, [{ id, revocationReason: 'Wrong date' }]))).verdict).toBe('revoked');
    expect(codes(await judge({ ...good, issuedOn: '2025-03-02T09:00:00Z' }, web()))).toContain(
      'signature/mismatch',
    );
    const path = {
      ...good,
      signature: { ...good.signature, proof: [{ right: sha256('another certificate') }] },
    };
    expect(codes(await judge(path, web()))).toContain('signature/path-broken');
    expect(codes(await judge(good, web({ revoked: '2024-01-01T00:00:00Z' })))).toContain(
      'issuer/key-expired',
    );
    expect(codes(await judge(good, web({ id: 'ecdsa-koblitz-pubkey:1Other' })))).toContain(
      'issuer/key-not-listed',
    );
    expect((await judge(good)).verdict).not.toBe('verified');
    // a profile that no longer names its list takes back nothing
    const { badge: definition, ...rest } = certificate;
    const issuer = { type: 'Profile', id: profile, name: 'Harbour School', revocationList: list };
    const own = await anchored({ ...rest, badge: { ...(definition as JsonObject), issuer } });
    const bare = {
      id: profile,
      type: 'Profile',
      publicKey: [{ id: publicKey, created: '2020-01-01T00:00:00Z' }],
    };
    const withdrawn = network({ [profile]: bare, [asked]: { revokedAssertions: [{ id }] } });
    expect((await judge(own, { fetch: withdrawn })).verdict).toBe('revoked');
  });
});

describe('merkle-proof-2019', () => {
  it('is sound, bound to the issuer’s key, and waits for its chain', async () => {
    const key = newKey();
    const document = badge(key.did);
    const { targetHash, sibling, merkleRoot } = await tree(document);
    const proof = {
      type: 'DataIntegrityProof',
      cryptosuite: 'merkle-proof-2019',
      created: '2025-03-01T09:00:00.123456',
      verificationMethod: key.method,
      proofPurpose: 'assertionMethod',
      proofValue: merkleValue(merkleRoot, targetHash, sibling, 1),
    };
    const verdict = await judge({ ...document, proof });
    expect(codes(verdict)).toEqual(['issuer/waits-for-chain', 'anchor/not-looked-up']);
    expect(verdict.verdict).toBe('unverifiable');
    expect(verdict.provenIssuer).toBeUndefined();
    expect(codes(await judge({ ...document, name: 'x', proof }))).toContain('signature/mismatch');
    const raw = { ...proof, proofValue: merkleValue(merkleRoot, targetHash, sibling, 1, cborHash) };
    expect(codes(await judge({ ...document, proof: raw }))).toEqual(codes(verdict));
    const mock = { ...proof, proofValue: merkleValue(merkleRoot, targetHash, sibling, 3) };
    expect(codes(await judge({ ...document, proof: mock }))).toEqual([
      'issuer/waits-for-chain',
      'anchor/test-chain',
    ]);
    expect(codes(await judge({ ...document, proof: { ...proof, proofValue: 'z6Mk' } }))).toContain(
      'signature/unreadable',
    );
  });
});

describe('ChainedProof2021', () => {
  it('a Merkle proof over another’s proof is sound, and waits for its chain', async () => {
    const key = newKey('secp256k1');
    const contexts = ['https://www.w3.org/2018/credentials/v1', 'https://w3id.org/blockcerts/v3.1'];
    const bare: JsonObject = {
      '@context': contexts,
      id: 'urn:uuid:e3351aa6-61e2-4d13-bd96-e848aa0c75ce',
      type: ['VerifiableCredential', 'BlockcertsCredential'],
      issuer: key.did,
      issuanceDate: '2025-03-01T09:00:00Z',
      credentialSubject: { id: 'urn:uuid:7d3d512e-ba58-4d7c-886e-acb5f4ee20da' },
    };
    const { targetHash, sibling, merkleRoot } = await tree(bare);
    const proof = {
      type: 'ChainedProof2021',
      chainedProofType: 'MerkleProof2019',
      created: '2025-03-02T09:00:00Z',
      verificationMethod: key.method,
      proofPurpose: 'assertionMethod',
      proofValue: merkleValue(merkleRoot, targetHash, sibling, 1),
    };
    expect(codes(await judge({ ...bare, proof }))).toEqual([
      'issuer/waits-for-chain',
      'anchor/not-looked-up',
    ]);
    const changed = await judge({ ...bare, issuanceDate: '2025-03-01T09:00:01Z', proof });
    expect(codes(changed)).toContain('signature/mismatch');
    expect(
      codes(await judge({ ...bare, proof: { ...proof, chainedProofType: 'Ed25519Signature2020' } })),
    ).toContain('signature/unsupported-algorithm');
  });

  describe('beside a signature', () => {
    const remarks = async (document: JsonObject) => {
      const verdict = await judge(document);
      const anchor = verdict.checks.find(({ check }) => check === 'anchor');
      return [verdict.verdict, anchor?.result, anchor?.code];
    };
    const chained = async (document: JsonObject, method: string, network = 3) => {
      const { targetHash, sibling, merkleRoot } = await tree(document);
      const proof = {
        type: 'DataIntegrityProof',
        cryptosuite: 'merkle-proof-2019',
        verificationMethod: method,
        proofPurpose: 'assertionMethod',
        proofValue: merkleValue(merkleRoot, targetHash, sibling, network),
      };
      return { ...document, proof: [...asList(document.proof), proof] };
    };

    it('of the issuer’s own, the chain is a remark', async () => {
      const key = newKey();
      const document = await chained(await secure(badge(key.did), key), newKey().method);
      expect(await remarks(document)).toEqual(['verified', 'warn', 'anchor/test-chain']);
      const main = await chained(await secure(badge(key.did), key), key.method, 1);
      expect(await remarks(main)).toEqual(['verified', 'warn', 'anchor/not-looked-up']);
    });

    it('of anybody else, it is what the issuer’s word waits for', async () => {
      const [key, stranger] = [newKey(), newKey()];
      const document = await chained(await secure(badge(key.did), stranger), key.method);
      expect((await judge(document)).verdict).not.toBe('verified');
      const unknownSuite = {
        type: 'DataIntegrityProof',
        cryptosuite: 'new-2030',
        proofPurpose: 'assertionMethod',
      };
      const unreadable = await chained({ ...badge(key.did), proof: unknownSuite }, key.method);
      expect(await remarks(unreadable)).toEqual(['unverifiable', 'unknown', 'anchor/test-chain']);
    });

    it('a Merkle proof of something else fails, whoever signed', async () => {
      const key = newKey();
      const foreign = await chained(await secure(badge(key.did, { name: 'Other' }), key), key.method);
      const own = await secure(badge(key.did), key);
      const document = { ...own, proof: [own.proof, asList(foreign.proof).at(-1)] } as JsonObject;
      expect(codes(await judge(document))).toContain('signature/mismatch');
      expect((await judge(document)).verdict).toBe('invalid');
    });
  });
});
