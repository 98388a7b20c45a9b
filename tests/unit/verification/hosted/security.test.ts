import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCredential } from '../../../../utils/credentials/index.ts';
import type { JsonObject } from '../../../../utils/credentials/types.ts';
import { verifyHosted } from '../../../../utils/verification/hosted/index.ts';
import { sameOwner } from '../../../../utils/verification/hosted/owner.ts';
import { bytesOf } from '../../../fixtures/credentials/bytes.ts';
import {
  addresses,
  assertion2,
  assertion05,
  badge2,
  hosted2,
  issuer2,
} from '../../../fixtures/credentials/open-badges.ts';
import { tableWeb } from '../../../fixtures/credentials/web.ts';
import { check, remarks } from './verify.ts';

const evil = 'https://forger.example/award';

describe('case 39: the copy is only a pointer', () => {
  it('what the server states is checked and shown', async () => {
    const report = await check(assertion2({ evidence: 'https://forger.example/work' }), hosted2());
    expect(report.authoritative?.evidence).toEqual([
      expect.objectContaining({ id: 'https://lantern-guild.example/work/7' }),
    ]);
  });
  it('another name in the copy does not pass', async () => {
    const copy = assertion2({ recipient: { type: 'email', hashed: false, identity: 'forger@post.example' } });
    const report = await check(copy, hosted2());
    expect(remarks(report)).toEqual(['hosted/recipient-differs fail']);
    expect(report.authoritative?.recipient.identity).toBe('mira@post.example');
  });
  it('another badge in the copy does not pass', async () => {
    const copy = assertion2({ badge: 'https://badges.lantern-guild.example/classes/admiral' });
    expect(remarks(await check(copy, hosted2()))).toEqual(['hosted/badge-differs fail']);
    const named = assertion2({ badge: badge2({ id: undefined as never, name: 'Admiral' }) });
    const served = {
      ...hosted2(),
      [addresses.assertion]: assertion2({ badge: badge2({ id: undefined as never }) }),
    };
    expect(remarks(await check(named, served))).toContain('hosted/badge-differs fail');
  });
  it('a later end in the copy does not count', async () => {
    const report = await check(
      assertion2({ expires: '2099-01-01T00:00:00Z' }),
      hosted2({ assertion: { expires: '2026-01-01T00:00:00Z' } }),
    );
    expect(remarks(report)).toEqual(['hosted/copy-differs warn', 'expiry/expired fail']);
    expect(report.authoritative?.expiresOn).toBe('2026-01-01T00:00:00Z');
  });
});

describe('case 41: a host that many share', () => {
  const shared = 'https://raw.githubusercontent.com';
  /** A badge with its definition and its issuer, each under some owner's part of the host. */
  const table = (owners: { assertion: string; badge: string; issuer: string }, issuer: JsonObject = {}) => {
    const at = (kind: keyof typeof owners) => `${shared}/${owners[kind]}/badges/main/${kind}.json`;
    return {
      address: at('assertion'),
      profile: at('issuer'),
      served: {
        [at('assertion')]: assertion2({ id: at('assertion'), badge: at('badge') }),
        [at('badge')]: badge2({ id: at('badge'), issuer: at('issuer') }),
        [at('issuer')]: issuer2({ id: at('issuer'), url: shared, ...issuer }),
      },
    };
  };
  const judged = ({ served, address }: ReturnType<typeof table>) => check(served[address] ?? {}, served);

  it('the issuer’s own part of it speaks for the issuer', async () => {
    const report = await judged(table({ assertion: 'guild', badge: 'guild', issuer: 'guild' }));
    expect(report).toMatchObject({ proofLevel: 'hosted', provenIssuer: 'raw.githubusercontent.com' });
  });

  it('a neighbour’s does not', async () => {
    const report = await judged(table({ assertion: 'forger', badge: 'forger', issuer: 'guild' }));
    expect(remarks(report)).toEqual(['issuer/origin-not-allowed fail']);
    expect(report.provenIssuer).toBeUndefined();
  });

  it('nor does a neighbour’s profile that calls itself the issuer’s', async () => {
    const { profile } = table({ assertion: 'guild', badge: 'guild', issuer: 'guild' });
    const forged = table({ assertion: 'forger', badge: 'forger', issuer: 'forger' }, { id: profile });
    expect(remarks(await judged(forged))).toEqual(['hosted/another-id fail']);
  });

  it('unless the issuer lets it', async () => {
    const allowed = { verification: { startsWith: [`${shared}/partner/`] } };
    const report = await judged(table({ assertion: 'partner', badge: 'partner', issuer: 'guild' }, allowed));
    expect(report.proofLevel).toBe('hosted');
  });

  it.each([
    ['https://guild.example/a', 'https://guild.example/b/c', true],
    ['https://guild.example/a', 'https://www.guild.example/b', true],
    ['https://guild.example/a', 'https://guild.example.evil/a', false],
    ['https://s3.amazonaws.com/guild/a.json', 'https://s3.amazonaws.com/guild/b.json', true],
    ['https://s3.amazonaws.com/guild/a.json', 'https://s3.amazonaws.com/forger/a.json', false],
    ['https://s3.eu-west-1.amazonaws.com/guild/a', 'https://s3.eu-west-1.amazonaws.com/forger/a', false],
    ['https://guild.s3.amazonaws.com/a', 'https://guild.s3.amazonaws.com/b', true],
    ['https://cdn.jsdelivr.net/gh/guild/b/a', 'https://cdn.jsdelivr.net/gh/guild/b/c', true],
    ['https://cdn.jsdelivr.net/gh/guild/b/a', 'https://cdn.jsdelivr.net/gh/forger/b/a', false],
    ['https://ipfs.io/ipfs/bafyA/a', 'https://ipfs.io/ipfs/bafyB/a', false],
    ['https://raw.githubusercontent.com', 'https://raw.githubusercontent.com/forger/a', false],
    ['https://raw.githubusercontent.com//a', 'https://raw.githubusercontent.com//a', false],
    ['https://guild@raw.githubusercontent.com/guild/a', 'https://raw.githubusercontent.com/guild/a', false],
  ])('%s and %s are one’s: %s', (one, other, same) => {
    expect(sameOwner(one, other)).toBe(same);
  });
});

