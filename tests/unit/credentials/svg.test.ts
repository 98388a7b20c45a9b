import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bakeSvg } from '../../../utils/credentials/envelopes/bake.ts';
import { unbakeSvg } from '../../../utils/credentials/envelopes/svg.ts';

const image = (inside: string) =>
  `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="http://openbadges.org">${inside}</svg>`;

describe('texts baked into an SVG', () => {
  const found: [string, string, string][] = [
    ['CDATA', '<openbadges:assertion><![CDATA[ {"a":"<b>"} ]]></openbadges:assertion>', '{"a":"<b>"}'],
    [
      'escaped text',
      '<openbadges:assertion>{&quot;a&quot;:&#34;&#x3c;&#34;}</openbadges:assertion>',
      '{"a":"<"}',
    ],
    [
      'the verify attribute',
      "<openbadges:assertion verify='https://a.example/?b&amp;c'/>",
      'https://a.example/?b&c',
    ],
    [
      'verify beside an empty body',
      '<openbadges:assertion verify="eyJ"> <![CDATA[]]> </openbadges:assertion>',
      'eyJ',
    ],
    ['the 3.0 element', '<openbadges:credential verify="eyJ"></openbadges:credential>', 'eyJ'],
    [
      'any prefix bound to the namespace',
      '<ob:assertion xmlns:ob="http://openbadges.org">x</ob:assertion>',
      'x',
    ],
    ['deep inside', '<g><g><openbadges:assertion>x</openbadges:assertion></g></g>', 'x'],
    [
      'beside comments and instructions',
      '<!-- <openbadges:assertion> --><?p x?><openbadges:assertion>x</openbadges:assertion>',
      'x',
    ],
    [
      'beside a script, which is only text',
      '<script>alert(1)</script><openbadges:assertion>x</openbadges:assertion>',
      'x',
    ],
  ];
  it.each(found)('%s', (_, inside, expected) => {
    expect(unbakeSvg(image(inside))).toEqual([expected]);
  });

  it('a document type that only names its DTD is passed over', () => {
    const type =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    expect(unbakeSvg(type + image('<openbadges:assertion>x</openbadges:assertion>').slice(21))).toEqual([
      'x',
    ]);
  });

  const malformed: [string, string][] = [
    ['entities of its own', `<!DOCTYPE svg [<!ENTITY a "b">]>${image('&a;')}`],
    ['an unknown entity', image('&a;')],
    ['a bare ampersand', image('a & b')],
    ['tags that do not nest', image('<g><a></g></a>')],
    ['an open end', image('<g>').replace('</svg>', '')],
    ['another root', '<html><openbadges:assertion>x</openbadges:assertion></html>'],
    ['an attribute without quotes', image('<g a=b/>')],
    ['an attribute twice', image('<g a="1" a="2"/>')],
    ['attributes run together', image('<g a="1"b="2"/>')],
    ['an element inside the badge', image('<openbadges:assertion><g/></openbadges:assertion>')],
    ['text outside', `${image('')}tail`],
    ['an open comment', image('<!-- ')],
  ];
  it.each(malformed)('malformed: %s', (_, source) => {
    expect(() => unbakeSvg(source)).toThrow('credential/svg-malformed');
  });

  it('come out as they were baked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        const text = JSON.stringify({ word, close: ']]>' });
        const [unbaked = ''] = unbakeSvg(bakeSvg(image(''), 'credential', text));
        expect(JSON.parse(unbaked)).toEqual(JSON.parse(text));
      }),
    );
  });
});
