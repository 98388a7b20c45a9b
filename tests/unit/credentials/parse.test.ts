import { describe, expect, it } from 'vitest';
import { bakePng, bakeSvg, parseCredential, validateFormat } from '../../../utils/credentials/index.ts';
import { bytesOf, iTXt, jwt, png, tEXt, utf8, zTXt } from '../../fixtures/credentials/bytes.ts';
import {
  assertion1,
  assertion2,
  assertion05,
  badge2,
  issuer2,
} from '../../fixtures/credentials/open-badges.ts';
import { blockcerts2, clr2, europass, openBadge3, vc1, vc2 } from '../../fixtures/credentials/verifiable.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>t</title></svg>';

describe('what carries a credential', () => {
  const text = JSON.stringify(openBadge3());
  const carriers: [string, string, Uint8Array][] = [
    ['json', 'JSON', utf8(text)],
    ['json', 'JSON with a byte order mark and white space', utf8(`\uFEFF\n ${text} \n`)],
    ['jwt', 'a compact JWT', utf8(` ${jwt(openBadge3())}\n`)],
    ['jwt', 'a JWT alone in an object', bytesOf({ credential: jwt(openBadge3()) })],
    ['json', 'a list of one', bytesOf([openBadge3()])],
    ['png', 'a PNG with iTXt', png(iTXt('openbadgecredential', text))],
    ['png', 'a PNG with compressed iTXt', png(iTXt('openbadgecredential', text, true))],
    ['png', 'a PNG with tEXt', png(tEXt('openbadges', text))],
    ['png', 'a PNG with zTXt', png(zTXt('openbadges', text))],
    ['png', 'a PNG that carries a JWT', png(iTXt('openbadgecredential', jwt(openBadge3())))],
    ['png', 'a PNG that we baked', bakePng(png(), 'openbadgecredential', text)],
    ['svg', 'an SVG that we baked', utf8(bakeSvg(svg, 'credential', text))],
    ['svg', 'an SVG with a JWT under verify', utf8(bakeSvg(svg, 'credential', jwt(openBadge3())))],
  ];
  it.each(carriers)('%s: %s', async (envelope, _, bytes) => {
    const credential = await parseCredential(bytes);
    expect(credential).toMatchObject({ envelope, format: 'open-badges-3', name: 'Sourdough' });
    expect(validateFormat(credential)).toEqual([]);
  });

  it('is told by content: its id is the SHA-256 of the bytes', async () => {
    const bytes = bytesOf(openBadge3());
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes))).toString('hex');
    expect((await parseCredential(bytes)).id).toBe(digest);
  });

  it('keeps the text that was signed exactly as it came', async () => {
    const text = `{\n "a" : 1.0, ${JSON.stringify(vc2()).slice(1)}`;
    expect((await parseCredential(utf8(text))).payload.text).toBe(text);
    const token = jwt(openBadge3());
    const { payload } = await parseCredential(utf8(token));
    expect(payload).toMatchObject({ kind: 'jwt', text: token, header: { alg: 'ES256' } });
  });

  it('an early badge that carries only an address points to it', async () => {
    const address = 'https://badges.lantern-guild.example/awards/7';
    const credential = await parseCredential(png(tEXt('openbadges', address)));
    expect(credential).toMatchObject({
      format: 'open-badges-1',
      credentialId: address,
      name: 'badges.lantern-guild.example',
    });
    expect(credential.payload.json).toEqual({ verify: { type: 'hosted', url: address } });
  });
});

const issuer10 = { name: 'Lantern Guild', url: 'https://badges.lantern-guild.example' };
const definition10 = {
  name: 'Knots and Splices',
  description: 'Ties twelve knots.',
  image: 'https://badges.lantern-guild.example/knots.png',
  criteria: 'https://badges.lantern-guild.example/knots',
  issuer: 'https://badges.lantern-guild.example/issuer.json',
};

