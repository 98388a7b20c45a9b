import { describe, expect, it } from 'vitest';
import { parseCredential, validateFormat } from '../../../../utils/credentials/index.ts';
import { bytesOf } from '../../../fixtures/credentials/bytes.ts';
import {
  addresses,
  assertion1,
  assertion2,
  assertion05,
  badge1,
  badge2,
  earner,
  hosted2,
  issuer1,
  issuer2,
} from '../../../fixtures/credentials/open-badges.ts';
import { check, remarks } from './verify.ts';

const host = 'badges.lantern-guild.example';
const hosted1 = {
  [addresses.assertion]: assertion1(),
  [addresses.badge]: badge1(),
  [addresses.issuer]: issuer1(),
};

describe('a badge that its issuer hosts', () => {
  it('2.0: is confirmed, with all that the copy only pointed to', async () => {
    const report = await check(assertion2(), hosted2());
    expect(remarks(report)).toEqual([]);
    expect(report.checks.map(({ code }) => code)).toEqual([
      'hosted/confirmed',
      'issuer/own-host',
      'status/not-revoked',
      'expiry/current',
    ]);
    expect(report).toMatchObject({ proofLevel: 'hosted', provenIssuer: host });
    expect(report.authoritative).toMatchObject({
      name: 'Knots and Splices',
      issuer: { name: 'Lantern Guild' },
      criteria: 'Tie twelve knots by heart.',
    });
    expect(report.asked).toEqual([addresses.assertion, addresses.badge, addresses.issuer]);
  });

  it('1.0, and 1.0 that names its hosts with http', async () => {
    expect(await check(assertion1(), hosted1)).toMatchObject({ proofLevel: 'hosted', provenIssuer: host });
    const plain = JSON.parse(JSON.stringify(hosted1).replaceAll('"https:', '"http:')) as typeof hosted1;
    const served = Object.fromEntries(
      Object.entries(plain).map(([url, json]) => [url.replace('http:', 'https:'), json]),
    );
    const report = await check({ verify: { url: addresses.assertion.replace('https:', 'http:') } }, served);
    expect(remarks(report)).toEqual([]);
    expect(report.asked.every((url) => url.startsWith('https:'))).toBe(true);
  });

  it('0.5, through the address that was baked', async () => {
    const table = { [addresses.assertion]: assertion05() };
    const report = await check({ verify: { url: addresses.assertion } }, table);
    expect(remarks(report)).toEqual([]);
    expect(report).toMatchObject({ proofLevel: 'hosted', provenIssuer: host });
    expect(report.authoritative).toMatchObject({ format: 'open-badges-0.5', name: 'Knots and Splices' });
  });

  it('with the definition inside, its issuer is still asked at its own address', async () => {
    const embedded = assertion2({ badge: badge2({ issuer: issuer2({ name: 'Anybody' }) }) });
    const report = await check(assertion2(), {
      [addresses.assertion]: embedded,
      [addresses.issuer]: issuer2(),
    });
    expect(remarks(report)).toEqual([]);
    expect(report.authoritative?.issuer.name).toBe('Lantern Guild');
  });

  it('a homepage elsewhere is a remark, not a proof of that home', async () => {
    const report = await check(assertion2(), hosted2({ issuer: { url: 'https://famous.example' } }));
    expect(remarks(report)).toEqual(['issuer/homepage-elsewhere warn']);
    expect(report.provenIssuer).toBe(host);
  });

  it('as big platforms write it: nulls for what is absent, pictures as objects, strings in clear', async () => {
    const assertion = {
      narrative: null,
      expires: null,
      evidence: [],
      image: { id: 'https://badges.lantern-guild.example/7.png', 'extensions:bakedImage': null },
      recipient: { type: 'email', hashed: false, identity: earner, salt: null, plaintextIdentity: earner },
      revoked: false,
    };
    const badge = {
      criteria: { narrative: '', id: 'https://badges.lantern-guild.example/knots.html' },
      alignment: [],
      tags: null,
    };
    const report = await check(
      assertion2(assertion),
      hosted2({ assertion, badge, issuer: { image: null, email: '' } }),
    );
    expect(remarks(report)).toEqual([]);
    expect(report.authoritative).toMatchObject({
      criteria: 'https://badges.lantern-guild.example/knots.html',
    });
    expect(validateFormat(await parseCredential(bytesOf(assertion2(assertion))))).toEqual([]);
  });

  it('an odd member that proves nothing is a remark', async () => {
    const report = await check(assertion2(), hosted2({ assertion: { evidence: 'see my shelf' } }));
    expect(remarks(report)).toEqual(['hosted/incomplete warn']);
  });

  it('an unimportant gap in the definition is a remark', async () => {
    const report = await check(assertion2(), hosted2({ badge: { description: undefined as never } }));
    expect(remarks(report)).toEqual(['hosted/part-incomplete warn']);
  });
});

