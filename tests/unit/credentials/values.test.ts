import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64url, encodeBase64url } from '../../../utils/credentials/base64url.ts';
import { readBadgeDate, readInstant, readNumericDate } from '../../../utils/credentials/dates.ts';
import { cleanId, cleanName, cleanText, pickText } from '../../../utils/credentials/text.ts';

describe('dates', () => {
  const instants: [string, string | undefined][] = [
    ['2025-03-04T10:00:00Z', '2025-03-04T10:00:00Z'],
    ['2025-03-04t10:00:00z', '2025-03-04T10:00:00Z'],
    ['2025-03-04T10:00Z', '2025-03-04T10:00:00Z'],
    ['2025-03-04T10:00:00.5Z', '2025-03-04T10:00:00.500Z'],
    ['2025-03-04T10:00:00.123456+00:00', '2025-03-04T10:00:00.123Z'],
    ['2025-03-04T01:00:00+0530', '2025-03-03T19:30:00Z'],
    ['2025-03-04T10:00:00+08', '2025-03-04T02:00:00Z'],
    ['2025-12-31T23:30:00-01:00', '2026-01-01T00:30:00Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00Z'],
    ['2025-02-29T00:00:00Z', undefined],
    ['2025-13-01T00:00:00Z', undefined],
    ['2025-03-04T24:00:00Z', undefined],
    ['2025-03-04T10:00:00+15:00', undefined],
    ['2025-03-04T10:00:00', undefined],
    ['2025-03-04', undefined],
    ['03/04/2025', undefined],
    ['2025-03-04 10:00:00Z', undefined],
    ['', undefined],
  ];
  it.each(instants)('%s is %s', (text, expected) => {
    expect(readInstant(text)).toBe(expected);
  });

  it('a badge is also dated by the day, an early one by seconds', () => {
    expect(readBadgeDate('2014-05-06')).toBe('2014-05-06T00:00:00Z');
    expect(readBadgeDate(1341705600)).toBe('2012-07-08T00:00:00Z');
    expect(readBadgeDate('1341705600')).toBe('2012-07-08T00:00:00Z');
    expect(readBadgeDate(-1)).toBeUndefined();
    expect(readBadgeDate(['2014-05-06'])).toBeUndefined();
  });

  it('a token by NumericDate', () => {
    expect(readNumericDate(1341705600.5)).toBe('2012-07-08T00:00:00.500Z');
    for (const value of [Number.NaN, -1, 1e15, '1341705600', null])
      expect(readNumericDate(value)).toBeUndefined();
  });
});

describe('base64url', () => {
  it('is read back, byte for byte', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(decodeBase64url(encodeBase64url(bytes))).toEqual(bytes);
      }),
    );
  });
  it.each(['a', 'ab=', 'a+b/', 'ab c', 'ab\n', 'QR', 'é'])('refuses %j', (text) => {
    expect(decodeBase64url(text)).toBeUndefined();
  });
});

describe('text for the screen', () => {
  const cases: [string, string, string | undefined][] = [
    ['composes', 'Cafe\u0301', 'Café'],
    ['drops what reorders', 'evil\u202Egnp.exe', 'evilgnp.exe'],
    ['drops isolates and marks', '\u2066a\u2069\u200F\u061C', 'a'],
    ['drops zero width', 'Go\u200Bog\u200Dle\uFEFF', 'Google'],
    ['drops controls', 'a\u0000b\u0007c\u009Fd', 'abcd'],
    ['drops tags and fillers', '\u{E0041}\u3164a\uFFA0', 'a'],
    ['keeps lines', 'a\n\tb', 'a\n\tb'],
    ['mends lone surrogates', 'a\uD800b', 'a\uFFFDb'],
    ['is nothing when nothing is left', ' \u200B ', undefined],
  ];
  it.each(cases)('%s', (_, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it('is capped', () => {
    expect(cleanText('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
    expect(cleanName('word '.repeat(10_000))?.length).toBeLessThanOrEqual(300);
    expect(cleanText('😀'.repeat(10), 6)).toBe('😀😀…');
  });

  it('never changes an identifier: it is kept or dropped', () => {
    expect(cleanId('https://a.example/x')).toBe('https://a.example/x');
    expect(cleanId('https://a.example/\u202Ex')).toBeUndefined();
    expect(cleanId('x'.repeat(3000))).toBeUndefined();
    expect(cleanId(7)).toBeUndefined();
  });

  it('comes in every shape that carries language', () => {
    expect(pickText({ '@value': 'Hund', '@language': 'de' })).toBe('Hund');
    expect(
      pickText([
        { '@value': 'Hund', '@language': 'de' },
        { '@value': 'Dog', '@language': 'en' },
      ]),
    ).toBe('Dog');
    expect(pickText({ de: 'Hund', en: 'Dog' })).toBe('Dog');
    expect(pickText({ de: ['Hund'] })).toBe('Hund');
    expect(pickText({ id: 'https://a.example', narrative: 'x' })).toBeUndefined();
    expect(pickText(7)).toBeUndefined();
  });

  it('is safe for any text: short, well formed, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const clean = cleanText(text, 100) ?? '';
        expect(clean.length).toBeLessThanOrEqual(100);
        expect(clean).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B-\u200F]/);
        expect(cleanText(clean, 100) ?? '').toBe(clean);
      }),
    );
  });
});
