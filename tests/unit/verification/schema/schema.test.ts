import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { asList } from '../../../../utils/credentials/json.ts';
import type { JsonObject } from '../../../../utils/credentials/types.ts';
import { applySchema } from '../../../../utils/verification/schema/apply.ts';
import { mayStall } from '../../../../utils/verification/schema/patterns.ts';
import type { StatusCache, Verdict } from '../../../../utils/verification/types.ts';
import { badge, codes, judge, jwt, network, newKey, now, secure } from '../mint.ts';

const key = newKey();
const url = 'https://harbour.example/schema.json';
const $schema = 'https://json-schema.org/draft/2020-12/schema';
const schema = {
  $schema,
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string', maxLength: 40 } },
};
const stricter = { ...schema, required: ['name', 'rank'] };
const edTech = '1EdTechJsonSchemaValidator2019';

const jcs = { suite: 'eddsa-jcs-2022' };
const naming = (type: string, more: JsonObject = {}) =>
  badge(key.did, { credentialSchema: [{ id: url, type, ...more }] });
const named = (type = 'JsonSchema', more: JsonObject = {}) => secure(naming(type, more), key, jcs);
const judged = async (served: unknown, credential?: JsonObject) =>
  judge(credential ?? (await named()), { fetch: network({ [url]: served }) });
const said = (verdict: Verdict) => [verdict.verdict, ...codes(verdict)];
const found = ({ checks }: Verdict) => checks.find(({ check }) => check === 'schema');

describe('credentialSchema', () => {
  it('is read of a genuine and current credential, and of no other', async () => {
    const fetch = network({ [url]: schema });
    expect(found(await judge(await named(), { fetch }))?.code).toBe('schema/followed');
    expect(fetch.asked).toEqual([url]);
    const others = [
      { ...(await named()), name: 'x' },
      await secure({ ...naming('JsonSchema'), validUntil: '2025-06-01T00:00:00Z' }, key, jcs),
      naming('JsonSchema'),
    ];
    for (const other of others) {
      const asked = network({ [url]: schema });
      expect(found(await judge(other, { fetch: asked }))).toBeUndefined();
      expect(asked.asked).toEqual([]);
    }
    const off = network({ [url]: schema });
    expect(found(await judge(await named(), { fetch: off, schemas: false }))).toBeUndefined();
    expect(off.asked).toEqual([]);
  });

  it('not read, not known, or not to be applied leaves the credential as it is', async () => {
    const unchanged = async (served: unknown, code: string, type?: string) =>
      expect(said(await judged(served, await named(type)))).toEqual(['verified', code]);
    await unchanged(undefined, 'schema/not-read');
    await unchanged('<!doctype html><p>Gone', 'schema/not-read');
    await unchanged(undefined, 'schema/not-read', edTech);
    await unchanged(schema, 'schema/type-unknown', 'ZkpExampleSchema2018');
    await unchanged({ $schema, $ref: 'https://elsewhere.example/other.json' }, 'schema/not-applied', edTech);
    await unchanged({ $schema, pattern: '(a+)+$' }, 'schema/not-applied', edTech);
    await unchanged({ ...stricter, $schema: undefined }, 'schema/not-applied', edTech);
    await unchanged(
      { ...stricter, $schema: 'https://json-schema.org/draft/2030-01/schema' },
      'schema/not-applied',
      edTech,
    );
  });

  it('departed from is a remark, but for 1EdTech’s, which an Open Badge must follow', async () => {
    expect(said(await judged(stricter))).toEqual(['verified', 'schema/not-followed']);
    expect(said(await judged(stricter, await named(edTech)))).toEqual([
      'unverifiable',
      'schema/not-followed',
    ]);
    expect(said(await judged(schema, await named(edTech)))).toEqual(['verified']);
    const { validFrom, ...rest } = naming(edTech);
    const older: JsonObject = {
      ...rest,
      '@context': ['https://www.w3.org/2018/credentials/v1', ...asList(rest['@context']).slice(1)],
      issuanceDate: validFrom,
    };
    // the schema at that address is of the newer data model by now
    expect(said(await judged(stricter, await secure(older, key, jcs)))).toEqual([
      'verified',
      'schema/not-followed',
    ]);
  });

  it('of a token is held against what it says', async () => {
    const token = jwt({ ...naming(edTech), iss: key.did }, key, { typ: 'vc+jwt' });
    expect(said(await judge(token, { fetch: network({ [url]: schema }) }))).toEqual(['verified']);
    const departed = await judge(token, { fetch: network({ [url]: stricter }) });
    expect(said(departed)).toEqual(['unverifiable', 'schema/not-followed']);
  });

  it('whose digest is signed binds, and is not applied when it was changed', async () => {
    const sri = (served: unknown) =>
      `sha384-${createHash('sha384').update(JSON.stringify(served)).digest('base64')}`;
    const bound = await named('JsonSchema', { digestSRI: sri(stricter) });
    expect(said(await judged(stricter, bound))).toEqual(['unverifiable', 'schema/not-followed']);
    expect(said(await judged(schema, bound))).toEqual(['verified', 'schema/changed']);
    expect(said(await judged(schema, await named('JsonSchema', { digestSRI: sri(schema) })))).toEqual([
      'verified',
    ]);
  });

  it('describes the subject in Blockcerts and of the older kind, the credential elsewhere', async () => {
    const ofSubject = {
      $schema: 'http://json-schema.org/draft-04/schema#',
      type: 'object',
      required: ['achievement'],
    };
    expect(said(await judged(ofSubject, await named('JsonSchemaValidator2018')))).toEqual(['verified']);
    expect(said(await judged(ofSubject))).toEqual(['verified', 'schema/not-followed']);
  });

  it('takes no address from what decides', async () => {
    const part = (at: number) =>
      secure(
        badge(key.did, {
          id: `urn:uuid:2f6c1b0e-8f0e-4a51-9a8e-0f2c6d3b7a0${at}`,
          credentialSchema: [{ id: `https://s${at}.example/schema.json`, type: 'JsonSchema' }],
          credentialStatus: {
            id: `https://l${at}.example/list#1`,
            type: '1EdTechRevocationList',
          },
        }),
        key,
        jcs,
      );
    const parts = await Promise.all([0, 1, 2, 3, 4, 5].map(part));
    const fetch = network({});
    const presentation = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiablePresentation'],
      verifiableCredential: parts,
    };
    await judge(presentation as JsonObject, { fetch });
    expect(fetch.asked.filter((asked) => asked.includes('/list'))).toHaveLength(6);
    expect(fetch.asked.length).toBeLessThanOrEqual(8);
  });
});

