import { describe, expect, test } from 'vitest';
import type { CredentialSkill } from '../../../utils/credentials/types.ts';
import { sampleIssuer } from '../../../utils/engine/samples/issuer.ts';
import { found, freshWallet, idOf, row } from './fakes.ts';

describe('adding', () => {
  test('keeps the exact bytes and lists the credential', async () => {
    const { wallet } = freshWallet();
    await expect(wallet.add({ ...row(1), sourceUrl: 'https://issuer.example/1' })).resolves.toBe('added');
    const [item] = await wallet.list();
    expect(item).toEqual({
      id: idOf(1),
      name: 'Badge 1',
      issuer: 'Issuer',
      format: 'open-badges-3',
      sourceUrl: 'https://issuer.example/1',
      addedAt: '2026-03-01T12:00:00.000Z',
    });
    expect((await wallet.row(idOf(1))).raw).toEqual(row(1).raw);
  });

  test('20 saves of the same bytes at once: one row, one `added`, one copy, a count of one', async () => {
    const { wallet, local } = freshWallet();
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => wallet.add(row(1))));
    expect(outcomes.filter((outcome) => outcome === 'added')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'duplicate')).toHaveLength(19);
    expect(await wallet.list()).toHaveLength(1);
    expect(await wallet.health()).toEqual({ state: 'ok', expected: 1, found: 1 });
    expect([...local.held.keys()].filter((key) => key.startsWith('wallet:copy:'))).toHaveLength(1);
  });

  test('20 different ones at once are all counted', async () => {
    const { wallet } = freshWallet();
    await Promise.all(Array.from({ length: 20 }, (_, seed) => wallet.add(row(seed))));
    expect(await wallet.health()).toEqual({ state: 'ok', expected: 20, found: 20 });
  });

  test('two contexts with the same database make one row', async () => {
    const first = freshWallet();
    const second = freshWallet(first.local, first.name);
    const outcomes = await Promise.all([first.wallet.add(row(1)), second.wallet.add(row(1))]);
    expect(outcomes.sort()).toEqual(['added', 'duplicate']);
  });

  test('moves its job on in the same transaction', async () => {
    const { wallet } = freshWallet();
    const input = { kind: 'url', url: 'https://issuer.example/1' } as const;
    await wallet.jobs.put({ id: 'r1', input, step: 'asked' });
    await wallet.add(row(1), { id: 'r1', input });
    expect(await wallet.jobs.get('r1')).toMatchObject({
      step: 'stored',
      credential: idOf(1),
      outcome: 'added',
    });
    await wallet.jobs.finish('r1');
    expect(await wallet.jobs.unfinished()).toEqual([]);
  });

  test('lists newest first', async () => {
    const { wallet, clock } = freshWallet();
    await wallet.add(row(1));
    clock.now = new Date('2026-03-02T12:00:00.000Z');
    await wallet.add(row(2));
    expect((await wallet.list()).map(({ name }) => name)).toEqual(['Badge 2', 'Badge 1']);
  });
});

describe('images', () => {
  test('a remote image is never offered', async () => {
    const { wallet } = freshWallet();
    await wallet.add(row(1, { image: 'https://issuer.example/badge.png' }));
    expect((await wallet.get(idOf(1))).image).toBeUndefined();
  });
  test('a baked picture is its own image', async () => {
    const { wallet } = freshWallet();
    await wallet.add(row(1, { envelope: 'png' }));
    expect((await wallet.get(idOf(1))).image).toMatch(/^data:image\/png;base64,/);
  });
  test('a small picture stands in the list, a large one only in the credential', async () => {
    const { wallet } = freshWallet();
    const large = row(2, { envelope: 'png' });
    await wallet.add(row(1, { envelope: 'png' }));
    await wallet.add({ ...large, raw: new Uint8Array(9_000) });
    const images = (await wallet.list()).map(({ id, image }) => [id, image !== undefined]);
    expect(Object.fromEntries(images)).toEqual({ [idOf(1)]: true, [idOf(2)]: false });
    expect((await wallet.get(idOf(2))).image).toBeDefined();
  });
});

