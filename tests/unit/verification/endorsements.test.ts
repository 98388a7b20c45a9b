import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../utils/credentials/types.ts';
import { badge, codes, judge, jwt, newKey, secure } from './mint.ts';

const [school, guild, stranger] = [newKey(), newKey(), newKey()];
const achievement = 'https://harbour.example/achievements/query-craft';
const endorsement = (about: string, issuer = guild.did): JsonObject => ({
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'urn:uuid:2f6c1b0e-8f0e-4a51-9a8e-0f2c6d3b7a12',
  type: ['VerifiableCredential', 'EndorsementCredential'],
  issuer: { id: issuer, type: ['Profile'], name: 'Guild of Keepers' },
  validFrom: '2025-04-01T09:00:00Z',
  name: 'Endorsement of Query Craft',
  credentialSubject: { id: about, type: ['EndorsementSubject'], endorsementComment: 'We hire for this.' },
});
const withEndorsements = (...endorsements: JsonObject[]): JsonObject => {
  const { credentialSubject, ...rest } = badge(school.did);
  const subject = credentialSubject as { achievement: JsonObject };
  const endorsed = { ...subject.achievement, endorsement: endorsements };
  return { ...rest, credentialSubject: { ...subject, achievement: endorsed } };
};

describe('endorsements of Open Badges 3', () => {
  it('are verified as credentials of their own, each with its verdict', async () => {
    const good = await secure(endorsement(achievement), guild);
    const forged = { ...good, validFrom: '2025-04-02T09:00:00Z' };
    const verdict = await judge(await secure(withEndorsements(good, forged), school));
    expect(verdict.verdict).toBe('verified');
    expect(verdict.endorsements?.map((each) => each.verdict)).toEqual(['verified', 'invalid']);
    expect(verdict.endorsements?.[0]?.provenIssuer).toBe(guild.did);
  });

  it('are read as tokens too', async () => {
    const text = jwt({ iss: guild.did, ...endorsement(achievement) }, guild);
    const document = badge(school.did, { endorsementJwt: [text] } as never);
    const verdict = await judge(await secure(document, school));
    expect(verdict.verdict).toBe('verified');
    expect(verdict.endorsements?.map((each) => each.verdict)).toEqual(['verified']);
  });

  it('by somebody else than they name, or of something else, are not verified', async () => {
    const by = await secure(endorsement(achievement), stranger);
    const of = await secure(endorsement('https://other.example/achievement'), guild);
    const verdict = await judge(await secure(withEndorsements(by, of), school));
    expect(verdict.verdict).toBe('verified');
    expect(verdict.endorsements?.map((each) => each.verdict)).toEqual(['invalid', 'unverifiable']);
    expect(codes(verdict.endorsements?.[1] ?? verdict)).toEqual(['format/endorses-another']);
  });

  it('are not asked about when the credential itself is not proven', async () => {
    const good = await secure(endorsement(achievement), guild);
    const genuine = await secure(withEndorsements(good), school);
    const verdict = await judge({ ...genuine, name: 'Query Mastery' });
    expect(verdict.verdict).toBe('invalid');
    expect(verdict.endorsements).toBeUndefined();
  });
});
