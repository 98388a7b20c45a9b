import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../utils/credentials/types.ts';
import type { Registry, TrustSources } from '../../../../utils/verification/trust/types.ts';
import { assertion2, hosted2 } from '../../../fixtures/credentials/open-badges.ts';
import { badge, codes, judge, jwt, type Key, network, newKey, now, secure } from '../mint.ts';

const school = newKey();
const anchor = newKey('P-256');
const registry = 'https://lists.example/registry.json';
const trustAnchor = 'https://federation.example/.well-known/openid-federation';
const endpoint = 'https://federation.example/fetch';
const legacy: Registry = { kind: 'dcc-legacy', name: 'Harbour list', url: registry };
const federation: Registry = { kind: 'openid-federation', name: 'Harbour federation', trustAnchor };
const seconds = Math.floor(now.getTime() / 1000);

function statement(claims: JsonObject, key: Key = anchor): string {
  const full = { iss: 'https://federation.example', iat: seconds - 60, exp: seconds + 3600, ...claims };
  return jwt(full, key, { typ: 'entity-statement+jwt', kid: 'a' });
}
const configuration = (key: Key = anchor) =>
  statement(
    {
      sub: 'https://federation.example',
      jwks: { keys: [{ ...key.jwk, kid: 'a' }] },
      metadata: { federation_entity: { federation_fetch_endpoint: endpoint } },
    },
    key,
  );
const subordinate = (claims: JsonObject = {}, key?: Key) =>
  statement(
    { sub: school.did, metadata: { federation_entity: { organization_name: 'Harbour School' } }, ...claims },
    key,
  );
const fetchUrl = `${endpoint}?sub=${encodeURIComponent(school.did)}`;

async function ask(trust: TrustSources, table: Record<string, unknown> = {}, document?: JsonObject) {
  const fetch = network(table);
  const verdict = await judge(document ?? (await secure(badge(school.did), school)), { fetch, trust });
  const checks = verdict.checks.filter(({ check }) => check === 'trust');
  return {
    verdict,
    asked: fetch.asked,
    checks,
    answers: checks.map(({ code, result }) => `${code} ${result}`),
  };
}