describe('case 41: an issuer on another host than the badge', () => {
  it('does not speak for it, though the copy and the definition say so', async () => {
    const forged = {
      [evil]: assertion2({ id: evil, badge: 'https://forger.example/class' }),
      'https://forger.example/class': badge2({ id: 'https://forger.example/class' }),
      [addresses.issuer]: issuer2(),
    };
    const report = await check(assertion2({ id: evil, badge: 'https://forger.example/class' }), forged);
    expect(remarks(report)).toEqual(['issuer/origin-not-allowed fail']);
    expect(report).toMatchObject({ proofLevel: 'claimed' });
    expect(report.provenIssuer).toBeUndefined();
  });
  it('a profile embedded by the forger, which allows the forger’s host, is not believed', async () => {
    const profile = issuer2({ verification: { allowedOrigins: 'forger.example' } });
    const forged = assertion2({
      id: evil,
      badge: badge2({ id: 'https://forger.example/class', issuer: profile }),
    });
    const report = await check(forged, { [evil]: forged, [addresses.issuer]: issuer2() });
    expect(remarks(report)).toContain('issuer/origin-not-allowed fail');
  });
  it('nor a profile that another host states under the issuer’s name', async () => {
    const served = hosted2({ badge: { issuer: 'https://forger.example/issuer' } });
    const report = await check(assertion2(), { ...served, 'https://forger.example/issuer': issuer2() });
    expect(remarks(report)).toEqual(['hosted/another-id fail']);
  });
  it('0.5: an origin that is not the host', async () => {
    const report = await check({ verify: { url: evil } }, { [evil]: assertion05() });
    expect(remarks(report)).toEqual(['issuer/origin-not-allowed fail']);
  });
  it('an issuer that cannot be asked proves nothing', async () => {
    const badge = badge2({ issuer: issuer2({ id: 'urn:uuid:7' }) });
    const report = await check(assertion2(), hosted2({ assertion: { badge } }));
    expect(remarks(report)).toEqual(['hosted/no-address unknown']);
  });
});

