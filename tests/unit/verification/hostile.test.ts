import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { CredentialError } from '../../../utils/credentials/index.ts';
import type { JsonObject, JsonValue } from '../../../utils/credentials/types.ts';
import {
  badge,
  base64url,
  encodedList,
  judge,
  jwt,
  listCredential,
  network,
  newKey,
  rawSign,
  secure,
  statusEntry,
} from './mint.ts';

const seed = Number(process.env.MUTATION_SEED ?? 20261122);
const numRuns = Number(process.env.MUTATION_RUNS ?? 80);
vi.setConfig({ testTimeout: 60_000 });

const url = 'https://harbour.example/status/1';
const site = 'https://harbour.example/school';
const key = newKey();
const list = await secure(listCredential(key.did, url, encodedList([3])), key);
const document = badge(key.did, {
  credentialStatus: statusEntry(url, '5'),
  validUntil: '2031-01-01T00:00:00Z',
});
const genuine = await secure(document, key);
const controller: JsonObject = {
  id: site,
  verificationMethod: [{ id: `${site}#k`, type: 'JsonWebKey', controller: site, publicKeyJwk: key.jwk }],
  assertionMethod: ['#k'],
};
const bySite = await secure(badge(site), { ...key, method: `${site}#k` });

/** Every place in a document, as the keys that lead to it. */
function places(value: JsonValue | undefined, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value) ? value.map((each, i) => [i, each] as const) : Object.entries(value);
  return [path, ...inner.flatMap(([name, each]) => places(each, [...path, name]))];
}

function replaced(value: JsonValue, [name, ...rest]: (string | number)[], by: JsonValue): JsonValue {
  if (name === undefined) return by;
  const copy: Record<string | number, JsonValue> = Array.isArray(value)
    ? ([...value] as never)
    : { ...(value as object) };
  copy[name] = replaced(copy[name] ?? null, rest, by);
  return copy as JsonValue;
}

const odd = fc.oneof(
  fc.constantFrom<JsonValue>(
    null,
    true,
    0,
    -1,
    1e300,
    '',
    ' ',
    '#',
    'did:',
    'did:key:z',
    'https://',
    'urn:x',
    '_:b0',
    'toString',
    [],
    {},
    [[]],
    [null],
    [{}],
  ),
  fc.constantFrom<JsonValue>(
    { id: null },
    { '@id': 'x' },
    { '@value': 'x' },
    { type: 'x' },
    { '@context': null },
    { '@graph': [] },
  ),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<JsonValue>,
);

/** The verdict's word; a document that cannot even be read is as good as refused. */
async function wordOf(credential: JsonValue, served: Record<string, unknown>): Promise<string> {
  try {
    return (await judge(credential as JsonObject, { fetch: network(served) })).verdict;
  } catch (error) {
    if (error instanceof CredentialError) return 'unread';
    throw error;
  }
}

describe('a document with one value replaced by anything', () => {
  it.each([
    ['a credential', genuine, (odd: JsonValue) => [odd, { [url]: list }]],
    ['its status list', list, (odd: JsonValue) => [genuine, { [url]: odd }]],
    ['its issuer’s document', controller, (odd: JsonValue) => [bySite, { [site]: odd }]],
  ] as [string, JsonObject, (odd: JsonValue) => [JsonValue, Record<string, unknown>]][])(
    '%s: never throws, and is verified only when it still says the same',
    async (_what, original, arrange) => {
      expect(await wordOf(...arrange(original))).toBe('verified');
      const paths = places(original);
      await fc.assert(
        fc.asyncProperty(fc.nat(paths.length - 1), odd, async (at, value) => {
          const changed = replaced(original, paths[at] ?? [], value);
          const word = await wordOf(...arrange(changed));
          // nothing signs an issuer's document: what counts there is that nothing breaks
          if (original !== controller && JSON.stringify(changed) !== JSON.stringify(original)) {
            expect(word, JSON.stringify([paths[at], value])).not.toBe('verified');
          }
        }),
        { seed, numRuns },
      );
    },
  );

  it('the claims and the header of a JWT, signed by the issuer itself: never throws', async () => {
    const claims: JsonObject = {
      iss: key.did,
      nbf: 1_740_000_000,
      exp: 1_950_000_000,
      jti: String(document.id),
      vc: document,
    };
    const header: JsonObject = { typ: 'JWT', kid: key.method, jwk: key.jwk };
    const paths = [...places(claims), ...places(header)];
    const split = places(claims).length;
    await fc.assert(
      fc.asyncProperty(fc.nat(paths.length - 1), odd, async (at, value) => {
        const path = paths[at] ?? [];
        const changed =
          at < split
            ? jwt(replaced(claims, path, value) as object, key, header)
            : jwt(claims, key, replaced(header, path, value) as JsonObject);
        expect(typeof (await wordOf(changed as JsonValue, { [url]: list }))).toBe('string');
      }),
      { seed, numRuns },
    );
  });
});

/** What JSON lets stand in a text and no JavaScript value is written as. */
const tokens = [
  '1e999',
  '-1e999',
  '-0',
  '1e-999',
  '123456789012345678901234567890',
  '"\\ud800"',
  '"\\u0000"',
  '"https://x.example/\\udfff"',
  '"+275760-09-13T00:00:00Z"',
  '"0000-01-01T00:00:00Z"',
  '{"@value":1e999}',
] as const;

describe('a document with one value replaced by what JSON allows and nobody writes', () => {
  const jcs = { suite: 'eddsa-jcs-2022' };
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    properties: { name: { maxLength: 40 } },
  };
  const schemaAt = 'https://harbour.example/schema.json';
  const naming = { ...document, credentialSchema: { id: schemaAt, type: 'JsonSchema' } };
  const withToken = (value: JsonValue, path: (string | number)[], token: string): string =>
    JSON.stringify(replaced(value, path, '@@')).replace('"@@"', token);
  const textWord = async (text: string, served: Record<string, unknown>): Promise<string> => {
    try {
      return (await judge(text, { fetch: network(served) })).verdict;
    } catch (error) {
      if (error instanceof CredentialError) return 'unread';
      throw error;
    }
  };

  it('never throws, and is not verified', async () => {
    const [rdfc, signed] = [await secure(naming, key), await secure(naming, key, jcs)];
    const all = { [url]: list, [schemaAt]: schema };
    for (const original of [rdfc, signed]) {
      expect(await textWord(JSON.stringify(original), all)).toBe('verified');
      for (const path of places(original))
        for (const token of tokens) {
          const word = await textWord(withToken(original, path, token), all);
          expect(word, `${path.join('.')} ${token}`).not.toBe('verified');
        }
    }
    const text = JSON.stringify(signed);
    for (const [address, original] of [
      [url, list],
      [schemaAt, schema],
    ] as [string, JsonObject][])
      for (const path of places(original))
        for (const token of tokens)
          expect(typeof (await textWord(text, { ...all, [address]: withToken(original, path, token) }))).toBe(
            'string',
          );
  });

  it('nor by the issuer’s own hand, in a token', async () => {
    const claims: JsonObject = { iss: key.did, nbf: 1_740_000_000, exp: 1_950_000_000, vc: naming };
    for (const path of places(claims))
      for (const token of tokens) {
        const input = [JSON.stringify({ alg: 'EdDSA', kid: key.method }), withToken(claims, path, token)];
        const signing = input.map((part) => base64url(part)).join('.');
        const signature = rawSign(key, Buffer.from(signing)).toString('base64url');
        expect(typeof (await textWord(`${signing}.${signature}`, { [url]: list }))).toBe('string');
      }
  });
});
