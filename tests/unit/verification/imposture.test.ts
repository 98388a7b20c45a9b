import { createPublicKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseCredential } from '../../../utils/credentials/index.ts';
import type { Credential, JsonObject } from '../../../utils/credentials/types.ts';
import { verify } from '../../../utils/verification/index.ts';
import type { Verdict } from '../../../utils/verification/types.ts';
import { assertion2, badge2, hosted2 } from '../../fixtures/credentials/open-badges.ts';
import { badge, base64url, codes, jwt, network, newKey, now, secure } from './mint.ts';

/** A verdict is given together with what is shown: one must not be somebody's and the other somebody else's. */
const key = newKey();
const genuine = await secure(badge(key.did), key);
const somebody = { id: 'https://somebody.example/issuer', name: 'Somebody Else' };

async function shown(
  source: JsonObject | string,
  fetch = network({}),
): Promise<{ credential: Credential; verdict: Verdict }> {
  const text = typeof source === 'string' ? source : JSON.stringify(source);
  const credential = await parseCredential(new TextEncoder().encode(text));
  return { credential, verdict: await verify(credential, { fetch, now }) };
}

describe('a genuine badge inside lends its verdict to nothing around it:', () => {
  const record: JsonObject = {
    ...badge(somebody.id),
    type: ['VerifiableCredential', 'ClrCredential'],
    name: 'Doctorate',
    credentialSubject: { type: ['ClrSubject'], verifiableCredential: [genuine] },
  };
  const seal = { payload: base64url(JSON.stringify(record)), protected: base64url('{"alg":"ES256"}') };

  it.each([
    ['the words of a presentation beside a seal', { verifiableCredential: [] }],
    ['its type', { type: 'VerifiablePresentation' }],
  ])('%s: does not make what is sealed one', async (_, beside: JsonObject) => {
    const { verdict } = await shown({ ...seal, signature: 'AAAA', ...beside });
    expect(verdict.verdict).toBe('unverifiable');
  });

  it('a presentation shows nothing that it says of itself', async () => {
    const presentation = {
      '@context': genuine['@context'] ?? [],
      type: ['Doctorate', 'VerifiablePresentation'],
      verifiableCredential: [genuine],
    };
    const claims = {
      name: 'Doctorate',
      description: 'Summa cum laude',
      holder: somebody,
      validFrom: '2020-01-01T00:00:00Z',
      evidence: [{ name: 'Thesis' }],
      image: 'https://somebody.example/seal.png',
    };
    const plain = await shown(presentation);
    const { credential, verdict } = await shown({ ...presentation, ...claims });
    expect(verdict.verdict).toBe('verified');
    const { id: _, payload: __, ...said } = credential;
    const { id: ___, payload: ____, ...nothing } = plain.credential;
    expect(said).toEqual(nothing);
    expect(said.issuer).toEqual({});
  });
});

describe('who signed is who is shown:', () => {
  it('the address of somebody’s badge beside a seal does not confirm what is sealed', async () => {
    const inner = assertion2({ badge: { ...badge2(), name: 'Doctorate' } });
    const { id = '', type = '' } = assertion2();
    const beside = { id, type, protected: base64url('{"alg":"ES256"}'), signature: 'AAAA' };
    const { verdict } = await shown(
      { ...beside, payload: base64url(JSON.stringify(inner)) },
      network(hosted2()),
    );
    expect(verdict.verdict).toBe('unverifiable');
    expect(verdict.provenIssuer).toBeUndefined();
  });

  it('a badge carried inside what another issuer signed is not that issuer’s', async () => {
    const by = newKey('RSA');
    const at = (name: string) => `https://own.example/${name}`;
    const publicKeyPem = createPublicKey(by.privateKey).export({ type: 'spki', format: 'pem' }).toString();
    const issuer = {
      '@context': 'https://w3id.org/openbadges/v2',
      ...{ type: 'Profile', id: at('issuer'), name: 'Own', url: at(''), email: 'own@own.example' },
      publicKey: { type: 'CryptographicKey', id: at('key'), owner: at('issuer'), publicKeyPem },
    };
    const definition = { ...badge2(), id: at('badge'), issuer: at('issuer') };
    const verification = { type: 'SignedBadge', creator: at('key') };
    const fetch = network({ [at('issuer')]: issuer, [at('badge')]: definition });
    const own = assertion2({ badge: at('badge'), verification });
    expect((await shown(jwt(own, by), fetch)).verdict.verdict).toBe('verified');
    const claims = { vc: assertion2({ badge: badge2() }), badge: at('badge'), verification };
    const { verdict } = await shown(jwt(claims, by), fetch);
    expect(verdict.verdict).toBe('invalid');
    expect(verdict.provenIssuer).toBeUndefined();
  });

  it('a copy does not name a badge that its issuer gives no readable name', async () => {
    const served = hosted2({ badge: { name: 5 } as never });
    const copy = assertion2({ badge: { ...badge2(), name: 'Doctorate' } });
    const { verdict } = await shown(copy, network(served));
    expect(verdict.authoritative?.name).toBe(new URL(String(copy.id)).host);
  });

  it('a holder is no issuer', async () => {
    const both = {
      ...badge(key.did),
      type: ['VerifiableCredential', 'VerifiablePresentation'],
      holder: somebody,
    };
    const { credential, verdict } = await shown(await secure(both, key, { suite: 'eddsa-jcs-2022' }));
    expect(verdict.provenIssuer).toBe(key.did);
    expect(credential.issuer.id).toBe(key.did);
  });

  it('the issuer of a Blockcerts 2 is not in a token of somebody else’s', async () => {
    const certificate = {
      '@context': ['https://w3id.org/blockcerts/v2'],
      type: 'Assertion',
      id: 'urn:uuid:5f6c',
      issuedOn: '2025-01-01T00:00:00Z',
      badge: { name: 'Doctorate', issuer: somebody },
      recipient: { identity: 'earner@example.org' },
      verification: { type: 'MerkleProofVerification2017' },
      signature: { merkleRoot: 'a', targetHash: 'b', anchors: [] },
    };
    const { verdict } = await shown(jwt({ iss: key.did, ...certificate }, key));
    expect(verdict.verdict).toBe('invalid');
    expect(codes(verdict)).toContain('issuer/names-another');
    expect(verdict.provenIssuer).toBeUndefined();
  });
});
