import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../utils/engine/index.ts';
import type { VerifyChoices } from '../../../utils/engine/types.ts';
import { explorerHosts } from '../../../utils/verification/proofs/blockcerts/explorers.ts';
import { knownRegistries, registryHosts } from '../../../utils/verification/trust/known.ts';
import { explorerNames } from '../../../utils/verification/types.ts';
import { badge, network, newKey, now, secure } from '../verification/mint.ts';
import { anchored, listing, profile } from '../verification/proofs/blockcert.ts';

// Who is asked beside the issuer: nobody, until the user turns it on.

const school = newKey();
const registryFile = 'https://digitalcredentials.github.io/dcc-registry/registry.json';
const table = {
  [profile]: listing(),
  [registryFile]: { registry: { [school.did]: { name: 'Harbour School' } } },
};

/** Verifies as the product does, and says which hosts were asked. */
async function verifyWith(document: object, choices?: VerifyChoices) {
  const fetch = network(table);
  const engine = createEngine({ fetch, now: () => now });
  const base64 = Buffer.from(JSON.stringify(document)).toString('base64');
  const { verdict } = await engine.verify(base64, choices);
  const hosts = [...new Set(fetch.asked.map((url) => new URL(url).host))];
  return { verdict, hosts, codes: verdict.checks.map(({ code }) => code) };
}

describe('by default', () => {
  test('no registry is asked about an issuer', async () => {
    const { verdict, hosts } = await verifyWith(await secure(badge(school.did), school));
    expect([verdict.verdict, hosts]).toEqual(['verified', []]);
  });
  test('no explorer is asked about a certificate, only its issuer', async () => {
    const { hosts, codes } = await verifyWith(await anchored());
    expect(hosts).toEqual(['harbour.example']);
    expect(codes).toContain('anchor/not-looked-up');
  });
  test('the user’s own list needs nobody', async () => {
    const own = { name: 'Your list', issuers: [{ id: school.did }] };
    const { hosts, codes } = await verifyWith(await secure(badge(school.did), school), { trust: { own } });
    expect(hosts).toEqual([]);
    expect(codes).toContain('trust/listed');
  });
});

describe('when it is turned on', () => {
  const registries = { trust: { registries: knownRegistries } };
  test('exactly the hosts that the browser is asked for are asked', async () => {
    const { verdict, hosts, codes } = await verifyWith(await secure(badge(school.did), school), registries);
    expect(hosts.sort()).toEqual([...registryHosts].sort());
    expect(codes).toContain('trust/listed');
    expect(verdict.verdict).toBe('verified');
  });
  test('so with the explorers', async () => {
    const { hosts } = await verifyWith(await anchored(), { explorers: explorerNames });
    const others = hosts.filter((host) => host !== 'harbour.example');
    expect(others).toHaveLength(3);
    expect(explorerHosts).toEqual(expect.arrayContaining(others));
    expect(explorerHosts).toHaveLength(explorerNames.length);
  });
  test('a pass without asking says that somebody would have to be asked', async () => {
    const engine = createEngine({ fetch: network({}), now: () => now });
    const base64 = Buffer.from(JSON.stringify(await secure(badge(school.did), school))).toString('base64');
    expect(await engine.recheck(base64, { ...registries, ask: false })).toEqual({ needs: registryHosts[0] });
    expect(await engine.recheck(base64, { ask: false })).toMatchObject({ verdict: { verdict: 'verified' } });
  });
  test('registries take no address from what decides', async () => {
    const issuers = Array.from({ length: 8 }, (_, n) => `did:web:school-${n}.example`);
    const key = newKey();
    const parts = await Promise.all(
      issuers.map((did) => secure(badge(did), key, { options: { verificationMethod: `${did}#k` } })),
    );
    const documents = issuers.map((did) => [
      `https://${did.slice(8)}/.well-known/did.json`,
      {
        id: did,
        verificationMethod: [{ id: `${did}#k`, type: 'JsonWebKey', controller: did, publicKeyJwk: key.jwk }],
        assertionMethod: [`${did}#k`],
      },
    ]);
    const fetch = network(Object.fromEntries(documents));
    const presentation = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiablePresentation'],
      verifiableCredential: parts,
    };
    const base64 = Buffer.from(JSON.stringify(presentation)).toString('base64');
    const { verdict } = await createEngine({ fetch, now: () => now }).verify(base64, registries);
    expect(verdict.parts?.map((part) => part.verdict)).toEqual(issuers.map(() => 'verified'));
  });
});