describe('who vouches for the issuer', () => {
  it('nobody is asked unless the caller names somebody', async () => {
    const { asked, answers, verdict } = await ask({});
    expect([asked, answers, verdict.verdict]).toEqual([[], [], 'verified']);
  });

  it('nobody is asked about a credential that is not proven', async () => {
    const good = await secure(badge(school.did), school);
    const { asked, answers } = await ask({ registries: [legacy] }, {}, { ...good, name: 'Another' });
    expect([asked, answers]).toEqual([[], []]);
  });

  it('case 49: listed, not listed, not reachable: three answers, and none decides', async () => {
    const table = { [registry]: { registry: { [school.did]: { name: 'Harbour School' } } } };
    const listed = await ask({ registries: [legacy] }, table);
    expect(listed.answers).toEqual(['trust/listed pass']);
    expect(listed.checks[0]).toMatchObject({
      source: registry,
      params: { name: 'Harbour School', registry: 'Harbour list' },
    });
    const absent = await ask({ registries: [legacy] }, { [registry]: { registry: {} } });
    expect(absent.answers).toEqual(['trust/not-listed warn']);
    const silent = await ask({ registries: [legacy] });
    expect(silent.answers).toEqual(['trust/registry-unreachable unknown']);
    const broken = await ask({ registries: [legacy] }, { [registry]: 'maintenance' });
    expect(broken.answers).toEqual(['trust/registry-unreachable unknown']);
    for (const each of [listed, absent, silent, broken]) expect(each.verdict.verdict).toBe('verified');
  });

  it('is not misled by members that every object has', async () => {
    const { answers } = await ask({ registries: [legacy] }, { [registry]: { registry: { toString: {} } } });
    expect(answers).toEqual(['trust/not-listed warn']);
  });

  it('the user’s and the organisation’s lists are read here', async () => {
    const own = { name: 'Mine', issuers: [{ id: school.did, name: 'My school' }] };
    const policy = { name: 'Work', issuers: [{ id: 'did:key:zOther' }] };
    const { answers, asked } = await ask({ own, policy });
    expect([answers, asked]).toEqual([['trust/not-listed warn', 'trust/listed pass'], []]);
  });

  it('a federation answers for one issuer, signed', async () => {
    const good = { [trustAnchor]: configuration(), [fetchUrl]: subordinate() };
    const { answers, checks } = await ask({ registries: [federation] }, good);
    expect(answers).toEqual(['trust/listed pass']);
    expect(checks[0]?.params?.name).toBe('Harbour School');
    expect((await ask({ registries: [federation] }, { [trustAnchor]: configuration() })).answers).toEqual([
      'trust/not-listed warn',
    ]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['no configuration', {}],
    [
      'a statement by a stranger',
      { [trustAnchor]: configuration(), [fetchUrl]: subordinate({}, newKey('P-256')) },
    ],
    [
      'a statement about another',
      { [trustAnchor]: configuration(), [fetchUrl]: subordinate({ sub: 'did:key:zOther' }) },
    ],
    [
      'an old statement',
      { [trustAnchor]: configuration(), [fetchUrl]: subordinate({ exp: seconds - 3600 }) },
    ],
    [
      'another anchor',
      { [trustAnchor]: configuration(), [fetchUrl]: subordinate({ iss: 'https://other.example' }) },
    ],
    ['a web page', { [trustAnchor]: configuration(), [fetchUrl]: '<!doctype html>' }],
  ])('%s is no answer', async (_what, table) => {
    expect((await ask({ registries: [federation] }, table)).answers).toEqual([
      'trust/registry-unreachable unknown',
    ]);
  });
});

describe('the issuer’s domain', () => {
  const did = 'did:web:harbour.example';
  const didDocument = {
    id: did,
    verificationMethod: [{ id: `${did}#k`, type: 'JsonWebKey', controller: did, publicKeyJwk: school.jwk }],
    assertionMethod: [`${did}#k`],
  };
  const signed = (issuer: string, name?: string) => {
    const document = badge(issuer);
    const profile = { ...(document.issuer as JsonObject), ...(name === undefined ? {} : { name }) };
    return secure({ ...document, issuer: profile }, school, {
      options: { verificationMethod: `${issuer}#k` },
    });
  };

  it('comes first when it is proven, and lets a list name the host', async () => {
    const own = { name: 'Mine', issuers: [{ id: 'harbour.example' }] };
    const table = { 'https://harbour.example/.well-known/did.json': didDocument };
    const { answers, checks } = await ask({ own }, table, await signed(did));
    expect(answers).toEqual(['trust/domain-proven pass', 'trust/listed pass']);
    expect(checks[0]?.params?.domain).toBe('harbour.example');
    const near = {
      name: 'Mine',
      issuers: [{ id: 'example' }, { id: 'bour.example' }, { id: 'harbour.example.org' }],
    };
    expect((await ask({ own: near }, table, await signed(did))).answers).toContain('trust/not-listed warn');
  });

  it('of a hosted badge is the host that states it', async () => {
    const own = { name: 'Mine', issuers: [{ id: 'badges.lantern-guild.example' }] };
    const { answers, verdict } = await ask({ own }, hosted2(), assertion2());
    expect(verdict.proofLevel).toBe('hosted');
    expect(answers).toEqual(['trust/domain-proven pass', 'trust/listed pass']);
  });

  it('is shown as it reads, and its imitation is flagged', async () => {
    // “аррӏе” in Cyrillic letters
    const fake = 'did:web:xn--80ak6aa92e.example';
    const document = JSON.parse(JSON.stringify(didDocument).replaceAll(did, fake)) as JsonObject;
    const table = { 'https://xn--80ak6aa92e.example/.well-known/did.json': document };
    const { verdict, checks } = await ask({}, table, await signed(fake));
    expect(checks[0]?.params?.domain).toBe('аррӏе.example');
    expect(codes(verdict)).toEqual(['trust/lookalike-letters']);
  });

  it('a name that mixes alphabets is flagged, proven or not', async () => {
    const { verdict } = await ask(
      {},
      {},
      await secure(
        { ...badge(school.did), issuer: { id: school.did, type: ['Profile'], name: 'Hаrbour School' } },
        school,
      ),
    );
    expect([verdict.verdict, codes(verdict)]).toEqual(['verified', ['trust/mixed-script']]);
  });
});
