import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../utils/credentials/types.ts';
import { addresses, assertion2, hosted2 } from '../../../fixtures/credentials/open-badges.ts';
import { judge, network, now } from '../mint.ts';

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
    ['another id', stated(), stated({ id: `${address}1` }), 'invalid hosted/another-id'],
    ['a badge in its place', address, stated({ type: 'Assertion' }), 'invalid hosted/not-an-assertion'],
    ['one that was withdrawn', address, stated({ revoked: true }), 'revoked status/revoked'],
  ])('%s is not verified', async (_, shown, served, word) => {
    expect(await wordOf(shown, served)).toEqual([word]);
  });
});
