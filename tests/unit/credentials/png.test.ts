import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bakePng, chunk } from '../../../utils/credentials/envelopes/bake.ts';
import { unbakePng } from '../../../utils/credentials/envelopes/png.ts';
import { iTXt, joined, png, tEXt, utf8, zTXt } from '../../fixtures/credentials/bytes.ts';

describe('texts baked into a PNG', () => {
  it('are found under both keywords, in every kind of text chunk', async () => {
    const image = png(
      iTXt('openbadges', 'eins'),
      iTXt('openbadgecredential', 'zwei ☕', true),
      tEXt('openbadges', 'drei'),
      zTXt('openbadgecredential', 'vier'),
      tEXt('Comment', 'not this'),
    );
    expect(await unbakePng(image)).toEqual(['eins', 'zwei ☕', 'drei', 'vier']);
  });

  it('come out as they were baked', async () => {
    const text = '{"name":"Crème brûlée 🍮"}';
    expect(await unbakePng(bakePng(png(), 'openbadges', text))).toEqual([text]);
  });

  it('are UTF-8 also in tEXt, and Latin-1 where they are not', async () => {
    expect(await unbakePng(png(tEXt('openbadges', 'Café', 'utf8')))).toEqual(['Café']);
    expect(await unbakePng(png(tEXt('openbadges', 'Café', 'latin1')))).toEqual(['Café']);
  });

  it('are not looked for after IEND', async () => {
    await expect(unbakePng(joined(png(), tEXt('openbadges', 'x')))).rejects.toThrow('png-without-badge');
  });

  const broken = (change: (bytes: Uint8Array) => Uint8Array) => change(png(iTXt('openbadges', 'x')));
  const malformed: [string, Uint8Array][] = [
    ['no IEND', broken((bytes) => bytes.slice(0, -12))],
    ['cut in a chunk', broken((bytes) => bytes.slice(0, 40))],
    ['a length of 4 GB', broken((bytes) => bytes.fill(0xff, 33, 37))],
    ['a flipped bit', broken((bytes) => bytes.with(55, (bytes[55] ?? 0) ^ 1))],
    ['IHDR not first', joined(png().slice(0, 8), chunk('IEND', new Uint8Array()))],
    ['iTXt without its fields', png(chunk('iTXt', utf8('openbadges\0')))],
    ['an unknown compression', png(chunk('zTXt', joined(utf8('openbadges\0\x07'), deflateSync('x'))))],
    ['a broken zlib stream', png(chunk('zTXt', utf8('openbadges\0\0garbage')))],
    [
      'a cut zlib stream',
      png(chunk('zTXt', joined(utf8('openbadges\0\0'), deflateSync('x'.repeat(99)).subarray(0, 8)))),
    ],
  ];
  it.each(malformed)('malformed: %s', async (_, bytes) => {
    await expect(unbakePng(bytes)).rejects.toMatchObject({ code: 'credential/png-malformed' });
  });
});