describe('what a check found', () => {
  test('stands in the list and in the comparison', async () => {
    const { wallet } = freshWallet();
    await wallet.add(row(1));
    await wallet.saveCheck(idOf(1), found(1, 'verified'));
    expect((await wallet.list())[0]).toMatchObject({ verdict: 'verified' });
    expect(await wallet.holdings()).toEqual([
      {
        credential: idOf(1),
        name: 'Badge 1',
        issuer: 'Issuer',
        standing: 'verified',
        skills: [{ skill: 'sql', confidence: 0.8 }],
      },
    ]);
  });

  test.each([
    ['attested', 'attested'],
    ['expired', 'expired'],
    ['unverifiable', 'unverified'],
    ['unreachable', 'unverified'],
  ] as const)('%s stands as %s', async (word, standing) => {
    const { wallet } = freshWallet();
    await wallet.add(row(1));
    await wallet.saveCheck(idOf(1), found(1, word));
    expect((await wallet.holdings()).map((holding) => holding.standing)).toEqual([standing]);
  });

  test('skills of parts count at the standing of their part, and never better than the whole', async () => {
    const { wallet } = freshWallet();
    await wallet.add(row(1));
    const read = (skill: string, more: Partial<CredentialSkill> = {}) =>
      ({ skill, from: 'tag', confidence: 0.8, evidence: skill, ...more }) as const;
    const until = '2026-02-01T00:00:00.000Z';
    const skills = [
      read('sql'),
      read('java', { standing: 'verified' }),
      read('python', { standing: 'expired', expiresOn: until }),
      read('docker', { standing: 'unverified' }),
    ];
    const stand = async () =>
      (await wallet.holdings()).map((one) => [
        one.standing,
        one.expiresOn,
        one.skills.map(({ skill }) => skill).join(' '),
      ]);
    await wallet.saveCheck(idOf(1), { ...found(1, 'verified'), skills });
    expect(await stand()).toEqual([
      ['verified', undefined, 'sql java'],
      ['expired', until, 'python'],
      ['unverified', undefined, 'docker'],
    ]);
    await wallet.saveCheck(idOf(1), { ...found(1, 'unverifiable'), skills });
    expect(await stand()).toEqual([
      ['unverified', undefined, 'sql java docker'],
      ['expired', until, 'python'],
    ]);
  });

  test('a badge issued to somebody else is held, not proven, until it is found to be the user’s', async () => {
    const { wallet } = freshWallet();
    await wallet.add(row(1));
    const check = found(1, 'verified');
    const recipient = (code: string) => ({
      ...check,
      verdict: {
        ...check.verdict,
        checks: [{ check: 'recipient', result: 'warn', code, sentence: '' } as const],
      },
    });
    await wallet.saveCheck(idOf(1), recipient('recipient/not-yours'));
    expect(await wallet.holdings()).toMatchObject([{ standing: 'unverified', remark: 'issued-to-another' }]);
    expect((await wallet.list())[0]).not.toHaveProperty('notYours');
    await wallet.saveCheck(idOf(1), recipient('recipient/yours'));
    expect(await wallet.holdings()).toMatchObject([{ standing: 'verified' }]);
    expect((await wallet.holdings())[0]).not.toHaveProperty('remark');
  });

  test('a sample counts as the user’s word and says what it is', async () => {
    const { wallet } = freshWallet();
    await wallet.add(row(1, { issuer: { name: sampleIssuer } }));
    await wallet.saveCheck(idOf(1), found(1, 'verified', { issuer: { name: sampleIssuer } }));
    expect((await wallet.list())[0]?.verdict).toBe('verified');
    expect(await wallet.holdings()).toMatchObject([
      { standing: 'self-stated', remark: 'sample', skills: [{ skill: 'sql' }] },
    ]);
  });

  test.each(['revoked', 'invalid'] as const)('%s proves nothing', async (word) => {
    const { wallet } = freshWallet();
    await wallet.add(row(1));
    await wallet.saveCheck(idOf(1), found(1, word));
    expect(await wallet.holdings()).toEqual([]);
  });

  test('a check that could not reach the issuer does not take away what was known', async () => {
    const { wallet } = freshWallet();
    await wallet.add(row(1));
    await wallet.saveCheck(idOf(1), found(1, 'verified'));
    await wallet.saveCheck(idOf(1), found(1, 'unreachable'));
    const entry = await wallet.get(idOf(1));
    expect(entry.verdict).toBe('verified');
    expect(entry.verdictDetail?.verdict).toBe('verified');
    expect(entry.lastAttempt?.verdict).toBe('unreachable');
    await wallet.saveCheck(idOf(1), found(1, 'revoked'));
    expect(await wallet.get(idOf(1))).not.toHaveProperty('lastAttempt');
    expect((await wallet.get(idOf(1))).verdict).toBe('revoked');
  });

  test('a hosted badge is shown as its issuer states it, not as it was pasted', async () => {
    const { wallet } = freshWallet();
    await wallet.add(row(1, { envelope: 'png', name: 'Chief of everything' }));
    const stated = row(2, { name: 'Took part' }).credential;
    const check = found(1, 'verified', { envelope: 'png', name: 'Chief of everything' });
    await wallet.saveCheck(idOf(1), { ...check, verdict: { ...check.verdict, authoritative: stated } });
    await wallet.saveCheck(idOf(1), found(1, 'unreachable', { name: 'Chief of everything' }));
    const entry = await wallet.get(idOf(1));
    expect([entry.id, entry.name, entry.credential.id, entry.credential.name]).toEqual([
      idOf(1),
      'Took part',
      idOf(1),
      'Took part',
    ]);
    expect(entry.image).toMatch(/^data:image\/png/);
    expect((await wallet.list())[0]?.name).toBe('Took part');
  });

  test('a check of what lies in the trash leaves it there', async () => {
    const { wallet } = freshWallet();
    await wallet.add(row(1));
    await wallet.toTrash(idOf(1));
    await wallet.saveCheck(idOf(1), found(1, 'verified'));
    expect(await wallet.list()).toEqual([]);
    expect(await wallet.trash()).toHaveLength(1);
  });

  test('a row that was purged meanwhile stays gone', async () => {
    const { wallet } = freshWallet();
    await wallet.saveCheck(idOf(1), found(1, 'verified'));
    expect(await wallet.list()).toEqual([]);
  });
});