describe('case 46: another id, another place', () => {
  it('a server that answers with another badge', async () => {
    const report = await check(assertion2(), hosted2({ assertion: { id: `${addresses.assertion}1` } }));
    expect(remarks(report)).toEqual(['hosted/another-id fail']);
  });
  it('a bare pointer may name a sibling, which is then asked itself', async () => {
    const sibling = `${addresses.assertion}.json`;
    const table = { ...hosted2(), [sibling]: assertion2() };
    const report = await check({ verify: { url: sibling } }, table);
    expect(remarks(report)).toEqual([]);
    expect(report.asked.slice(0, 2)).toEqual([sibling, addresses.assertion]);
    const circle = { ...table, [addresses.assertion]: assertion2({ id: sibling }) };
    expect(remarks(await check({ verify: { url: sibling } }, circle))).toEqual(['hosted/another-id fail']);
    const away = { [sibling]: assertion2({ id: evil }), [evil]: assertion2({ id: evil }) };
    expect(remarks(await check({ verify: { url: sibling } }, away))).toEqual(['hosted/another-id fail']);
  });
  it('an open redirect to another host, even when the id is right', async () => {
    const address = 'https://badges.lantern-guild.example/go?to=forger';
    const table = { ...hosted2(), [address]: { redirect: evil }, [evil]: assertion2({ id: address }) };
    expect(remarks(await check(assertion2({ id: address }), table))).toEqual([
      'hosted/redirected-elsewhere fail',
    ]);
  });
  it('a redirect of the issuer to another host', async () => {
    const table = {
      ...hosted2(),
      [addresses.issuer]: { redirect: 'https://forger.example/issuer' },
      'https://forger.example/issuer': issuer2(),
    };
    expect(remarks(await check(assertion2(), table))).toEqual(['hosted/another-id fail']);
  });
  it('what is hosted must be an award', async () => {
    const report = await check({ verify: { url: addresses.badge } }, hosted2());
    expect(remarks(report)).toEqual(['hosted/not-an-assertion fail']);
  });
  it('and a definition must be one', async () => {
    expect(remarks(await check(assertion2(), hosted2({ badge: { type: 'Profile' } })))).toEqual([
      'hosted/part-malformed fail',
    ]);
    expect(remarks(await check(assertion2(), hosted2({ issuer: { type: 'Person' } })))).toEqual([
      'hosted/part-malformed fail',
    ]);
  });
});

describe('case 47: time', () => {
  const dated = (issuedOn: string, expires?: string) => ({
    issuedOn,
    ...(expires === undefined ? {} : { expires }),
  });
  const cases: [string, object, string[]][] = [
    ['issued in four minutes', dated('2026-11-22T00:04:00Z', '2030-01-01T00:00:00Z'), []],
    ['issued in six minutes', dated('2026-11-22T00:06:00Z'), ['expiry/not-yet-valid fail']],
    ['expired four minutes ago', dated('2025-01-01T00:00:00Z', '2026-11-21T23:56:00Z'), []],
    [
      'expired six minutes ago',
      dated('2025-01-01T00:00:00Z', '2026-11-21T23:54:00Z'),
      ['expiry/expired fail'],
    ],
    [
      'over before it began',
      dated('2025-01-01T00:00:00Z', '2024-01-01T00:00:00Z'),
      ['expiry/ends-before-start fail'],
    ],
    [
      'an end without a zone',
      dated('2025-01-01T00:00:00Z', '2030-01-01T00:00:00'),
      ['hosted/malformed fail'],
    ],
    ['an end in words', dated('2025-01-01T00:00:00Z', 'never'), ['hosted/malformed fail']],
  ];
  it.each(cases)('%s', async (_, changes, expected) => {
    const copy = assertion2(changes as never);
    expect(remarks(await check(copy, hosted2({ assertion: changes as never })))).toEqual(expected);
  });
});

describe('the network is asked no more than it must be', () => {
  it('at most three addresses for a hosted badge, none of them twice', async () => {
    const { asked } = await check(assertion2(), hosted2());
    expect(asked).toHaveLength(3);
    expect(new Set(asked).size).toBe(3);
  });
  it('an image, evidence or criteria is never fetched', async () => {
    const credential = await parseCredential(
      bytesOf(assertion2({ image: 'https://tracker.example/pixel.png' })),
    );
    const web = tableWeb(hosted2());
    await verifyHosted(credential, { web, now: new Date('2026-11-22T00:00:00Z') });
    expect(web.asked).toContain(addresses.assertion);
    for (const url of web.asked) expect(url).toMatch(/^https:\/\/badges\.lantern-guild\.example\//);
  });
});

describe('whatever a server says', () => {
  const places = ['assertion', 'badge', 'issuer'] as const;
  const odd = fc.jsonValue({ maxDepth: 2 });
  const member = fc.constantFrom(
    ...[
      'id',
      'type',
      'badge',
      'issuer',
      'recipient',
      'verification',
      'verify',
      'revoked',
      'issuedOn',
      'expires',
      'image',
    ],
    ...[
      'name',
      'url',
      'criteria',
      'alignment',
      'tags',
      'evidence',
      '@context',
      'uid',
      'publicKey',
      'narrative',
    ],
  );
  it('is answered with checks, never with an exception, and is not called proven without a reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), member, odd, async (place, name, value) => {
        const report = await check(assertion2(), hosted2({ [place]: { [name]: value } as JsonObject }));
        expect(report.checks.length).toBeGreaterThan(0);
        const proven = report.provenIssuer !== undefined;
        expect(proven).toBe(report.proofLevel === 'hosted');
        if (proven) expect(report.checks.some(({ code }) => code === 'issuer/own-host')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
