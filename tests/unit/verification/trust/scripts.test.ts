import { domainToUnicode } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hostOf, readableHost } from '../../../../utils/verification/trust/host.ts';
import { mixedScripts, readsAsLatin } from '../../../../utils/verification/trust/scripts.ts';

describe('scripts within a word', () => {
  it.each([
    'Harbour School of Data',
    'École polytechnique fédérale',
    'Университет МГУ',
    'MIT Университет',
    'α-Akademie',
    '東京大学',
    'データサイエンス学校',
    'Ｗｅｂデザイン検定',
    'AWS認定ソリューション',
    '서울대학교 AI교육',
    'جامعة القاهرة',
    'ಬೆಂಗಳೂರು IISc',
    'Microsoft 365 Certified: C# & C++',
    '',
  ])('%s is written as languages are', (name) => {
    expect(mixedScripts(name)).toBeUndefined();
    expect(readsAsLatin(name)).toBe(false);
  });

  it.each([
    ['Hаrvard', 'Cyrillic'],
    ['Gοοgle', 'Greek'],
    ['Miсrosoft', 'Cyrillic'],
    ['ΑWS', 'Greek'],
    ['Universitу', 'Cyrillic'],
  ])('%s mixes %s in', (name, script) => {
    expect(mixedScripts(`The ${name} School`)).toContain(script);
  });

  it.each(['аррӏе', 'АСМЕ', 'сосо', 'ΑΒΒ'])('%s reads as Latin and is not', (name) => {
    expect(mixedScripts(name)).toBeUndefined();
    expect(readsAsLatin(name)).toBe(true);
  });
});

describe('host names', () => {
  it.each([
    ['https://Harbour.example/profile', 'harbour.example'],
    ['did:web:harbour.example:issuers:7', 'harbour.example'],
    [`did:webvh:${'Q'.repeat(46)}:harbour.example`, 'harbour.example'],
    ['did:key:z6Mk', undefined],
    ['http://harbour.example', undefined],
    ['harbour.example', 'harbour.example'],
    ['seal:harbour.example', undefined],
    ['harbour', undefined],
  ])('of %s', (identifier, host) => {
    expect(hostOf(identifier)).toBe(host);
  });

  it.each([
    'xn--bcher-kva.example',
    'xn--fiqs8s.xn--55qx5d',
    'xn--80ak6aa92e.com',
    'xn--mnchen-3ya.de',
    'plain.example',
  ])('%s is decoded as node decodes it', (host) => {
    expect(readableHost(host)).toBe(domainToUnicode(host));
  });

  it('what is no Punycode is left as it is', () => {
    expect(readableHost('xn--é.example')).toBe('xn--é.example');
    expect(readableHost('xn--99999999999.example')).toBe('xn--99999999999.example');
  });
});
