import { createPublicKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../utils/credentials/types.ts';
import { addresses, assertion2, hosted2 } from '../../../fixtures/credentials/open-badges.ts';
import { judge, jwt, type Key, network, newKey, now } from '../mint.ts';

const address = 'https://guild.example/endorsements/7';
const stated = (changes: JsonObject = {}): JsonObject => ({
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'Endorsement',
  id: address,
  issuer: { type: 'Profile', id: 'https://guild.example', name: 'Guild of Keepers' },
  issuedOn: '2025-04-01T09:00:00Z',
  claim: { id: addresses.badge, endorsementComment: 'We hire for this.' },
  verification: { type: 'hosted' },
  ...changes,
});

async function wordOf(shown: unknown, served?: unknown) {
  const table = {
    ...hosted2({ badge: { endorsement: shown } as never }),
    ...(served ? { [address]: served } : {}),
  };
  const verdict = await judge(assertion2(), { fetch: network(table), now });
  expect(verdict.verdict).toBe('verified');
  return verdict.endorsements?.map((each) => `${each.verdict} ${each.checks.at(-1)?.code}`);
}

describe('endorsements of Open Badges 2', () => {
  it('count when the endorser’s own server states them', async () => {
    expect(await wordOf(stated(), stated())).toEqual(['verified issuer/own-host']);
    expect(await wordOf(address, stated())).toEqual(['verified issuer/own-host']);
  });

  it.each([
    ['a server that is silent', stated(), undefined, 'unverifiable hosted/not-found'],
    [
      'other words',
      stated(),
      stated({ claim: { id: addresses.badge, endorsementComment: 'No.' } }),
      'invalid hosted/claim-differs',
    ],
    [
      'another badge',
      address,
      stated({ claim: { id: 'https://other.example/b' } }),
      'unverifiable format/endorses-another',
    ],
    [
      'another endorser',
      stated(),
      stated({ issuer: 'https://famous.example' }),
      'invalid issuer/origin-not-allowed',
    ],
    [
      'an endorser that only the badge names',
      stated({ issuer: { type: 'Profile', id: 'https://famous.example', name: 'Famous' } }),
      stated(),
      'invalid hosted/endorser-differs',
    ],
    [
      'a name that only the badge gives',
      stated({ issuer: { type: 'Profile', id: 'https://guild.example', name: 'Famous' } }),
      stated(),
      'invalid hosted/endorser-differs',
    ],
    ['another id', stated(), stated({ id: `${address}1` }), 'invalid hosted/another-id'],
    ['a badge in its place', address, stated({ type: 'Assertion' }), 'invalid hosted/not-an-assertion'],
    ['one that was withdrawn', address, stated({ revoked: true }), 'revoked status/revoked'],
  ])('%s is not verified', async (_, shown, served, word) => {
    expect(await wordOf(shown, served)).toEqual([word]);
  });
});

describe('endorsements of Open Badges 2 that are signed', () => {
  const profile = 'https://guild.example/profile.json';
  const keyAt = 'https://guild.example/key.json';
  const pem = (key: Key) =>
    createPublicKey(key.privateKey).export({ type: 'spki', format: 'pem' }).toString();
  const [own, stranger] = [newKey('RSA'), newKey('RSA')];
  const claims = (changes: JsonObject = {}) =>
    stated({ issuer: profile, verification: { type: 'SignedBadge', creator: keyAt }, ...changes });
  const served = (key: Key, changes: JsonObject = {}, keyChanges: JsonObject = {}) => ({
    [profile]: {
      type: 'Profile',
      id: profile,
      name: 'Guild',
      url: 'https://guild.example',
      publicKey: keyAt,
      ...changes,
    },
    [keyAt]: { type: 'CryptographicKey', id: keyAt, owner: profile, publicKeyPem: pem(key), ...keyChanges },
  });

  async function wordOfSigned(token: string, table: Record<string, unknown> = served(own)) {
    const fetch = network({ ...hosted2({ badge: { endorsement: token } as never }), ...table });
    const verdict = await judge(assertion2(), { fetch, now });
    expect(verdict.verdict).toBe('verified');
    return verdict.endorsements?.map(({ verdict: word, proofLevel, checks }) =>
      [word, proofLevel, ...checks.filter(({ result }) => result !== 'pass').map(({ code }) => code)].join(
        ' ',
      ),
    );
  }

  it('count when a key that the endorser lists signed them', async () => {
    expect(await wordOfSigned(jwt(claims(), own))).toEqual(['verified cryptographic']);
  });

  it.each<[string, string, Record<string, unknown> | undefined, string]>([
    ['by a stranger', jwt(claims(), stranger), undefined, 'invalid claimed signature/mismatch'],
    [
      'by a stranger’s key that names the endorser',
      jwt(claims(), stranger),
      served(stranger, { publicKey: 'https://guild.example/other.json' }),
      'invalid claimed issuer/key-not-listed',
    ],
    [
      'by a key of somebody else’s',
      jwt(claims(), own),
      served(own, {}, { owner: 'https://other.example' }),
      'invalid claimed issuer/key-of-another',
    ],
    [
      'of another badge',
      jwt(claims({ claim: { id: 'https://other.example/b' } }), own),
      undefined,
      'unverifiable claimed format/endorses-another format/endorses-another',
    ],
    [
      'that are none',
      jwt(claims({ type: 'Assertion' }), own),
      undefined,
      'invalid claimed hosted/not-an-assertion',
    ],
    [
      'without an algorithm',
      jwt(claims(), own, { alg: 'none' }),
      undefined,
      'invalid claimed signature/alg-refused',
    ],
    ['of an endorser that is silent', jwt(claims(), own), {}, 'unverifiable claimed hosted/not-found'],
    [
      'that were withdrawn',
      jwt(claims(), own),
      {
        ...served(own, { revocationList: 'https://guild.example/revoked.json' }),
        'https://guild.example/revoked.json': { revokedAssertions: [address] },
      },
      'revoked cryptographic status/revoked',
    ],
  ])('%s are not verified', async (_, token, table, word) => {
    expect(await wordOfSigned(token, table)).toEqual([word]);
  });
});
