import { describe, expect, it } from 'vitest';
import { credentialOfClaims } from '../../../utils/credentials/envelopes/jwt-claims.ts';
import { openSdJwt } from '../../../utils/credentials/envelopes/sd-jwt.ts';
import { parseCredential, validateFormat } from '../../../utils/credentials/index.ts';
import type { JsonObject } from '../../../utils/credentials/types.ts';
import { disclosure, jwt, utf8 } from '../../fixtures/credentials/bytes.ts';
import { openBadge3, vc1, vc2 } from '../../fixtures/credentials/verifiable.ts';

describe('a credential in the claims of a JWT', () => {
  it('1.1: registered claims stand for members of vc', () => {
    const { id, issuer, issuanceDate, ...vc } = vc1();
    const claims = { vc, iss: 'did:example:university', jti: String(id), nbf: 1580688000, exp: 1900000000 };
    const { json, conflicts } = credentialOfClaims(claims);
    expect(conflicts).toEqual([]);
    expect(json).toMatchObject({
      id,
      issuer: 'did:example:university',
      issuanceDate: '2020-02-03T00:00:00Z',
      expirationDate: '2030-03-17T17:46:40Z',
    });
    expect([issuer, issuanceDate]).not.toContain(undefined);
  });

  it('2.0: the claims are the credential', () => {
    const { json, conflicts } = credentialOfClaims({
      ...vc2(),
      iss: 'https://depot.example/issuer',
      exp: 1900000000,
    });
    expect(conflicts).toEqual([]);
    expect(json.validUntil).toBe('2030-03-17T17:46:40Z');
  });

  const disagreements: [string, JsonObject][] = [
    ['iss', { vc: vc1(), iss: 'did:example:other' }],
    ['jti', { vc: vc1(), jti: 'urn:uuid:other' }],
    ['sub', { vc: vc1(), sub: 'did:example:other' }],
    ['exp', { vc: vc1({ expirationDate: '2030-01-01T00:00:00Z' }), exp: 1900000000 }],
    ['exp', { ...openBadge3(), exp: 1900000000 }],
    // what cannot be read cannot be kept: text, milliseconds, an end before 1970
    ['exp', { ...vc2(), exp: '1700000000' }],
    ['exp', { ...vc2(), exp: -1 }],
    ['nbf', { ...vc2(), nbf: 1_900_000_000_000 }],
  ];
  it.each(disagreements)('%s that disagrees is a problem of the format', async (claim, claims) => {
    expect(credentialOfClaims(claims).conflicts).toEqual([claim]);
    const credential = await parseCredential(utf8(jwt(claims)));
    expect(validateFormat(credential)).toContainEqual(
      expect.objectContaining({ code: 'format/conflict', path: claim }),
    );
  });

  it('a bound that is null, or kept in any case, is no contradiction', () => {
    for (const claims of [{ nbf: null }, { nbf: -1 }, { exp: null }, { exp: 1_900_000_000_000 }])
      expect(credentialOfClaims({ ...vc2(), ...claims }).conflicts).toEqual([]);
  });

  it('of two ends the earlier counts', () => {
    const ends = (validUntil: string) =>
      credentialOfClaims({ ...vc2({ validUntil }), exp: 1900000000 }).json.validUntil;
    expect(ends('2040-01-01T00:00:00Z')).toBe('2030-03-17T17:46:40Z');
    expect(ends('2026-01-01T00:00:00Z')).toBe('2026-01-01T00:00:00Z');
  });
});

describe('SD-JWT', () => {
  const claims = { vct: 'https://types.example/diver', iss: 'https://divers.example', nbf: 1700000000 };

  it('puts disclosures in their places, nested ones too', async () => {
    const street = await disclosure('s1', 'street', 'Quay 4');
    const address = await disclosure('s2', 'address', { _sd: [street.digest] });
    const depth = await disclosure('s3', 40);
    const token = jwt({
      ...claims,
      _sd: [address.digest, 'decoy'],
      depths: [{ '...': depth.digest }, { '...': 'decoy2' }, 18],
      _sd_alg: 'sha-256',
    });
    const opened = await openSdJwt(`${token}~${address.encoded}~${depth.encoded}~${street.encoded}~`);
    expect(opened.claims).toEqual({ ...claims, address: { street: 'Quay 4' }, depths: [40, 18] });
    expect(opened.keyBinding).toBeUndefined();
  });

  it('becomes a credential, and keeps the holder’s key binding apart', async () => {
    const name = await disclosure('s1', 'given_name', 'Ana');
    const text = `${jwt({ ...claims, _sd: [name.digest] })}~${name.encoded}~${jwt({ nonce: 'n' })}`;
    const credential = await parseCredential(utf8(text));
    expect(credential).toMatchObject({
      format: 'sd-jwt-vc',
      envelope: 'sd-jwt',
      name: 'https://types.example/diver',
      recipient: { name: 'Ana' },
    });
    expect(credential.payload.text).toBe(text);
    expect((await openSdJwt(text)).keyBinding).toMatch(/^eyJ/);
    expect(validateFormat(credential)).toEqual([]);
  });

  it('a withheld name stays unknown', async () => {
    const name = await disclosure('s1', 'given_name', 'Ana');
    const credential = await parseCredential(utf8(`${jwt({ ...claims, _sd: [name.digest] })}~`));
    expect(credential.recipient.name).toBeUndefined();
  });
});
