import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../utils/credentials/types.ts';
import { badge, codes, encodedList, judge, listCredential, network, newKey, secure } from '../mint.ts';

const key = newKey();
const url = 'https://harbour.example/status/1';
const suite = { suite: 'eddsa-jcs-2022' };
const withStatus = (entry: JsonObject) => secure(badge(key.did, { credentialStatus: entry }), key, suite);
const serving = async (list: JsonObject, signed = true) => ({
  fetch: network({ [url]: signed ? await secure(list, key, suite) : list }),
});
/** The list's bits with another name and without the multibase of later days. */
const olderList = (credentialType: string, subjectType: string, set: number[], more: JsonObject = {}) => {
  const { credentialSubject, ...rest } = listCredential(key.did, url, encodedList(set).slice(1));
  const subject = { ...(credentialSubject as JsonObject), type: subjectType, ...more };
  return { ...rest, type: ['VerifiableCredential', credentialType], credentialSubject: subject };
};

describe('StatusList2021', () => {
  const entry = (index: string, purpose = 'revocation') => ({
    id: `${url}#${index}`,
    type: 'StatusList2021Entry',
    statusPurpose: purpose,
    statusListIndex: index,
    statusListCredential: url,
  });
  const list = (set: number[], more: JsonObject = {}) =>
    olderList('StatusList2021Credential', 'StatusList2021', set, more);

  it('a clear bit is current, a set one withdrawn or suspended', async () => {
    expect((await judge(await withStatus(entry('4')), await serving(list([5])))).verdict).toBe('verified');
    expect((await judge(await withStatus(entry('5')), await serving(list([5])))).verdict).toBe('revoked');
    const suspended = await serving(list([5], { statusPurpose: 'suspension' }));
    expect(codes(await judge(await withStatus(entry('5', 'suspension')), suspended))).toEqual([
      'status/suspended',
    ]);
  });

  it('unsigned, or of the newer type under the older name, it is not believed', async () => {
    const credential = await withStatus(entry('4'));
    expect(codes(await judge(credential, await serving(list([]), false)))).toEqual([
      'status/list-not-proven',
    ]);
    const newer = listCredential(key.did, url, encodedList([]));
    expect(codes(await judge(credential, await serving(newer)))).toEqual(['status/list-of-another-kind']);
  });
});

describe('RevocationList2020', () => {
  const entry = (index: string) => ({
    id: `${url}#${index}`,
    type: 'RevocationList2020Status',
    revocationListIndex: index,
    revocationListCredential: url,
  });
  const list = (set: number[]) => olderList('RevocationList2020Credential', 'RevocationList2020', set);

  it('a clear bit is current, a set one withdrawn', async () => {
    expect((await judge(await withStatus(entry('4')), await serving(list([5])))).verdict).toBe('verified');
    expect((await judge(await withStatus(entry('5')), await serving(list([5])))).verdict).toBe('revoked');
  });

  it('padded base64 of early issuers is read', async () => {
    const padded = gzipSync(Buffer.alloc(16_384)).toString('base64');
    const { credentialSubject, ...rest } = list([]);
    const early = { ...rest, credentialSubject: { ...credentialSubject, encodedList: padded } };
    expect((await judge(await withStatus(entry('4')), await serving(early))).verdict).toBe('verified');
  });
});

describe('1EdTechRevocationList', () => {
  const id = badge(key.did).id as string;
  const entry = { id: url, type: '1EdTechRevocationList' };
  const list = (revoked: JsonObject[], more: JsonObject = {}) => ({
    id: url,
    issuer: key.did,
    revokedCredential: revoked,
    ...more,
  });
  const judged = async (served: JsonObject) => judge(await withStatus(entry), await serving(served, false));

  it('names those that are withdrawn, with the reason', async () => {
    expect((await judged(list([{ id: 'urn:uuid:another', revoked: true }]))).verdict).toBe('verified');
    const verdict = await judged(list([{ id, revoked: true, revocationReason: 'Wrong date' }]));
    expect(verdict.verdict).toBe('revoked');
    expect(verdict.checks.find(({ code }) => code === 'status/revoked')?.params?.reason).toBe('Wrong date');
    expect((await judged(list([{ id, revoked: false }]))).verdict).toBe('verified');
  });

  it('of another issuer, at another address, or unreadable is not “not withdrawn”', async () => {
    expect(codes(await judged(list([], { issuer: 'did:example:other' })))).toEqual([
      'status/list-not-proven',
    ]);
    expect(codes(await judged(list([], { id: `${url}2` })))).toEqual(['status/list-not-proven']);
    expect(codes(await judged({ id: url, issuer: key.did }))).toEqual(['status/list-unreadable']);
    expect(codes(await judge(await withStatus(entry)))).toEqual(['status/not-checked']);
  });
});
