import { describe, expect, it } from 'vitest';
import { parseCredential } from '../../../utils/credentials/index.ts';
import type { JsonObject } from '../../../utils/credentials/types.ts';
import { bytesOf } from '../../fixtures/credentials/bytes.ts';
import { openBadge3 } from '../../fixtures/credentials/verifiable.ts';

const subjectOf = (changes: JsonObject, achievement: JsonObject = {}): JsonObject => ({
  id: 'did:example:baker',
  type: ['AchievementSubject'],
  achievement: {
    id: 'https://crumb-school.example/sourdough',
    type: ['Achievement'],
    name: 'Sourdough',
    ...achievement,
  },
  ...changes,
});
const read = (changes: JsonObject) => parseCredential(bytesOf(openBadge3(changes)));

describe('results', () => {
  it('are joined to what their description says', async () => {
    const { results } = await read({
      credentialSubject: subjectOf(
        {
          result: [
            { type: ['Result'], resultDescription: 'urn:r:grade', value: 'A-' },
            { type: ['Result'], resultDescription: 'urn:r:crust', achievedLevel: 'urn:l:2' },
            { type: ['Result'], status: 'Completed' },
            { type: ['Result'], resultDescription: 'urn:r:unknown' },
          ],
        },
        {
          resultDescription: [
            {
              id: 'urn:r:grade',
              type: ['ResultDescription'],
              name: 'Final grade',
              resultType: 'LetterGrade',
              valueMax: 'A',
              requiredValue: 'C',
            },
            {
              id: 'urn:r:crust',
              type: ['ResultDescription'],
              name: 'Crust',
              resultType: 'RubricCriterionLevel',
              requiredLevel: 'urn:l:1',
              rubricCriterionLevel: [
                { id: 'urn:l:1', type: ['RubricCriterionLevel'], name: 'Even' },
                { id: 'urn:l:2', type: ['RubricCriterionLevel'], name: 'Crackling' },
              ],
            },
          ],
        },
      ),
    });
    expect(results).toEqual([
      { name: 'Final grade', type: 'LetterGrade', value: 'A-', best: 'A', required: 'C' },
      { name: 'Crust', type: 'RubricCriterionLevel', level: 'Crackling', required: 'Even' },
      { status: 'Completed' },
    ]);
  });

  it('show nothing that hides or reorders text', async () => {
    const { results } = await read({
      credentialSubject: subjectOf({ result: { value: '\u202E-A', status: 7 } }),
    });
    expect(results).toEqual([{ value: '-A' }]);
  });
});

it('evidence keeps its narrative, its description and its kind', async () => {
  const { evidence } = await read({
    evidence: {
      type: ['Evidence'],
      id: 'https://a.example/1',
      name: 'Loaf',
      narrative: 'Baked.',
      description: 'A loaf.',
      genre: 'Portfolio',
      audience: 'Bakers',
    },
  });
  expect(evidence).toEqual([
    {
      id: 'https://a.example/1',
      name: 'Loaf',
      narrative: 'Baked.',
      description: 'A loaf.',
      genre: 'Portfolio',
      audience: 'Bakers',
    },
  ]);
});

it('a refresh service is named, under either model', async () => {
  expect(
    (await read({ refreshService: { id: 'https://a.example/new', type: '1EdTechCredentialRefresh' } }))
      .refresh,
  ).toEqual({
    type: '1EdTechCredentialRefresh',
    url: 'https://a.example/new',
  });
  expect((await read({ refreshService: [{ type: 'MediatedRefresh2021' }] })).refresh).toEqual({
    type: 'MediatedRefresh2021',
  });
  expect((await read({})).refresh).toBeUndefined();
});

describe('who it was issued to', () => {
  const identity = (identityType: string, identityHash: string, more: JsonObject = {}) => ({
    type: 'IdentityObject',
    identityType,
    identityHash,
    hashed: false,
    ...more,
  });

  it('a name among the identifiers is the recipient’s name, and no identity', async () => {
    const identifier = [identity('name', 'Noor Haddad'), identity('emailAddress', 'noor@post.example')];
    const { recipient } = await read({
      credentialSubject: subjectOf({ id: undefined, identifier } as never),
    });
    expect(recipient).toEqual({
      id: 'noor@post.example',
      name: 'Noor Haddad',
      type: 'emailAddress',
      identity: 'noor@post.example',
      hashed: false,
    });
  });

  it('of several identifiers the address comes first, and all are kept', async () => {
    const identifier = [
      identity('accountId', 'u-7'),
      identity('emailAddress', `sha256$${'0'.repeat(64)}`, { hashed: true, salt: 'grain' }),
    ];
    const { recipient } = await read({ credentialSubject: subjectOf({ identifier }) });
    expect(recipient).toMatchObject({
      id: 'did:example:baker',
      type: 'emailAddress',
      hashed: true,
      salt: 'grain',
    });
    expect(recipient.identities).toHaveLength(2);
  });
});

describe('endorsements', () => {
  const endorsement = (id: string): JsonObject => ({
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: ['VerifiableCredential', 'EndorsementCredential'],
    issuer: { id: 'did:example:guild', name: 'Guild' },
    validFrom: '2025-01-02T03:04:05Z',
    credentialSubject: { id, type: ['EndorsementSubject'], endorsementComment: 'Good bread.' },
  });

  it('are read with what they are about, and never an endorsement of an endorsement', async () => {
    const inner = { ...endorsement('did:web:crumb-school.example'), endorsement: [endorsement('urn:x:1')] };
    const issuer = {
      id: 'did:web:crumb-school.example',
      type: ['Profile'],
      name: 'Crumb School',
      endorsement: inner,
    };
    const { endorsements } = await read({
      issuer,
      endorsement: [endorsement('urn:other:1'), 7, { type: 'x' }],
    });
    expect(endorsements).toMatchObject([
      { about: 'credential', ofThis: false, comment: 'Good bread.', issuer: { name: 'Guild' } },
      { about: 'issuer', ofThis: true, credential: { format: 'vc-2' } },
    ]);
    expect(endorsements?.[1]?.credential?.endorsements).toBeUndefined();
  });

  it('are at most ten', async () => {
    const many = Array.from({ length: 30 }, () => endorsement('urn:x:1'));
    expect((await read({ endorsement: many })).endorsements).toHaveLength(10);
  });
});
