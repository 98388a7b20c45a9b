import { describe, expect, it } from 'vitest';
import { validateFormat } from '../../../utils/credentials/index.ts';
import type { JsonObject } from '../../../utils/credentials/types.ts';
import { assertion1, assertion2, assertion05 } from '../../fixtures/credentials/open-badges.ts';
import { blockcerts2, clr2, europass, openBadge3, vc1, vc2 } from '../../fixtures/credentials/verifiable.ts';

const base2 = 'https://www.w3.org/ns/credentials/v2';
const subject = (changes: JsonObject): JsonObject => ({
  credentialSubject: { ...(openBadge3().credentialSubject as JsonObject), ...changes },
});
const presentation = (changes: JsonObject = {}): JsonObject => ({
  '@context': [base2],
  type: ['VerifiablePresentation'],
  holder: { id: 'did:example:holder' },
  verifiableCredential: [vc2()],
  ...changes,
});

describe('well formed', () => {
  const good: [string, JsonObject][] = [
    ['Open Badges 0.5', assertion05()],
    ['Open Badges 0.5 without a date', assertion05({ issued_on: undefined })],
    ['Open Badges 1.0', assertion1({ expires: '2031-02-18T18:10+0500' })],
    ['Open Badges 1.0 that only points', { verify: { url: 'https://a.example/7' } }],
    [
      'Open Badges 1.1',
      assertion1({
        '@context': 'https://w3id.org/openbadges/v1',
        type: 'Assertion',
        id: 'https://a.example/7',
      }),
    ],
    ['Open Badges 2.0', assertion2()],
    [
      'Open Badges 2.0 with evidence in a blank node',
      assertion2({ evidence: { id: '_:b0', narrative: 'x' } }),
    ],
    ['Open Badges 3.0', openBadge3()],
    ['VC 2.0 with a URL for a type', vc2({ type: ['VerifiableCredential', 'https://a.example/#Kind'] })],
    [
      'VC 2.0 with a name in languages',
      vc2({
        name: [
          { '@value': 'x', '@language': 'en' },
          { '@value': 'y', '@language': 'fr' },
        ],
      }),
    ],
    ['VC 2.0 with a far future', vc2({ validFrom: '4023-01-01T00:00:00.5-06:00' })],
    [
      'VC 2.0 with several subjects',
      vc2({ credentialSubject: [{ id: 'did:example:a' }, { id: 'did:example:b' }] }),
    ],
    ['VC 1.1 without a zone', vc1({ issuanceDate: '2020-01-01T00:00:00' })],
    ['VC 1.1 about nothing in particular', vc1({ credentialSubject: {} })],
    ['a presentation', presentation()],
    ['a presentation of nothing', presentation({ verifiableCredential: undefined })],
    ['a learner record', clr2([openBadge3()])],
    ['Blockcerts 2', blockcerts2()],
    ['Europass', europass()],
  ];
  it.each(good)('%s', (_, json) => {
    expect(validateFormat(json)).toEqual([]);
  });
});

describe('badly formed', () => {
  const bad: [string, string, JsonObject][] = [
    ['0.5', 'recipient', assertion05({ recipient: ['a'] })],
    ['0.5', 'badge', assertion05({ badge: [1] })],
    ['0.5', 'expires', assertion05({ expires: 'tomorrow' })],
    ['1.0', 'recipient', assertion1({ recipient: 'a@b.example' })],
    ['1.0', 'recipient.hashed', assertion1({ recipient: { type: 'email', identity: 'a', hashed: 'no' } })],
    ['1.0', 'verify', assertion1({ verify: undefined })],
    ['1.0', 'uid', assertion1({ uid: undefined })],
    ['2.0', 'type', assertion2({ type: 'OtherAssertion' })],
    ['2.0', 'id', assertion2({ id: 'not an address' })],
    ['2.0', 'recipient', assertion2({ recipient: undefined })],
    ['2.0', 'issuedOn', assertion2({ issuedOn: '4 March 2025' })],
    ['2.0', 'image', assertion2({ image: 'data:image/png;base64,AAAA' })],
    ['2.0', 'verification', assertion2({ verification: undefined })],
    ['3.0', 'type', openBadge3({ type: ['VerifiableCredential', 'OtherCredential'] })],
    ['3.0', 'issuer.type', openBadge3({ issuer: { id: 'did:example:x', type: ['Person'] } })],
    ['3.0', 'credentialSubject.achievement', openBadge3(subject({ achievement: undefined }))],
    ['3.0', 'credentialSubject.source.type', openBadge3(subject({ source: { type: 'Person' } }))],
    ['2.0 VC', '@context', vc2({ '@context': ['https://a.example/context'] })],
    ['2.0 VC', '@context', vc2({ '@context': [base2, 7] })],
    ['2.0 VC', '@context', vc2({ '@context': [{ a: 'https://a.example/#a' }, base2] })],
    ['2.0 VC', '@context', vc2({ '@context': [base2, { VerifiableCredential: 'https://a.example/#x' }] })],
    [
      '2.0 VC',
      '@context',
      vc2({
        '@context': [base2, { '@protected': true, a: 'https://a.example/#a' }, { a: 'https://a.example/#b' }],
      }),
    ],
    ['2.0 VC', 'type', vc2({ type: ['SomeCredential'] })],
    [
      '2.0 VC',
      'type',
      vc2({ '@context': [base2, { K: 'https ://x' }], type: ['VerifiableCredential', 'K'] }),
    ],
    ['2.0 VC', 'id', vc2({ id: null })],
    ['2.0 VC', 'id', vc2({ id: ['urn:a', 'urn:b'] })],
    ['2.0 VC', 'issuer', vc2({ issuer: null })],
    ['2.0 VC', 'issuer.id', vc2({ issuer: { id: null } })],
    ['2.0 VC', 'issuer.name', vc2({ issuer: { id: 'did:example:x', name: { '@value': 'x', url: 'y' } } })],
    ['2.0 VC', 'credentialSubject', vc2({ credentialSubject: [{ id: 'did:example:a' }, {}] })],
    ['2.0 VC', 'credentialSubject', vc2({ credentialSubject: undefined })],
    ['2.0 VC', 'credentialSubject.id', vc2({ credentialSubject: { id: ['did:example:a'] } })],
    ['2.0 VC', 'validFrom', vc2({ validFrom: '2025-01-01T00:00:00' })],
    ['2.0 VC', 'validUntil', vc2({ validUntil: '2024-01-01T00:00:00Z' })],
    ['2.0 VC', 'credentialStatus.type', vc2({ credentialStatus: { id: 'https://a.example/1' } })],
    ['2.0 VC', 'credentialSchema.id', vc2({ credentialSchema: { type: 'JsonSchema' } })],
    ['2.0 VC', 'evidence.type', vc2({ evidence: {} })],
    ['2.0 VC', 'proof.type', vc2({ proof: { proofValue: 'z' } })],
    ['presentation', 'holder.id', presentation({ holder: { id: 'zNoScheme' } })],
    [
      'presentation',
      'verifiableCredential.0.type',
      presentation({ verifiableCredential: [vc2({ type: [] })] }),
    ],
    [
      'learner record',
      'credentialSubject.verifiableCredential',
      { ...clr2([]), credentialSubject: { type: ['ClrSubject'] } },
    ],
    ['Blockcerts 2', 'signature', { ...blockcerts2(), signature: undefined }],
  ];
  it.each(bad)('%s: %s', (_, path, json) => {
    expect(validateFormat(json).map((problem) => problem.path)).toContain(path);
  });
});