describe('what is no credential, by its code', () => {
  const cases: [string, string, Uint8Array][] = [
    ['credential/empty', 'nothing', new Uint8Array()],
    ['credential/empty', 'white space', utf8(' \n')],
    ['credential/too-large', 'text over a megabyte', utf8(`{"a":"${'x'.repeat(1024 * 1024)}"}`)],
    ['credential/too-large', 'an image over five', png(iTXt('note', 'x'.repeat(5 * 1024 * 1024)))],
    ['credential/not-recognised', 'words', utf8('I am a certified sailor')],
    ['credential/not-recognised', 'other bytes', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ['credential/not-recognised', 'an archive', Uint8Array.of(0x50, 0x4b, 3, 4)],
    ['credential/json-malformed', 'broken JSON', utf8('{"a":')],
    ['credential/not-a-credential', 'an empty list', utf8('[]')],
    ['credential/several-badges', 'a list of two', bytesOf([openBadge3(), vc2()])],
    ['credential/url-only', 'an address', utf8('https://badges.lantern-guild.example/awards/7')],
    ['credential/jwt-malformed', 'half a token', utf8('eyJhbGciOiJFUzI1NiJ9.eyJh')],
    ['credential/png-without-badge', 'a plain PNG', png()],
    ['credential/svg-without-badge', 'a plain SVG', utf8(svg)],
    [
      'credential/several-badges',
      'two badges',
      png(tEXt('openbadges', '{}'), iTXt('openbadgecredential', '{}')),
    ],
    ['credential/not-a-credential', 'some object', bytesOf({ hello: 'world' })],
    ['credential/badge-definition', 'a badge’s definition', bytesOf(badge2())],
    ['credential/badge-definition', 'a definition of 1.0, which names no type', bytesOf(definition10)],
    ['credential/issuer-profile', 'an issuer', bytesOf(issuer2())],
    ['credential/issuer-profile', 'an issuer of 1.0', bytesOf(issuer10)],
    ['credential/not-a-credential', 'a definition without a name', bytesOf(badge2({ name: [] }))],
    [
      'credential/not-a-credential',
      'a definition of 1.0 with a list for a name',
      bytesOf({ ...definition10, name: [] }),
    ],
    ['credential/not-a-credential', 'an issuer without an address', bytesOf({ ...issuer2(), id: 'guild' })],
    ['credential/not-a-credential', 'a name, an address, and more', bytesOf({ ...issuer10, age: 7 })],
  ];
  it.each(cases)('%s: %s', async (code, _, bytes) => {
    await expect(parseCredential(bytes)).rejects.toMatchObject({ name: 'CredentialError', code });
  });
});

describe('what each format says', () => {
  it('Open Badges 0.5', async () => {
    expect(await parseCredential(bytesOf(assertion05()))).toMatchObject({
      format: 'open-badges-0.5',
      name: 'Knots and Splices',
      issuer: { name: 'Lantern Guild', url: 'https://badges.lantern-guild.example' },
      recipient: { id: 'mira@post.example', hashed: false },
      issuedOn: '2012-07-08T00:00:00Z',
    });
    const inSeconds = await parseCredential(bytesOf(assertion05({ issued_on: 1341705600 })));
    expect(inSeconds.issuedOn).toBe('2012-07-08T00:00:00Z');
  });

  it('Open Badges 1.0 and 2.0 whose definition is elsewhere', async () => {
    expect(await parseCredential(bytesOf(assertion1()))).toMatchObject({
      format: 'open-badges-1',
      name: 'badges.lantern-guild.example',
      issuedOn: '2014-05-06T00:00:00Z',
    });
    const second = await parseCredential(bytesOf(assertion2()));
    expect(second).toMatchObject({
      format: 'open-badges-2',
      issuedOn: '2025-03-04T10:00:00Z',
      expiresOn: '2030-03-04T10:00:00Z',
      evidence: [{ id: 'https://lantern-guild.example/work/7', narrative: 'Tied twelve knots in a storm.' }],
    });
  });

  it('Open Badges 2.0 with everything inside', async () => {
    const whole = assertion2({ badge: badge2({ issuer: issuer2() }) });
    expect(await parseCredential(bytesOf(whole))).toMatchObject({
      name: 'Knots and Splices',
      criteria: 'Tie twelve knots by heart.',
      issuer: { id: 'https://badges.lantern-guild.example/issuer', name: 'Lantern Guild' },
      alignments: [{ targetName: 'Rope work', targetUrl: 'https://skills.example/rope', targetCode: 'R-1' }],
      tags: ['rope', 'sailing'],
      image: 'https://badges.lantern-guild.example/knots.png',
    });
  });

  it('Open Badges 3.0', async () => {
    expect(await parseCredential(bytesOf(openBadge3()))).toMatchObject({
      name: 'Sourdough',
      achievementType: 'Certificate',
      criteria: 'Bake ten loaves.',
      issuer: { id: 'did:web:crumb-school.example', name: 'Crumb School' },
      recipient: {
        id: 'did:example:baker',
        identity: 'noor@post.example',
        type: 'emailAddress',
        hashed: false,
      },
      issuedOn: '2025-01-02T03:04:05Z',
      expiresOn: '2029-01-02T01:04:05Z',
      alignments: [{ targetName: 'Fermentation', targetUrl: 'https://skills.example/ferment' }],
      tags: ['baking'],
      evidence: [{ id: 'https://crumb-school.example/loaf', name: 'A loaf' }],
    });
  });

  it('verifiable credentials of both models', async () => {
    expect(await parseCredential(bytesOf(vc2()))).toMatchObject({
      format: 'vc-2',
      name: 'Forklift Licence Credential',
      issuer: { id: 'https://depot.example/issuer' },
      recipient: { name: 'Ada Okoro' },
    });
    expect(await parseCredential(bytesOf(vc1()))).toMatchObject({
      format: 'vc-1',
      issuer: { name: 'Harbour University' },
      issuedOn: '2020-02-03T00:00:00Z',
    });
  });

  it('Blockcerts 2 and Europass', async () => {
    expect(await parseCredential(bytesOf(blockcerts2()))).toMatchObject({
      format: 'blockcerts-2',
      name: 'Harbour Pilot',
      recipient: { name: 'Kai Moana', identity: 'kai@post.example' },
      issuedOn: '2019-01-01T00:00:00.123Z',
    });
    expect(await parseCredential(bytesOf(europass()))).toMatchObject({
      format: 'europass-edc',
      name: 'Reading the weather',
      issuer: { name: 'Academy of the North', url: 'https://north.example' },
      recipient: { name: 'Ines Vega', identity: 'ines@post.example' },
      alignments: [
        { targetName: 'Reads a synoptic chart' },
        { targetName: 'meteorology', targetUrl: 'http://data.europa.eu/esco/skill/x' },
      ],
    });
  });

  it('a sealed Europass credential, plain and encoded', async () => {
    const seal = (header: object) => Buffer.from(JSON.stringify(header)).toString('base64url');
    const document = JSON.stringify(europass());
    const plain = {
      payload: document,
      signatures: [{ protected: seal({ alg: 'RS256', b64: false }), signature: 'c2ln' }],
    };
    const encoded = {
      payload: Buffer.from(document).toString('base64url'),
      protected: seal({ alg: 'RS256' }),
      signature: 'c2ln',
    };
    for (const sealed of [plain, encoded]) {
      const credential = await parseCredential(bytesOf(sealed));
      expect(credential).toMatchObject({
        envelope: 'jws-json',
        format: 'europass-edc',
        name: 'Reading the weather',
      });
      expect(credential.payload.json).toEqual(sealed);
    }
  });

  it('a learner record holds its parts, in order, whatever carries them', async () => {
    const enveloped = {
      '@context': 'https://www.w3.org/ns/credentials/v2',
      type: 'EnvelopedVerifiableCredential',
      id: `data:application/vc+jwt,${jwt(openBadge3())}`,
    };
    const record = await parseCredential(bytesOf(clr2([openBadge3(), jwt(vc2()), enveloped])));
    expect(record).toMatchObject({ format: 'clr-2', name: 'Transcript' });
    expect(record.parts.map(({ name, envelope }) => [name, envelope])).toEqual([
      ['Sourdough', 'json'],
      ['Forklift Licence Credential', 'jwt'],
      ['Sourdough', 'jwt'],
    ]);
    expect(validateFormat(record)).toEqual([]);
  });

  it('a part that cannot be read is reported, not passed over', async () => {
    const record = await parseCredential(bytesOf(clr2([openBadge3(), { nothing: true }])));
    expect(record.parts).toHaveLength(1);
    expect(validateFormat(record)).toMatchObject([{ code: 'format/value', path: 'verifiableCredential' }]);
  });
});
