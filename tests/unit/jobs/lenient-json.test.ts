import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseLenientJson } from '../../../utils/jobs/structured/lenient-json.ts';

test.each<[what: string, source: string, value: unknown]>([
  ['raw line breaks and tabs in a string', '{"a":"x\n\ty"}', { a: 'x\n\ty' }],
  ['commas before a closing bracket', '{"a":[1,2,],}', { a: [1, 2] }],
  ['a comma, white space, and a bracket in a string', '{"a":", ]",\n}', { a: ', ]' }],
  ['a CDATA wrapper', '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
  ['a CDATA wrapper in a comment', '/*<![CDATA[*/{"a":1}/*]]>*/', { a: 1 }],
  ['an HTML comment', '<!--\n{"a":1}\n-->', { a: 1 }],
  ['needless escapes', '{"a":"it\\\'s"}', { a: "it's" }],
  ['a semicolon at the end', '{"a":1};', { a: 1 }],
  ['what is no JSON', '{"a":', undefined],
  ['nothing', '', undefined],
])('%s', (_, source, value) => {
  expect(parseLenientJson(source)).toEqual(value);
});

test('proper JSON keeps its meaning', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(parseLenientJson(json)).toEqual(JSON.parse(json));
    }),
  );
});

test('text survives raw control characters and a trailing comma', () => {
  const raw = fc.string({ unit: fc.constantFrom('a', ' ', ',', ']', '}', '\n', '\r', '\t', 'é') });
  fc.assert(
    fc.property(fc.array(raw, { minLength: 1 }), (texts) => {
      const source = `[${texts.map((text) => `"${text}"`).join(' , ')},\n]`;
      expect(parseLenientJson(source)).toEqual(texts);
    }),
  );
});