describe('a schema that is a credential', () => {
  const publisher = newKey();
  const packed = (jsonSchema: JsonObject, issuer = publisher) =>
    secure(
      {
        '@context': ['https://www.w3.org/ns/credentials/v2'],
        id: url,
        type: ['VerifiableCredential', 'JsonSchemaCredential'],
        issuer: issuer.did,
        validFrom: '2025-01-01T00:00:00Z',
        credentialSchema: { id: 'https://never.example/meta.json', type: 'JsonSchema' },
        credentialSubject: { id: url, type: 'JsonSchema', jsonSchema },
      },
      issuer,
      jcs,
    );
  const judgedBy = async (served: unknown) =>
    judge(await named('JsonSchemaCredential'), { fetch: network({ [url]: served }) });

  it('is applied once its own signature holds', async () => {
    const fetch = network({ [url]: await packed(schema) });
    expect(said(await judge(await named('JsonSchemaCredential'), { fetch }))).toEqual(['verified']);
    expect(fetch.asked).toEqual([url]);
    expect(said(await judgedBy(await packed(stricter)))).toEqual(['verified', 'schema/not-followed']);
  });

  it('is not applied when it was changed, is over, or is no such credential', async () => {
    const whole = await packed(schema);
    const changed = { ...whole, credentialSubject: { id: url, type: 'JsonSchema', jsonSchema: stricter } };
    const unsigned = { ...whole, proof: undefined };
    const { proof: _, ...bare } = whole;
    const over = await secure({ ...bare, validUntil: '2025-02-01T00:00:00Z' }, publisher, jcs);
    for (const served of [changed, unsigned, over, schema, await named()])
      expect(said(await judgedBy(served))).toEqual(['verified', 'schema/not-read']);
  });
});

describe('what was read is kept', () => {
  const memory = () => {
    const kept = new Map<string, { body: Uint8Array; type: string; fetchedAt: string }>();
    const cache: StatusCache = {
      get: async (name) => kept.get(name),
      put: async (name, entry) => void kept.set(name, entry),
    };
    return { kept, cache };
  };

  it('for a month, and longer when nobody answers', async () => {
    const { kept, cache } = memory();
    const credential = await named(edTech);
    const at = (days: number) => new Date(now.getTime() + days * 86_400_000);
    const again = async (days: number, table: Record<string, unknown>) => {
      const fetch = network(table);
      const verdict = await judge(credential, { fetch, statusCache: cache, now: at(days) });
      return [...said(verdict), ...fetch.asked];
    };
    expect(await again(0, { [url]: schema })).toEqual(['verified', url]);
    expect(await again(29, {})).toEqual(['verified']);
    expect(await again(31, {})).toEqual(['verified', url]);
    expect(await again(31, { [url]: stricter })).toEqual(['unverifiable', 'schema/not-followed', url]);
    // under a name of its own: an address of a schema is no address of a status list
    expect([...kept.keys()]).toEqual([`schema ${url}`]);
  });

  it('but not a page that says that there is none', async () => {
    const { kept, cache } = memory();
    await judge(await named(), { fetch: network({ [url]: '<p>Gone' }), statusCache: cache });
    expect([...kept.keys()]).toEqual([]);
  });
});

