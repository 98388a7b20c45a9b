import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../utils/credentials/types.ts';
import { badge, codes, judge, jwt, newKey, type ProofSpec, secure } from './mint.ts';

const [school, holder, stranger] = [newKey(), newKey(), newKey()];
const inside = await secure(badge(school.did), school);
const presentation = (more: JsonObject = {}): JsonObject => ({
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  type: ['VerifiablePresentation'],
  holder: holder.did,
  verifiableCredential: [inside],
  ...more,
});
const forLogin: ProofSpec = {
  options: { proofPurpose: 'authentication', challenge: 'n-7', domain: 'employer.example' },
};
const signed = await secure(presentation(), holder, forLogin);

describe('a presentation’s own proof', () => {
  it('shows that its holder presented it, whoever it was made for', async () => {
    const verdict = await judge(signed);
    expect(verdict.verdict).toBe('verified');
    expect(codes(verdict)).toEqual([]);
    expect(verdict.checks.map(({ code }) => code)).toContain('recipient/presented-by-holder');
  });

  it('is not asked for: without one the credentials inside speak for themselves', async () => {
    expect((await judge(presentation())).verdict).toBe('verified');
  });

  it('makes it invalid when it does not hold, however good what is inside', async () => {
    const changed = { ...signed, holder: stranger.did };
    expect(codes(await judge(changed))).toContain('signature/mismatch');
    expect((await judge(changed)).verdict).toBe('invalid');
    const purpose = { proofPurpose: 'keyAgreement' };
    expect((await judge(await secure(presentation(), holder, { options: purpose }))).verdict).toBe('invalid');
  });

  it('by another key than the holder’s, or of an unknown kind, is a remark', async () => {
    const by = await judge(await secure(presentation(), stranger, forLogin));
    expect(by.verdict).toBe('verified');
    expect(codes(by)).toEqual(['recipient/presenter-not-proven']);
    const unheard = { ...(signed.proof as JsonObject), cryptosuite: 'unheard-of-2031' };
    expect(codes(await judge({ ...signed, proof: unheard }))).toEqual(['recipient/presentation-not-checked']);
  });

  it('never makes a forged credential inside better', async () => {
    const forged = presentation({ verifiableCredential: [{ ...inside, name: 'Query Mastery' }] });
    expect((await judge(await secure(forged, holder, forLogin))).verdict).toBe('invalid');
    const empty = { '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiablePresentation'] };
    expect((await judge(await secure(empty, holder, forLogin))).verdict).toBe('unverifiable');
  });
});

describe('a presentation as JWT', () => {
  const claims = { iss: holder.did, aud: 'employer.example', nonce: 'n-7', vp: presentation() };

  it('is signed by its holder, or invalid', async () => {
    const text = jwt(claims, holder, { typ: 'JWT' });
    const verdict = await judge(text);
    expect(verdict.verdict).toBe('verified');
    expect(verdict.checks.map(({ code }) => code)).toContain('recipient/presented-by-holder');
    expect((await judge(jwt(claims, { ...stranger, method: holder.method }))).verdict).toBe('invalid');
    expect((await judge(jwt(claims, holder, { alg: 'none' }))).verdict).toBe('invalid');
  });

  it('of VC-JOSE-COSE names its holder in `iss`, who is no issuer', async () => {
    const { verdict, checks } = await judge(
      jwt({ ...presentation(), iss: holder.did }, holder, { typ: 'vp+jwt' }),
    );
    expect(verdict).toBe('verified');
    expect(checks.map(({ code }) => code)).toContain('recipient/presented-by-holder');
  });

  it('case 23: a presentation whose type is a credential’s is refused', async () => {
    const verdict = await judge(jwt(claims, holder, { typ: 'vc+jwt' }));
    expect(codes(verdict)).toContain('signature/not-a-credential');
    expect(verdict.verdict).toBe('invalid');
  });
});
