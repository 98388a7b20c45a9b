import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hostOf, sameAddress, sameSite } from '../../../../utils/verification/hosted/address.ts';
import { mayHost } from '../../../../utils/verification/hosted/origins.ts';
import { checkRecipient } from '../../../../utils/verification/hosted/recipient.ts';

const hash = (algorithm: 'sha256' | 'md5', text: string) =>
  `${algorithm}$${createHash(algorithm).update(text).digest('hex')}`;
const mine = ['Mira@Post.example'];

describe('case 44: recipients in all their spellings', () => {
  const cases: [string, object, string][] = [
    [
      'sha256, salted',
      { identity: hash('sha256', 'Mira@Post.examplesalt'), hashed: true, salt: 'salt' },
      'recipient/yours',
    ],
    [
      'sha256, lower-case address',
      { identity: hash('sha256', 'mira@post.examplesalt'), hashed: true, salt: 'salt' },
      'recipient/yours',
    ],
    [
      'sha256, upper-case address',
      { identity: hash('sha256', 'MIRA@POST.EXAMPLE'), hashed: true },
      'recipient/yours',
    ],
    [
      'sha256, upper-case digest',
      { identity: hash('sha256', 'mira@post.example').toUpperCase(), hashed: true },
      'recipient/yours',
    ],
    [
      'sha256, salt stated but not used',
      { identity: hash('sha256', 'mira@post.example'), hashed: true, salt: 'salt' },
      'recipient/yours',
    ],
    [
      'md5',
      { identity: hash('md5', 'mira@post.examplesalt'), hashed: true, salt: 'salt' },
      'recipient/yours',
    ],
    ['in clear', { identity: 'mira@POST.example', hashed: false }, 'recipient/yours'],
    ['in clear, unsaid', { identity: ' mira@post.example ' }, 'recipient/yours'],
    ['another’s hash', { identity: hash('sha256', 'zoe@post.example'), hashed: true }, 'recipient/not-yours'],
    ['another’s address', { identity: 'zoe@post.example' }, 'recipient/not-yours'],
    [
      'the wrong salt',
      { identity: hash('sha256', 'mira@post.examplesalt'), hashed: true, salt: 'pepper' },
      'recipient/not-yours',
    ],
    ['an unknown hash', { identity: 'sha1$00', hashed: true }, 'recipient/hash-unreadable'],
  ];
  it.each(cases)('%s', async (_, recipient, code) => {
    const result = await checkRecipient(recipient, mine);
    expect(result?.code).toBe(code);
    expect(result?.result).not.toBe('fail');
  });
});

it('case 44: a telephone number is not held against addresses', async () => {
  expect(
    await checkRecipient({ type: 'telephone', identity: '+1 555', hashed: false }, mine),
  ).toBeUndefined();
  expect((await checkRecipient({ type: 'emailAddress', identity: mine[0] ?? '' }, mine))?.result).toBe(
    'pass',
  );
});

it('case 44: of several identities one that fits is enough, and a name is none', async () => {
  const other = { type: 'emailAddress', identity: hash('sha256', 'zoe@post.example'), hashed: true };
  const own = {
    type: 'emailAddress',
    identity: hash('sha256', 'mira@post.examplegrain'),
    hashed: true,
    salt: 'grain',
  };
  const account = { type: 'accountId', identity: 'u-7', hashed: false };
  const code = async (...identities: (typeof account)[]) =>
    (await checkRecipient({ ...identities[0], identities }, mine))?.code;
  expect(await code(account, other, own)).toBe('recipient/yours');
  expect(await code(account, other)).toBe('recipient/not-yours');
  expect(await code(account)).toBeUndefined();
});

describe('case 40: where an issuer lets its badges be hosted', () => {
  const home = 'https://example.org/issuer';
  const hosts: [boolean, object | undefined, string][] = [
    [true, undefined, 'https://example.org/a'],
    [true, undefined, 'http://EXAMPLE.org/a'],
    [false, undefined, 'https://example.org.evil/a'],
    [false, undefined, 'https://example.org@evil.example/a'],
    [false, undefined, 'https://sub.example.org/a'],
    [false, undefined, 'https://example.org:8443/a'],
    [true, { allowedOrigins: 'other.example' }, 'https://other.example/a'],
    [true, { allowedOrigins: ['x.example', 'https://other.example'] }, 'https://other.example/a'],
    [false, { allowedOrigins: 'other.example' }, 'https://other.example.evil/a'],
    [false, { allowedOrigins: 'other.example' }, 'https://notother.example/a'],
    [false, { allowedOrigins: 'other.example' }, 'https://example.org/a'],
    [true, { startsWith: 'https://example.org/awards/' }, 'https://example.org/awards/7'],
    [true, { startsWith: ['https://a.example/', 'http://example.org/'] }, 'https://example.org/7'],
    [false, { startsWith: 'https://example.org/awards/' }, 'https://example.org/other/7'],
    [false, { startsWith: 'https://example.org/awards/' }, 'https://example.org/awards/../other/7'],
    [false, { startsWith: 'https://example.org' }, 'https://example.org.evil/'],
    [false, { startsWith: 'https://example.org' }, 'https://example.org@evil/'],
    [
      false,
      { startsWith: ['https://example.org/NOT', 'http://example.com/ALSONOT'] },
      'https://example.org/7',
    ],
    [false, { startsWith: 'https://example.org/', allowedOrigins: 'other.example' }, 'https://example.org/7'],
    [false, { startsWith: 7, allowedOrigins: {} }, 'https://example.org/7'],
  ];
  it.each(hosts)('%s: %j for %s', (allowed, verification, address) => {
    expect(mayHost(verification ? { verification: verification as never } : {}, home, address)).toBe(allowed);
  });

  it('addresses are compared as places', () => {
    expect(sameAddress('http://Example.org', 'https://example.org/')).toBe(true);
    expect(sameAddress('https://example.org/a', 'https://example.org/a/')).toBe(false);
    expect(sameAddress(undefined, undefined)).toBe(false);
    expect(sameSite('https://www.example.org/a', 'https://example.org')).toBe(true);
    expect(sameSite('https://www.example.org.evil', 'https://example.org')).toBe(false);
    expect(hostOf('https://user@example.org')).toBeUndefined();
    expect(hostOf('urn:uuid:1')).toBeUndefined();
  });
});