describe('a hostile schema', () => {
  const quickly = (act: () => unknown) => {
    const start = performance.now();
    const result = act();
    expect(performance.now() - start).toBeLessThan(4_000);
    return result;
  };

  it('whose references double at every step stops', () => {
    const $defs: JsonObject = { last: {} };
    for (let at = 0; at < 60; at++) {
      const next = { $ref: at === 59 ? '#/$defs/last' : `#/$defs/d${at + 1}` };
      $defs[`d${at}`] = { allOf: [next, next] };
    }
    expect(quickly(() => applySchema({ $schema, $defs, $ref: '#/$defs/d0' }, { name: 'x' }))).toBe(
      'too-costly',
    );
  });

  it('that doubles along the document stops', () => {
    const down = { properties: { a: { $ref: '#' } } };
    let document: JsonObject = {};
    for (let at = 0; at < 50; at++) document = { a: document };
    expect(quickly(() => applySchema({ $schema, allOf: [down, down] }, document))).toBe('too-costly');
  });

  it('that matches every member with hundreds of patterns, time and again, stops', () => {
    const patterns = Array.from({ length: 300 }, (_, at) => [`^a[0-9]*z${at}$`, {}] as const);
    const all = { patternProperties: Object.fromEntries(patterns) };
    const members = Array.from({ length: 20_000 }, (_, at) => [`a${at}`, 1] as const);
    const wide = Object.fromEntries(members);
    const allOf = Array.from({ length: 60 }, () => ({ $ref: '#/$defs/all' }));
    expect(quickly(() => applySchema({ $schema, $defs: { all }, allOf }, wide))).toBe('too-costly');
  });

  it('that holds many long texts against costly patterns, or one against a costly format, stops', () => {
    const items = { allOf: Array.from({ length: 500 }, () => ({ pattern: '^a*a*b$' })) };
    const a = Array.from({ length: 100 }, () => 'a'.repeat(2000));
    expect(quickly(() => applySchema({ $schema, properties: { a: { items } } }, { a }))).toBe('too-costly');
    const url = { properties: { a: { format: 'url' } } };
    const long = { a: `http://${':'.repeat(200_000)}` };
    expect(quickly(() => applySchema({ $schema, ...url }, long))).toBe('too-costly');
    expect(applySchema({ $schema, ...url }, { a: 'https://harbour.example/' })).toBe('followed');
  });

  it('that refers to itself, compares everything with everything, or is no schema, stops', () => {
    expect(applySchema({ $schema, $ref: '#' }, {})).toBe('not-applicable');
    const a = Array.from({ length: 20_000 }, (_, at) => at);
    expect(quickly(() => applySchema({ $schema, properties: { a: { uniqueItems: true } } }, { a }))).toBe(
      'too-costly',
    );
    for (const odd of [
      { properties: 7 },
      { pattern: '(' },
      { allOf: {} },
      { type: [[]] },
      { $id: ':' },
    ] as JsonObject[])
      expect(() => applySchema({ $schema, ...odd }, { name: 'x' })).not.toThrow();
  });

  it.each([
    ['(a+)+$', true],
    ['((a+))+$', true],
    ['((?:a|aa))*b', true],
    ['(a|aa)*b', true],
    ['(a?){30}a{30}', true],
    ['^(\\w+\\s?)*$', true],
    ['(a)\\1', true],
    ['^(?=.*a).*$', true],
    ['^.*.*.*$', true],
    ['.{0,900}.{0,900}x', true],
    ['x'.repeat(300), true],
    ['^\\d{4}-\\d{2}$', false],
    ['^https?://', false],
    ['(a|b)c', false],
    ['^[a-z+*(]+$', false],
    ['^(\\d{4})(-\\d{2}){2}$', false],
    ['(ext:)[a-z|A-Z|0-9|.|-|_]+', false],
    ['^\\p{Lu}', false],
  ])('pattern %s may stall: %s', (pattern, stalls) => {
    expect(mayStall({ properties: { a: { pattern } } }, 1_000)).toBe(stalls);
    expect(mayStall({ patternProperties: { [pattern]: {} } }, 1_000)).toBe(stalls);
  });

  it('a pattern that is tried from every place may not meet a very long text', () => {
    expect(mayStall({ pattern: 'a+b' }, 2_000)).toBe(false);
    expect(mayStall({ pattern: 'a+b' }, 300_000)).toBe(true);
    expect(mayStall({ pattern: '^a+b' }, 300_000)).toBe(false);
    expect(mayStall({ pattern: '^x|a+b' }, 300_000)).toBe(true);
    expect(applySchema({ $schema, properties: { a: { pattern: 'a+b' } } }, { a: 'a'.repeat(300_000) })).toBe(
      'too-costly',
    );
  });
});
