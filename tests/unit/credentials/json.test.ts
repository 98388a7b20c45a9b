import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asList, readJson, readJsonObject } from '../../../utils/credentials/json.ts';
import { utf8 } from '../../fixtures/credentials/bytes.ts';

const code = (text: string | Uint8Array, maxBytes?: number): string => {
  try {
    readJson(text, maxBytes === undefined ? {} : { maxBytes });
    return 'read';
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const nested = (levels: number, open: string, close: string): string =>
  open.repeat(levels) + close.repeat(levels);

describe('the guarded JSON reader', () => {
  const refused: [string, string, string | Uint8Array][] = [
    ['credential/json-malformed', 'a trailing comma', '{"a":1,}'],
    ['credential/json-malformed', 'an open string', '{"a":"b'],
    ['credential/json-malformed', 'a comment', '{/**/}'],
    ['credential/json-malformed', 'two documents', '{}{}'],
    ['credential/json-malformed', 'a bad escape in a key', '{"\\x":1}'],
    ['credential/json-malformed', 'bytes that are not UTF-8', Uint8Array.of(0x22, 0xc3, 0x28, 0x22)],
    ['credential/json-too-deep', '65 lists', nested(65, '[', ']')],
    ['credential/json-too-deep', 'a million lists', nested(400_000, '[', ']')],
    ['credential/json-too-deep', '65 objects', `${'{"a":'.repeat(65)}1${'}'.repeat(65)}`],
    ['credential/json-forbidden-key', '__proto__', '{"a":{"__proto__":{}}}'],
    ['credential/json-forbidden-key', 'constructor', '{"constructor":1}'],
    ['credential/json-forbidden-key', 'prototype', '[{"prototype":1}]'],
    ['credential/json-forbidden-key', '__proto__ in escapes', '{"\\u005f_proto__":1}'],
    ['credential/json-duplicate-key', 'a key given twice', '{"a":1,"b":2,"a":3}'],
    ['credential/json-duplicate-key', 'a key given twice, once in escapes', '{"id":1,"\\u0069d":2}'],
    ['credential/json-duplicate-key', 'after a nested object', '{"a":{"b":1},"a":2}'],
  ];
  it.each(refused)('%s: %s', (expected, _, text) => {
    expect(code(text)).toBe(expected);
  });

  const accepted: [string, string][] = [
    ['64 levels', nested(64, '[', ']')],
    ['the same key in two objects', '[{"a":1},{"a":{"a":2}}]'],
    ['words that are values, not keys', '{"a":"__proto__","b":["constructor","a","a"]}'],
    ['braces, quotes and commas inside strings', '{"a":"{\\"a\\":[,]}","b":"\\\\"}'],
    ['a bare value', '"text"'],
  ];
  it.each(accepted)('reads %s', (_, text) => {
    expect(readJson(text)).toEqual(JSON.parse(text));
  });

  it('counts keys and bytes', () => {
    const object = (keys: number) => `{${Array.from({ length: keys }, (_, at) => `"${at}":0`).join()}}`;
    expect(code(object(50_000))).toBe('read');
    expect(code(object(50_001))).toBe('credential/json-too-many-keys');
    expect(code('"123456"', 8)).toBe('read');
    expect(code('"1234567"', 8)).toBe('credential/too-large');
  });

  it('takes one pass over what is long and hostile', () => {
    const hostile = [
      `{"a":"${'\\"['.repeat(300_000)}"}`,
      `[${'"\\\\",'.repeat(150_000)}0]`,
      `${'"'.repeat(1_000_000)}`,
    ];
    const start = performance.now();
    for (const text of hostile) code(text);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('gives an object, or nothing else', () => {
    expect(readJsonObject('{"a":1}')).toEqual({ a: 1 });
    expect(() => readJsonObject('[]')).toThrow('credential/json-malformed');
    expect(asList(undefined)).toEqual([]);
    expect(asList('a')).toEqual(['a']);
  });

  it('agrees with JSON.parse on every document that it reads', () => {
    const key = fc.string().filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name));
    const value = fc.letrec((tie) => ({
      json: fc.oneof(
        { maxDepth: 5 },
        fc.string({ unit: 'grapheme' }),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('json'), { maxLength: 4 }),
        fc.dictionary(key, tie('json'), { maxKeys: 4 }),
      ),
    })).json;
    fc.assert(
      fc.property(value, fc.boolean(), (json, pretty) => {
        const text = JSON.stringify(json, null, pretty ? 2 : 0);
        expect(readJson(utf8(text))).toEqual(JSON.parse(text));
      }),
      { numRuns: 300 },
    );
  });

  it('throws nothing but its own errors, whatever the text', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      '\\',
      '1',
      'a',
      ' ',
      '__proto__',
      '\\u00',
      'null',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(code(pieces.join(''))).toMatch(/^(read|credential\/[a-z-]+)$/);
      }),
      { numRuns: 500 },
    );
  });
});
