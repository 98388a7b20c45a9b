import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenise } from '../../../utils/skills/text/tokens.ts';

const keys = (text: string) => tokenise(text).map((token) => token.key);

test.each<[text: string, keys: string[]]>([
  ['C++, C# and F#', ['c++', 'c#', '&', 'f#']],
  ['C ++ or C #', ['c++', 'or', 'c#']],
  ['ASP.NET and .NET Core', ['asp', '.net', '&', '.net', 'core']],
  ['mail me@example.org now', ['mail', 'now']],
  ['see https://example.org/html and www.example.org/x today', ['see', '&', 'today']],
  ['CompTIA A+ and Security+, 5+ years', ['comptia', 'a+', '&', 'security+', '5', 'years']],
  ['Überblick à Łódź', ['uberblick', 'a', 'lodz']],
  ['bachelor’s degree', ['bachelor', 'degree']],
  ['d’Excel', ['d', 'excel']],
  ['R&D', ['r', '&', 'd']],
  ['slideshare.net', ['slideshare', 'net']],
  ['', []],
  ['–– !! 😀', []],
])('%j is read as %j', (text, expected) => {
  expect(keys(text)).toEqual(expected);
});

test('tokens lie in order inside the text and never overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let end = 0;
      for (const token of tokenise(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        end = token.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
