/** The security cases, sections A to E and G48, under the numbers of docs/VERIFICATION.md. */
import { gzipSync, deflateSync as zlibSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../utils/credentials/types.ts';
import { canonicalRdf } from '../../../utils/verification/proofs/data-integrity/canonicalise.ts';
import {
  badge,
  base58,
  base64url,
  codes,
  encodedList,
  judge,
  jwt,
  type Key,
  listCredential,
  network,
  newKey,
  now,
  proofFor,
  rawSign,
  secure,
  statusEntry,
} from './mint.ts';

const key = newKey();
const stranger = newKey();
const genuine = await secure(badge(key.did), key);
const signature = (verdict: Awaited<ReturnType<typeof judge>>) =>
  verdict.checks.find(({ check }) => check === 'signature');

async function refused(credential: JsonObject | string, code: string, options = {}) {
  const verdict = await judge(credential, options);
  expect(codes(verdict)).toContain(code);
  expect(verdict.verdict).not.toBe('verified');
  return verdict;
}

it('the genuine badge that the cases start from is verified', async () => {
  expect((await judge(genuine)).verdict).toBe('verified');
});

describe('A. JSON-LD', () => {
  it('case 1: a word that no context defines is an error, at any depth', async () => {
    await refused({ ...genuine, rank: 'Master' }, 'signature/term-undefined');
    const { credentialSubject } = genuine as { credentialSubject: JsonObject };
    await refused(
      { ...genuine, credentialSubject: { ...credentialSubject, rank: 'x' } },
      'signature/term-undefined',
    );
    const [first] = genuine['@context'] as string[];
    expect((await judge({ ...genuine, '@context': [first ?? ''] })).verdict).toBe('invalid');
  });

  it('case 2: an inline context that swaps two words after signing, or defines everything, is no pass', async () => {
    const context = genuine['@context'] as string[];
    const swap = { name: 'https://schema.org/description', description: 'https://schema.org/name' };
    for (const inline of [
      swap,
      { '@vocab': 'https://evil.example/#' },
      { achievement: null },
      { grade: '@nest' },
    ]) {
      const verdict = await judge({ ...genuine, '@context': [...context, inline] as never });
      expect(verdict.verdict).not.toBe('verified');
    }
    // an honest signer’s @vocab: the signature holds, yet what is shown is not vouched for
    const own = await secure(
      { ...badge(key.did), '@context': [...context, { '@vocab': 'https://own.example/#' }] as never },
      key,
    );
    const verdict = await refused(own, 'format/own-vocabulary');
    expect(signature(verdict)?.result).toBe('pass');
    // and one that only adds a word is fine
    const adds = {
      ...badge(key.did),
      '@context': [...context, { shelf: 'https://own.example/#shelf' }] as never,
      shelf: 'B',
    };
    expect((await judge(await secure(adds, key))).verdict).toBe('verified');
  });

  it('case 2: a jcs proof signs its contexts as text', async () => {
    const signed = await secure(badge(key.did), key, { suite: 'eddsa-jcs-2022' });
    expect((await judge(signed)).verdict).toBe('verified');
    const context = signed['@context'] as string[];
    const changed = { ...signed, '@context': [...context, 'https://w3id.org/security/data-integrity/v2'] };
    await refused(changed, 'signature/mismatch');
    const repeated = { ...(signed.proof as JsonObject), '@context': context };
    expect((await judge({ ...changed, proof: repeated })).verdict).toBe('invalid');
  });

  it('case 3: a context that is not pinned is never fetched, and a pinned one is never replaced', async () => {
    const fetch = network({ 'https://evil.example/context': { '@context': {} } });
    const foreign = {
      ...genuine,
      '@context': [...(genuine['@context'] as string[]), 'https://evil.example/context'],
    };
    const verdict = await refused(foreign, 'signature/context-unknown', { fetch });
    expect(verdict.verdict).toBe('unverifiable');
    expect(fetch.asked).toEqual([]);
    const v2 = 'https://www.w3.org/ns/credentials/v2';
    const contexts = new Map([[v2, { '@context': { '@vocab': 'https://evil.example/#' } }]]);
    expect((await judge(genuine, { contexts })).verdict).toBe('verified');
    expect((await judge({ ...genuine, rank: 'x' }, { contexts })).verdict).toBe('invalid');
  });

  it('case 4: a member given twice, under its name or its keyword, is refused', async () => {
    await expect(judge(JSON.stringify(genuine).replace('{', '{"name":"Query Mastery",'))).rejects.toThrow(
      'credential/json-duplicate-key',
    );
    expect((await judge({ ...genuine, '@id': 'urn:uuid:other' })).verdict).toBe('invalid');
    expect((await judge({ ...genuine, '@type': ['VerifiableCredential'] })).verdict).not.toBe('verified');
  });

  it('case 4: an end or a status cannot be hidden under another spelling of the same graph', async () => {
    const validUntil = '2026-01-01T00:00:00Z';
    const over = await secure(badge(key.did, { validUntil }), key);
    expect((await judge(over)).verdict).toBe('expired');
    const { validUntil: _, ...open } = over;
    const iri = 'https://www.w3.org/2018/credentials#validUntil';
    const literal = { '@value': validUntil, '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' };
    const context = over['@context'] as string[];
    const hidden: JsonObject[] = [
      { ...open, [iri]: literal },
      {
        ...open,
        '@context': [...context, { until: { '@id': iri, '@type': literal['@type'] } }],
        until: validUntil,
      },
      {
        ...open,
        '@context': [
          ...context,
          {
            c: 'https://www.w3.org/2018/credentials#',
            until: { '@id': 'c:validUntil', '@type': literal['@type'] },
          },
        ],
        until: validUntil,
      },
      // a prefix that is made of a prefix
      {
        ...open,
        '@context': [
          ...context,
          {
            d: { '@id': 'https://www.w3.org/20', '@prefix': true },
            c: { '@id': 'd:18/cred', '@prefix': true },
            until: { '@id': 'c:entials#validUntil', '@type': literal['@type'] },
          },
        ],
        until: validUntil,
      },
      { ...open, '@included': [{ id: over.id ?? '', type: ['VerifiableCredential'], validUntil }] },
      { ...open, '@nest': { validUntil } },
    ];
    for (const document of hidden) {
      const verdict = await judge(document);
      expect(verdict.verdict).not.toBe('verified');
    }
    // the attack is real: without this rule the signature of the first one holds
    expect(signature(await judge(hidden[0] ?? {}))?.result).toBe('pass');
    const entry = { id: 'urn:x:1', ...statusEntry('https://harbour.example/status/1', '5') };
    const { credentialStatus, ...withoutStatus } = await secure(
      badge(key.did, { credentialStatus: entry }),
      key,
    );
    const moved = {
      ...withoutStatus,
      'https://www.w3.org/2018/credentials#credentialStatus': credentialStatus,
    };
    expect((await judge(moved)).verdict).not.toBe('verified');
  });

  it('case 4: an end cannot be hidden behind a prefix that is called like a scheme', async () => {
    const validUntil = '2026-01-01T00:00:00Z';
    const id = 'https://harbour.example/badges/1';
    const { validUntil: _, ...open } = await secure(badge(key.did, { id, validUntil }), key);
    const context = open['@context'] as string[];
    const urn = { '@id': 'https://www.w3.org/2018/cred', '@prefix': true };
    const until = { '@id': 'urn:entials#validUntil', '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' };
    for (const inline of [[{ urn, until }], [{ urn }, { until }]]) {
      const hidden = { ...open, '@context': [...context, ...inline], until: validUntil };
      await refused(hidden, 'format/own-vocabulary');
    }
  });

  it('case 4: a withdrawn badge does not leave the list by another spelling of its id', async () => {
    const url = 'https://harbour.example/withdrawn';
    const contexts = [
      ...(badge(key.did)['@context'] as string[]),
      'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
    ];
    const status = { id: url, type: '1EdTechRevocationList' };
    for (const [id, short, inline] of [
      ['urn:uuid:2f6c', 'x:2f6c', { x: 'urn:uuid:' }],
      ['https://harbour.example/badges/1', 'x:1', { x: 'https://harbour.example/badges/' }],
      ['https://w3id.org/security#1', 'sec:1', undefined],
    ] as const) {
      const document = badge(key.did, { id, '@context': contexts, credentialStatus: status });
      const withdrawn = await secure(document, key);
      const fetch = network({ [url]: { id: url, issuer: key.did, revokedCredential: [{ id }] } });
      expect((await judge(withdrawn, { fetch })).verdict).toBe('revoked');
      const spelled = inline ? [...contexts, inline] : [...contexts, 'https://w3id.org/security/v2'];
      const { verdict } = await judge({ ...withdrawn, id: short, '@context': spelled }, { fetch });
      expect(verdict).toBe('unverifiable');
    }
  });

  it('case 5: a graph made to be hard to canonicalise is given up', async () => {
    const nodes = Array.from({ length: 12 }, (_, i) => `_:n${i}`);
    const graph = nodes.map((id) => ({
      '@id': id,
      'https://e.example/p': nodes.filter((other) => other !== id).map((other) => ({ '@id': other })),
    }));
    const start = performance.now();
    await expect(canonicalRdf({ '@graph': graph } as never, 'SHA-256', undefined)).rejects.toThrow(
      'too-complex',
    );
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('case 6: a good wrapper does not hide a bad part', async () => {
    const forged = { ...genuine, name: 'Query Mastery' };
    const wrapper = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiablePresentation'],
      verifiableCredential: [genuine, forged],
    };
    await refused(wrapper, 'parts/failed');
  });
});

describe('B. Proofs', () => {
  it.each(['authentication', 'keyAgreement', undefined])(
    'case 7: purpose %s is not for credentials',
    async (proofPurpose) => {
      const options: JsonObject = proofPurpose === undefined ? { proofPurpose: null } : { proofPurpose };
      await refused(
        await secure(badge(key.did), key, { suite: 'eddsa-jcs-2022', options }),
        'signature/wrong-purpose',
      );
    },
  );

  it('case 7: a key that the issuer lists for logging in only', async () => {
    const did = 'did:web:harbour.example';
    const method = { id: `${did}#a`, type: 'JsonWebKey', controller: did, publicKeyJwk: key.jwk };
    const fetch = network({
      'https://harbour.example/.well-known/did.json': {
        id: did,
        verificationMethod: [method],
        authentication: ['#a'],
      },
    });
    await refused(
      await secure(badge(did), { ...key, method: `${did}#a` }),
      'issuer/key-not-for-credentials',
      { fetch },
    );
  });

  it('case 8: a key of another kind than the suite’s, or than its own type promises', async () => {
    const p256 = newKey('P-256');
    await refused(
      await secure(badge(p256.did), p256, { suite: 'eddsa-rdfc-2022' }),
      'signature/wrong-key-kind',
    );
    const did = 'did:web:harbour.example';
    const method = {
      id: `${did}#a`,
      type: 'Ed25519VerificationKey2020',
      controller: did,
      publicKeyJwk: p256.jwk,
    };
    const fetch = network({
      'https://harbour.example/.well-known/did.json': { id: did, assertionMethod: [method] },
    });
    await refused(
      await secure(badge(did), { ...p256, method: `${did}#a` }, { suite: 'ecdsa-rdfc-2019' }),
      'signature/key-unknown',
      { fetch },
    );
  });

  it('case 9: somebody else’s key, and a key in the issuer’s document that somebody else controls', async () => {
    const verdict = await refused(await secure(badge(key.did), stranger), 'issuer/key-not-listed');
    expect(signature(verdict)?.result).toBe('pass');
    const did = 'did:web:harbour.example';
    const method = {
      id: `${did}#a`,
      type: 'JsonWebKey',
      controller: stranger.did,
      publicKeyJwk: stranger.jwk,
    };
    const fetch = network({
      'https://harbour.example/.well-known/did.json': {
        id: did,
        verificationMethod: [method],
        assertionMethod: ['#a'],
      },
    });
    await refused(await secure(badge(did), { ...stranger, method: `${did}#a` }), 'issuer/key-of-another', {
      fetch,
    });
  });

  it('case 10: a key in the fragment of the issuer’s address is a key that anybody can write there', async () => {
    const issuer = 'https://harbour.example/issuer';
    const fragment = stranger.method.split('#')[1];
    const forged = await secure(badge(issuer), { ...stranger, method: `${issuer}#${fragment}` });
    const verdict = await refused(forged, 'issuer/key-not-listed', {
      fetch: network({ [issuer]: { id: issuer, type: 'Profile' } }),
    });
    expect(signature(verdict)?.result).toBe('pass');
    await refused(forged, 'issuer/not-resolvable');
    await refused(await secure(badge(issuer), stranger), 'issuer/not-resolvable');
  });

  it.each([
    ['ecdsa-sd-2023', [0xd9, 0x5d, 0x00]],
    ['bbs-2023', [0xd9, 0x5d, 0x02]],
  ])('case 11: a base proof of %s is refused', async (cryptosuite, head) => {
    const proof = {
      ...(genuine.proof as JsonObject),
      cryptosuite,
      proofValue: `u${base64url(Uint8Array.from([...head, 0x85]))}`,
    };
    await refused({ ...genuine, proof }, 'signature/base-proof');
  });

  it('case 12: a chain whose earlier proof is missing, or that bites its tail', async () => {
    const previousProof = 'urn:uuid:aaaaaaaa-0000-4000-8000-00000000000a';
    await refused(
      await secure(badge(key.did), key, { options: { previousProof } }),
      'signature/previous-proof-missing',
    );
    const proof = await proofFor(badge(key.did), key, { options: { id: previousProof, previousProof } });
    await refused({ ...badge(key.did), proof }, 'signature/previous-proof-missing');
    const other = { ...proof, id: 'urn:uuid:aaaaaaaa-0000-4000-8000-00000000000b' };
    const circle = [
      { ...proof, previousProof: other.id },
      { ...other, previousProof: proof.id ?? '' },
    ];
    await refused({ ...badge(key.did), proof: circle }, 'signature/previous-proof-missing');
  });

  it('case 13: one good proof beside a bad or an unknown one is reported as such', async () => {
    const good = genuine.proof as JsonObject;
    const bad = { ...good, created: '2025-03-01T09:00:01Z' };
    const verdict = await refused({ ...genuine, proof: [good, bad] }, 'signature/mismatch');
    expect(verdict.checks.filter(({ check }) => check === 'signature').map(({ result }) => result)).toEqual([
      'fail',
      'pass',
    ]);
    const unheard = { ...good, cryptosuite: 'unheard-of-2031' };
    expect(
      (await refused({ ...genuine, proof: [good, unheard] }, 'signature/unsupported-algorithm')).verdict,
    ).toBe('unverifiable');
  });

  it('case 14: a proof that ended, or that was made for another verifier', async () => {
    const ended = await secure(badge(key.did), key, { options: { expires: '2026-01-01T00:00:00Z' } });
    expect((await refused(ended, 'expiry/proof-expired')).verdict).toBe('expired');
    const current = await secure(badge(key.did), key, { options: { expires: '2027-01-01T00:00:00Z' } });
    expect((await judge(current)).verdict).toBe('verified');
    await refused(
      await secure(badge(key.did), key, { options: { domain: 'bank.example' } }),
      'format/bound-elsewhere',
    );
    // an older context has another word for the end; the graph that was signed is the same
    const { expires, ...proof } = ended.proof as JsonObject;
    const context = [...(ended['@context'] as string[]), 'https://w3id.org/security/v1'];
    const reworded = { ...ended, '@context': context, proof: { ...proof, expiration: expires } };
    expect(signature(await refused(reworded as JsonObject, 'format/own-vocabulary'))?.result).toBe('pass');
  });

  it('case 15: the name that eddsa-rdfc-2022 had before is read', async () => {
    expect((await judge(await secure(badge(key.did), key, { suite: 'eddsa-2022' }))).verdict).toBe(
      'verified',
    );
  });

  it('case 17: P-384 canonicalised with SHA-256 fails', async () => {
    const p384 = newKey('P-384');
    await refused(
      await secure(badge(p384.did), p384, { suite: 'ecdsa-rdfc-2019', hash: 'sha256' }),
      'signature/mismatch',
    );
  });
});

describe('C. JWT', () => {
  const claims = (issuer: string, more: object = {}) => ({ iss: issuer, ...badge(issuer), ...more });

  it.each(['none', 'None', 'HS256', 'HS512'])('case 18: alg %s is refused', async (alg) => {
    const unsigned = jwt(claims(key.did), key, { alg }).replace(/[^.]*$/, '');
    await refused(`${unsigned}AAAA`, 'signature/algorithm-refused');
  });

  it('case 18: an algorithm of another kind of key, or another curve', async () => {
    await refused(jwt(claims(key.did), key, { alg: 'ES256' }), 'signature/wrong-key-kind');
    const p256 = newKey('P-256');
    await refused(jwt(claims(p256.did), p256, { alg: 'ES384' }), 'signature/wrong-key-kind');
  });

  it('case 19: a key in the header never makes an issuer, unless the issuer publishes the same', async () => {
    const issuer = 'https://harbour.example/issuer';
    const { kid: _, ...header } = {
      kid: '',
      jwk: stranger.jwk,
      jku: 'https://evil.example/keys',
      x5u: 'https://evil.example/cert',
    };
    const text = jwt(claims(issuer), stranger, { ...header, kid: undefined } as JsonObject);
    const profile = (keys: Key[]) => ({
      id: issuer,
      assertionMethod: keys.map((each, i) => ({
        id: `${issuer}#${i}`,
        type: 'JsonWebKey',
        controller: issuer,
        publicKeyJwk: each.jwk,
      })),
    });
    const fetch = network({ [issuer]: profile([key]) });
    const verdict = await refused(text, 'issuer/key-not-listed', { fetch });
    expect(signature(verdict)?.result).toBe('pass');
    expect(fetch.asked).toEqual([issuer]);
    await refused(text, 'issuer/not-resolvable');
    expect((await judge(text, { fetch: network({ [issuer]: profile([key, stranger]) }) })).verdict).toBe(
      'verified',
    );
  });

  it('case 20: a kid of another DID is refused; a relative one is the issuer’s', async () => {
    await refused(jwt(claims(key.did), stranger), 'issuer/key-not-listed');
    const fragment = key.method.split('#')[1] ?? '';
    expect((await judge(jwt(claims(key.did), key, { kid: `#${fragment}` }))).verdict).toBe('verified');
    expect((await judge(jwt(claims(key.did), key, { kid: fragment }))).verdict).toBe('verified');
    expect((await judge(jwt(claims(key.did), stranger, { kid: `#${fragment}` }))).verdict).toBe('invalid');
  });

  it.each([
    ['iss', { iss: stranger.did }],
    ['jti', { jti: 'urn:uuid:another' }],
    ['exp', { exp: 1_900_000_000, validUntil: '2099-01-01T00:00:00Z' }],
  ])('case 21: %s that contradicts the credential', async (claim, more) => {
    const { iss = key.did, exp, jti, ...inside } = more as JsonObject;
    const vc = { ...badge(key.did), ...inside };
    const signer = iss === key.did ? key : stranger;
    const text = jwt({ vc, iss, ...(exp ? { exp } : {}), ...(jti ? { jti } : {}) }, signer);
    const verdict = await judge(text);
    expect(verdict.verdict).toBe('invalid');
    expect(codes(verdict).join()).toMatch(/claims-conflict|format\/conflict/);
    expect(claim).toBeTruthy();
  });

  it('case 22: crit and b64 are refused', async () => {
    await refused(
      jwt(claims(key.did), key, { crit: ['x'], x: 1 } as JsonObject),
      'signature/critical-unknown',
    );
    await refused(
      jwt(claims(key.did), key, { b64: false, crit: ['b64'] } as JsonObject),
      'signature/critical-unknown',
    );
  });

  it.each([{ typ: 'statuslist+jwt' }, { typ: 'vp+jwt' }, { typ: 'kb+jwt' }, { cty: 'vp' }])(
    'case 23: %j is not a credential',
    async (header) => {
      await refused(jwt(claims(key.did), key, header), 'signature/not-a-credential');
    },
  );

  it('case 24: padding, further dots and trailing data', async () => {
    const text = jwt(claims(key.did), key);
    for (const bad of [`${text}=`, `${text}.`, `${text}.e30`, text.replace('.', '=.'), `${text}A`]) {
      const verdict = await judge(bad).catch(() => ({ verdict: 'refused' }));
      expect(verdict.verdict).not.toBe('verified');
    }
  });
});

describe('D. DID and network', () => {
  const secured = (did: string) => secure(badge(did), { ...key, method: `${did}#a` });

  it.each([
    'did:web:localhost',
    'did:web:127.0.0.1',
    'did:web:2130706433',
    'did:web:harbour.example%3A8443',
    'did:web:harbour.example:..:evil',
    'did:web:harbour.example:%2e%2e:evil',
    'did:web:user@harbour.example',
    'did:web:harbour.example%2Fevil',
    'did:web:harbour.local',
    'did:web:[::1]',
    'did:web:',
    'did:web:a.example::b',
  ])('case 26: %s is not asked', async (did) => {
    const fetch = network({});
    const document = await secure(
      { ...badge('did:web:a.example') },
      { ...key, method: 'did:web:a.example#a' },
    );
    const verdict = await judge(
      {
        ...document,
        issuer: did,
        proof: { ...(document.proof as JsonObject), verificationMethod: `${did}#a` },
      },
      { fetch },
    );
    expect(verdict.verdict).not.toBe('verified');
    expect(fetch.asked).toEqual([]);
  });

  it('case 26: an address that leads to another host does not speak for the one it is on', async () => {
    const own = newKey();
    const evil = 'https://evil.example/keys.json';
    const opened = async (issuer: string, address: string, served: JsonObject = {}) => {
      const method = { id: `${issuer}#k`, type: 'JsonWebKey', controller: issuer, publicKeyJwk: own.jwk };
      const keys = { id: issuer, verificationMethod: [method], assertionMethod: [method.id], ...served };
      const signed = await secure(badge(issuer), { ...own, method: method.id });
      const direct = await judge(signed, { fetch: network({ [address]: keys }) });
      expect(direct.verdict).toBe('verified');
      const table = { [address]: { redirect: evil }, [evil]: keys };
      const verdict = await judge(signed, { fetch: network(table) });
      expect(verdict.verdict).toBe('unverifiable');
      expect(codes(verdict)).toContain('issuer/redirected');
      const within = address.replace('https://', 'https://www.');
      const moved = network({ [address]: { redirect: within }, [within]: keys });
      expect((await judge(signed, { fetch: moved })).verdict).toBe('verified');
    };
    const open = 'https://trusted.example/go?to=evil';
    await opened(open, open);
    await opened('did:web:trusted.example:go:evil', 'https://trusted.example/go/evil/did.json');
    // the metadata of an SD-JWT's issuer
    const metadata = 'https://trusted.example/.well-known/jwt-vc-issuer/go';
    const issuer = 'https://trusted.example/go';
    const claims = { iss: issuer, vct: 'https://trusted.example/t', iat: 1_740_000_000 };
    const token = `${jwt(claims, own, { typ: 'dc+sd-jwt', kid: 'k' })}~`;
    const keys = { issuer, jwks: { keys: [{ ...own.jwk, kid: 'k' }] } };
    expect((await judge(token, { fetch: network({ [metadata]: keys }) })).verdict).toBe('verified');
    const sent = network({ [metadata]: { redirect: evil }, [evil]: keys });
    expect((await judge(token, { fetch: sent })).verdict).not.toBe('verified');
  });

  it('case 27: a document that states another identifier', async () => {
    const did = 'did:web:harbour.example';
    const document = {
      id: 'did:web:harbour.example:x',
      assertionMethod: [{ id: `${did}#a`, type: 'JsonWebKey', controller: did, publicKeyJwk: key.jwk }],
    };
    const fetch = network({ 'https://harbour.example/.well-known/did.json': document });
    await refused(await secured(did), 'issuer/document-not-its-own', { fetch });
  });

  it('case 28: an answer over the cap, and a page instead of a document', async () => {
    const did = 'did:web:harbour.example';
    const address = 'https://harbour.example/.well-known/did.json';
    await refused(await secured(did), 'issuer/not-resolvable', {
      fetch: network({ [address]: 'x'.repeat(300_000) }),
    });
    await refused(await secured(did), 'issuer/not-an-address', {
      fetch: network({ [address]: '<!doctype html><title>Hello</title>' }),
    });
  });

  it('case 29: an issuer that does not answer is “could not check”, never “invalid”', async () => {
    const verdict = await judge(await secured('did:web:harbour.example'), {
      fetch: () => Promise.reject(new TypeError('x')),
    });
    expect(verdict.verdict).toBe('unreachable');
  });
});

describe('E. Status', () => {
  const url = 'https://harbour.example/status/1';
  const listed = (more: JsonObject | JsonObject[], at: Key = key) =>
    secure(badge(at.did, { credentialStatus: more }), at);
  const served = async (list: JsonObject, by: Key = key) => ({
    fetch: network({ [url]: await secure(list, by) }),
  });
  const clear = listCredential(key.did, url, encodedList([]));

  it('a clear bit passes, a set one is revoked', async () => {
    expect((await judge(await listed(statusEntry(url, '5')), await served(clear))).verdict).toBe('verified');
    const set = listCredential(key.did, url, encodedList([5]));
    expect((await judge(await listed(statusEntry(url, '5')), await served(set))).verdict).toBe('revoked');
    expect((await judge(await listed(statusEntry(url, '4')), await served(set))).verdict).toBe('verified');
  });

  it('case 30: a bomb is stopped at the byte that is asked for', async () => {
    const bomb = `u${gzipSync(Buffer.alloc(64_000_000)).toString('base64url')}`;
    const options = await served(listCredential(key.did, url, bomb));
    expect((await judge(await listed(statusEntry(url, '5')), options)).verdict).toBe('verified');
    await refused(await listed(statusEntry(url, '70000000')), 'status/index-out-of-range', options);
  });

  it('case 31: a list that another issuer signed does not vouch', async () => {
    const theirs = listCredential(stranger.did, url, encodedList([]));
    await refused(
      await listed(statusEntry(url, '5')),
      'status/list-of-another-issuer',
      await served(theirs, stranger),
    );
    // signed by a stranger in the issuer’s name
    await refused(
      await listed(statusEntry(url, '5')),
      'status/list-not-proven',
      await served(clear, stranger),
    );
  });

  it('case 32: a list that is over, not begun, of another type, or changed', async () => {
    const badgeWithStatus = await listed(statusEntry(url, '5'));
    const over = { ...clear, validUntil: '2026-01-01T00:00:00Z' };
    await refused(badgeWithStatus, 'status/list-not-current', await served(over));
    await refused(
      badgeWithStatus,
      'status/list-not-current',
      await served({ ...clear, validFrom: '2027-01-01T00:00:00Z' }),
    );
    await refused(
      badgeWithStatus,
      'status/list-of-another-kind',
      await served({ ...clear, type: ['VerifiableCredential'] }),
    );
    const changed = { ...(await secure(clear, key)), validFrom: '2025-01-02T00:00:00Z' };
    await refused(badgeWithStatus, 'status/list-not-proven', { fetch: network({ [url]: changed }) });
    await refused(badgeWithStatus, 'status/list-unreadable', { fetch: network({ [url]: '<html>' }) });
    await refused(badgeWithStatus, 'status/list-not-proven', { fetch: network({ [url]: clear }) });
  });

  it('case 33: the purpose must be the list’s; suspension is said as such', async () => {
    await refused(
      await listed(statusEntry(url, '5', { statusPurpose: 'suspension' })),
      'status/list-for-another-purpose',
      await served(clear),
    );
    const both = listCredential(key.did, url, encodedList([5]));
    const subject = { ...(both.credentialSubject as JsonObject), statusPurpose: 'suspension' };
    const suspended = await served({ ...both, credentialSubject: subject });
    const verdict = await refused(
      await listed(statusEntry(url, '5', { statusPurpose: 'suspension' })),
      'status/suspended',
      suspended,
    );
    expect(verdict.verdict).toBe('revoked');
  });

  it.each(['-1', '5e3', '1.5', '', ' 5', '0x5', -1, 1.5])('case 34: index %j is no index', async (index) => {
    await refused(
      await secure(badge(key.did, { credentialStatus: statusEntry(url, index) }), key, {
        suite: 'eddsa-jcs-2022',
      }),
      'status/entry-malformed',
      await served(clear),
    );
  });

  it('case 34: an index beyond the list, and a list too short to hide in', async () => {
    await refused(await listed(statusEntry(url, '131072')), 'status/index-out-of-range', await served(clear));
    const short = await judge(
      await listed(statusEntry(url, '5')),
      await served(listCredential(key.did, url, encodedList([], 1024))),
    );
    expect(short.verdict).toBe('verified');
    expect(short.checks.find(({ check }) => check === 'status')?.params?.privacy).toBe('small-list');
  });

  it('case 35: of several entries any set bit counts, and one unread leaves the rest unknown', async () => {
    const set = listCredential(key.did, url, encodedList([5]));
    const missing = statusEntry('https://harbour.example/status/none', '5');
    expect(
      (await judge(await listed([statusEntry(url, '4'), statusEntry(url, '5')]), await served(set))).verdict,
    ).toBe('revoked');
    expect((await judge(await listed([missing, statusEntry(url, '5')]), await served(set))).verdict).toBe(
      'revoked',
    );
    expect((await judge(await listed([statusEntry(url, '4'), missing]), await served(set))).verdict).toBe(
      'unreachable',
    );
  });

  it('case 36: W3C lists count from the left, the IETF’s from the right', async () => {
    const bytes = Buffer.alloc(16_384);
    bytes[0] = 0b0000_0010;
    const token = (idx: number) =>
      jwt({ iss: key.did, ...badge(key.did), status: { status_list: { idx, uri: url } } }, key);
    const list = jwt(
      {
        iss: key.did,
        sub: url,
        iat: 1_740_000_000,
        status_list: { bits: 1, lst: zlibSync(bytes).toString('base64url') },
      },
      key,
      { typ: 'statuslist+jwt' },
    );
    const options = { fetch: network({ [url]: list }) };
    expect((await judge(token(1), options)).verdict).toBe('revoked');
    expect((await judge(token(6), options)).verdict).toBe('verified');
    const w3c = listCredential(key.did, url, `u${gzipSync(bytes).toString('base64url')}`);
    expect((await judge(await listed(statusEntry(url, '6')), await served(w3c))).verdict).toBe('revoked');
    await refused(token(1), 'status/list-of-another-kind', {
      fetch: network({
        [url]: list.replace(
          /^[^.]*/,
          base64url(JSON.stringify({ alg: 'EdDSA', typ: 'JWT', kid: key.method })),
        ),
      }),
    });
  });

  it('case 37: a status of an unknown kind is not “not withdrawn”', async () => {
    const entry = { id: 'https://harbour.example/s/1', type: 'CredentialStatusList2017' };
    const verdict = await judge(
      await secure(badge(key.did, { credentialStatus: entry }), key, { suite: 'eddsa-jcs-2022' }),
    );
    expect(codes(verdict)).toEqual(['status/type-unknown']);
    expect(verdict.verdict).toBe('unverifiable');
  });

  it('case 38: offline is never “not withdrawn”', async () => {
    const verdict = await judge(await listed(statusEntry(url, '5')), {
      fetch: () => Promise.reject(new TypeError('offline')),
    });
    expect(codes(verdict)).toEqual(['status/not-checked']);
    expect(verdict.verdict).toBe('unreachable');
  });

  it('a status beside the vc claim of a JWT counts too', async () => {
    const bytes = Buffer.alloc(16_384);
    bytes[0] = 1;
    const list = jwt(
      {
        iss: key.did,
        sub: url,
        iat: 1_740_000_000,
        status_list: { bits: 1, lst: zlibSync(bytes).toString('base64url') },
      },
      key,
      { typ: 'statuslist+jwt' },
    );
    const text = jwt(
      { iss: key.did, vc: badge(key.did), status: { status_list: { idx: 0, uri: url } } },
      key,
    );
    expect((await judge(text, { fetch: network({ [url]: list }) })).verdict).toBe('revoked');
    const entry = statusEntry('https://harbour.example/status/w3c', '5');
    expect(
      codes(await judge(jwt({ iss: key.did, vc: badge(key.did), credentialStatus: entry }, key))),
    ).toEqual(['status/not-checked']);
  });

  it('an unproven credential makes nobody’s server be called', async () => {
    const fetch = network({ [url]: clear });
    const forged = { ...(await listed(statusEntry(url, '5'))), name: 'x' };
    await refused(forged, 'status/not-asked', { fetch });
    expect(fetch.asked).toEqual([]);
  });
});

describe('G. Time', () => {
  it.each([
    ['2026-11-22T12:04:00Z', 'verified'],
    ['2026-11-22T12:06:00Z', 'invalid'],
  ])('case 47: beginning at %s is %s', async (validFrom, word) => {
    expect((await judge(await secure(badge(key.did, { validFrom }), key))).verdict).toBe(word);
  });

  it.each([
    ['2026-11-22T11:56:00Z', 'verified'],
    ['2026-11-22T11:54:00Z', 'expired'],
    ['2024-01-01T00:00:00Z', 'invalid'],
  ])('case 47: ending at %s is %s', async (validUntil, word) => {
    expect((await judge(await secure(badge(key.did, { validUntil }), key))).verdict).toBe(word);
  });

  it.each([
    [{ validUntil: '2031-01-01', validFrom: '2025-01-01T00:00:00' }, 'verified', 'expiry/no-zone'],
    [{ validUntil: 'soon' }, 'invalid', 'expiry/unreadable'],
    [
      { validUntil: '2031-01-01T00:00:00Z', expirationDate: '2026-01-01T00:00:00Z' },
      'expired',
      'expiry/expired',
    ],
  ])('case 47: %j is %s', async (dates, word, code) => {
    const document = { ...badge(key.did, dates as JsonObject) };
    const verdict = await judge(await secure(document, key, { suite: 'eddsa-jcs-2022' }));
    expect(codes(verdict)).toContain(code);
    if (!codes(verdict).includes('format/value') && !codes(verdict).includes('format/date'))
      expect(verdict.verdict).toBe(word);
  });

  it('case 47: a proof from the future', async () => {
    await refused(
      await secure(badge(key.did), key, { options: { created: '2027-01-01T00:00:00Z' } }),
      'signature/created-in-future',
    );
    expect(now.getUTCFullYear()).toBe(2026);
    expect(base58(rawSign(key, Buffer.from('x')))).toMatch(/^[1-9A-HJ-NP-Za-km-z]+$/);
  });
});