describe('the user’s edits', () => {
  test('win over what was read, now and after the next check', async () => {
    const { wallet } = freshWallet();
    await wallet.add(row(1));
    await wallet.saveCheck(idOf(1), found(1, 'verified'));
    await wallet.editSkills({ id: idOf(1), add: ['python'], remove: ['sql'] });
    const own = [{ skill: 'python', from: 'user', confidence: 1, evidence: '' }];
    expect((await wallet.get(idOf(1))).skills).toEqual(own);
    await wallet.saveCheck(idOf(1), found(1, 'verified'));
    expect((await wallet.get(idOf(1))).skills).toEqual(own);
    expect((await wallet.holdings())[0]?.skills).toEqual([]);
    expect((await wallet.holdings())[1]).toMatchObject({
      standing: 'self-stated',
      skills: [{ skill: 'python', confidence: 1 }],
    });
  });
  test('add to what the credential proves, and only taking away takes it away', async () => {
    const { wallet } = freshWallet();
    await wallet.add(row(1));
    const guessed = { skill: 'java', from: 'criteria', confidence: 0.4, evidence: 'Java' } as const;
    const check = found(1, 'verified');
    await wallet.saveCheck(idOf(1), { ...check, skills: [...check.skills, guessed] });
    await wallet.editSkills({ id: idOf(1), add: ['sql', 'java'], remove: [] });
    expect(await wallet.holdings()).toMatchObject([
      { standing: 'verified', skills: [{ skill: 'sql' }, { skill: 'java' }] },
      { standing: 'self-stated', skills: [{ skill: 'sql' }, { skill: 'java' }] },
    ]);
    const shown = (await wallet.get(idOf(1))).skills.map(({ skill, from }) => `${skill} ${from}`);
    expect(shown.sort()).toEqual(['java user', 'sql tag']);
    await wallet.editSkills({ id: idOf(1), add: [], remove: ['sql', 'java'] });
    expect(await wallet.holdings()).toMatchObject([{ standing: 'verified', skills: [] }]);
  });
  test('of a credential that is not there fail', async () => {
    const { wallet } = freshWallet();
    await expect(wallet.editSkills({ id: idOf(9), add: [], remove: [] })).rejects.toMatchObject({
      code: 'wallet/not-found',
    });
  });
});
