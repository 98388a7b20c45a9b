import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../../utils/credentials/types.ts';
import { badge, base64url, codes, jcs, judge, jwt, type Key, network, newKey } from '../../mint.ts';

const hash = (value: JsonObject) =>
  Buffer.from([0x12, 0x20, ...createHash('sha256').update(jcs(value)).digest()]).toString('base64url');

function longForm(patches: JsonObject[]): { short: string; did: string } {
  const delta: JsonObject = { patches, updateCommitment: hash({ a: 1 }) };
  const suffixData: JsonObject = { deltaHash: hash(delta), recoveryCommitment: hash({ b: 1 }) };
  const short = `did:ion:${hash(suffixData)}`;
  return { short, did: `${short}:${base64url(jcs({ delta, suffixData }))}` };
}
const publicKey = (key: Key, purposes: string[] = ['assertionMethod']): JsonObject => ({
  id: 'sign',
  type: 'JsonWebKey2020',
  publicKeyJwk: key.jwk,
  purposes,
});
const replace = (key: Key, purposes?: string[]): JsonObject => ({
  action: 'replace',
  document: { publicKeys: [publicKey(key, purposes)], services: [] },
});
const signed = (did: string, key: Key) => jwt({ ...badge(did), iss: did }, key, { kid: `${did}#sign` });

describe('did:ion, long form', () => {
  it.each(['secp256k1', 'Ed25519', 'P-256'] as const)('%s: the key is in the identifier', async (kind) => {
    const key = newKey(kind);
    const { did } = longForm([replace(key)]);
    const fetch = network({});
    const verdict = await judge(signed(did, key), { fetch });
    expect([verdict.verdict, codes(verdict), fetch.asked]).toEqual(['verified', [], []]);
  });

  it('a document that the suffix does not name is refused', async () => {
    const [key, thief] = [newKey(), newKey()];
    const own = longForm([replace(key)]);
    const state = longForm([replace(thief)])
      .did.split(':')
      .at(-1);
    const verdict = await judge(signed(`${own.short}:${state}`, thief));
    expect(verdict.verdict).toBe('unverifiable');
    expect(codes(verdict)).toContain('issuer/not-an-address');
  });

  it('a key for another purpose, or removed, signs nothing', async () => {
    const key = newKey();
    const purposes = await judge(signed(longForm([replace(key, ['authentication'])]).did, key));
    expect(codes(purposes)).toContain('issuer/key-not-for-credentials');
    const removed = longForm([replace(key), { action: 'remove-public-keys', ids: ['sign'] }]);
    expect((await judge(signed(removed.did, key))).verdict).not.toBe('verified');
    const added = longForm([{ action: 'add-public-keys', publicKeys: [publicKey(key)] }]);
    expect((await judge(signed(added.did, key))).verdict).toBe('verified');
  });

  it('the short form needs the ledger: unknown, not failed', async () => {
    const key = newKey();
    const verdict = await judge(signed(longForm([replace(key)]).short, key));
    expect(verdict.verdict).toBe('unverifiable');
    expect(verdict.checks.filter(({ result }) => result === 'fail')).toEqual([]);
    expect(codes(verdict)).toContain('issuer/method-unsupported');
  });
});
