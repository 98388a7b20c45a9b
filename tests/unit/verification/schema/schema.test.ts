import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../utils/credentials/types.ts';
import { mayStall } from '../../../../utils/verification/schema/patterns.ts';
import { badge, codes, judge, network, newKey, secure } from '../mint.ts';

describe('credentialSchema', () => {
  const key = newKey();
  const url = 'https://harbour.example/schema.json';
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    required: ['name'],
    properties: { name: { type: 'string', maxLength: 40 } },
  };
  const named = (type = 'JsonSchema') =>
    secure(badge(key.did, { credentialSchema: [{ id: url, type }] }), key, { suite: 'eddsa-jcs-2022' });
  const judged = async (served: JsonObject, credential?: JsonObject) =>
    judge(credential ?? (await named()), { schemas: true, fetch: network({ [url]: served }) });

  it('is read only when asked for, and only for a proven credential', async () => {
    const fetch = network({ [url]: schema });
    expect((await judge(await named(), { fetch })).checks.some(({ check }) => check === 'schema')).toBe(
      false,
    );
    await judge({ ...(await named()), name: 'x' }, { fetch, schemas: true });
    expect(fetch.asked).toEqual([]);
  });

  it('followed, departed from, unread: remarks that do not decide', async () => {
    expect(codes(await judged(schema))).toEqual([]);
    const departed = await judged({ ...schema, required: ['name', 'rank'] });
    expect(departed.verdict).toBe('verified');
    expect(codes(departed)).toEqual(['schema/not-followed']);
    expect(codes(await judge(await named(), { schemas: true }))).toEqual(['schema/not-read']);
    expect(codes(await judged({ $ref: 'https://elsewhere.example/other.json' }))).toEqual([
      'schema/not-applied',
    ]);
    expect(codes(await judged({ ...schema, pattern: '(a+)+$' }))).toEqual(['schema/not-applied']);
    expect(codes(await judged(schema, await named('ZkpExampleSchema2018')))).toEqual(['schema/type-unknown']);
  });

  it.each([
    ['(a+)+$', true],
    ['(a|aa)*b', true],
    ['^(\\w+\\s?)*$', true],
    ['x'.repeat(300), true],
    ['^\\d{4}-\\d{2}$', false],
    ['^https?://', false],
    ['(a|b)c', false],
  ])('pattern %s may stall: %s', (pattern, stalls) => {
    expect(mayStall({ properties: { a: { pattern } } })).toBe(stalls);
    expect(mayStall({ patternProperties: { [pattern]: {} } })).toBe(stalls);
  });
});