describe('revoked and over', () => {
  it('says so itself, with its reason', async () => {
    const answer = {
      '@context': 'https://w3id.org/openbadges/v2',
      id: addresses.assertion,
      revoked: true,
      revocationReason: 'Knots came loose',
    };
    const report = await check(assertion2(), { [addresses.assertion]: answer });
    expect(remarks(report)).toEqual(['status/revoked fail']);
    expect(report.checks[0]?.params).toEqual({ reason: 'Knots came loose' });
  });
  it('by HTTP 410', async () => {
    expect(remarks(await check(assertion2(), { [addresses.assertion]: { status: 410 } }))).toEqual([
      'status/revoked fail',
    ]);
  });
  it('expired', async () => {
    const report = await check(assertion2(), hosted2({ assertion: { expires: '2026-01-01T00:00:00Z' } }));
    expect(remarks(report)).toEqual(['hosted/copy-differs warn', 'expiry/expired fail']);
  });
});

describe('what could not be found out is unknown', () => {
  const silent: [string, object, string][] = [
    ['no answer', {}, 'hosted/unreachable unknown'],
    ['404', { [addresses.assertion]: { status: 404 } }, 'hosted/not-found unknown'],
    ['500', { [addresses.assertion]: { status: 500 } }, 'hosted/unreachable unknown'],
    ['a web page', { [addresses.assertion]: '<!doctype html>' }, 'hosted/not-a-badge unknown'],
    ['no definition', { [addresses.assertion]: assertion2() }, 'hosted/unreachable unknown'],
    [
      'no issuer',
      { [addresses.assertion]: assertion2(), [addresses.badge]: badge2() },
      'hosted/unreachable unknown',
    ],
  ];
  it.each(silent)('%s', async (_, table, expected) => {
    const report = await check(assertion2(), table as Record<string, object>);
    expect(remarks(report)).toEqual([expected]);
    expect(report.proofLevel).toBe('claimed');
    expect(report.provenIssuer).toBeUndefined();
  });

  it('what was read in part is shown, unproven', async () => {
    const report = await check(assertion2(), {
      [addresses.assertion]: assertion2(),
      [addresses.badge]: badge2(),
    });
    expect(report.authoritative?.name).toBe('Knots and Splices');
  });

  it('a 0.5 badge without an address', async () => {
    const report = await check(assertion05(), {});
    expect(remarks(report)).toEqual(['hosted/no-address unknown']);
    expect(report.asked).toEqual([]);
  });

  it('a signed badge without its signature', async () => {
    const report = await check(assertion2({ verification: { type: 'SignedBadge' } }), hosted2());
    expect(remarks(report)).toEqual(['signature/missing unknown']);
    expect(report.asked).toEqual([]);
  });
});

describe('whose it is', () => {
  it('is not asked when nobody said which addresses are theirs', async () => {
    const report = await check(assertion2(), hosted2());
    expect(report.checks.some((one) => one.check === 'recipient')).toBe(false);
  });
  it('yours, or a remark', async () => {
    expect(remarks(await check(assertion2(), hosted2(), ['else@post.example', earner]))).toEqual([]);
    expect(remarks(await check(assertion2(), hosted2(), ['else@post.example']))).toEqual([
      'recipient/not-yours warn',
    ]);
  });
});
