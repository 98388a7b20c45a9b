import { deflateRawSync, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeBase64url } from '../../../utils/credentials/base64url.ts';
import { chunk } from '../../../utils/credentials/envelopes/bake.ts';
import { crc32 } from '../../../utils/credentials/envelopes/crc32.ts';
import { concat, inflate } from '../../../utils/credentials/envelopes/inflate.ts';
import { chunksOf, unbakePng } from '../../../utils/credentials/envelopes/png.ts';
import { openSdJwt } from '../../../utils/credentials/envelopes/sd-jwt.ts';
import { unbakeSvg } from '../../../utils/credentials/envelopes/svg.ts';
import {
  CredentialError,
  parseCredential,
  readAll,
  validateFormat,
} from '../../../utils/credentials/index.ts';
import type { JsonObject } from '../../../utils/credentials/types.ts';
import {
  bytesOf,
  disclosure,
  iTXt,
  joined,
  jwt,
  png,
  tEXt,
  utf8,
  zTXt,
} from '../../fixtures/credentials/bytes.ts';
import { assertion2, badge2 } from '../../fixtures/credentials/open-badges.ts';
import { clr2, openBadge3, vc2 } from '../../fixtures/credentials/verifiable.ts';

const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'read',
    (error: unknown) => (error instanceof CredentialError ? error.code : String(error)),
  );
const spent = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work().catch(() => undefined);
  return performance.now() - start;
};

describe('case 4: what is shown is what the document says once', () => {
  it('a key given twice is refused, in every envelope', async () => {
    const twice = JSON.stringify(openBadge3()).replace(
      '"name":"Sourdough"',
      '"name":"Sourdough","name":"Surgery"',
    );
    const token = `${encodeBase64url(utf8('{"alg":"ES256"}'))}.${encodeBase64url(utf8(twice))}.c2ln`;
    for (const bytes of [utf8(twice), utf8(token), png(iTXt('openbadgecredential', twice))])
      expect(await codeOf(parseCredential(bytes))).toBe('credential/json-duplicate-key');
  });
  it('a keyword beside its alias is a problem of the format', () => {
    const named = openBadge3({ issuer: { id: 'did:example:a', '@id': 'did:example:b', name: 'x' } });
    expect(validateFormat(named)).toContainEqual(expect.objectContaining({ path: 'issuer.id' }));
    expect(validateFormat(vc2({ '@type': 'Other' }))).toContainEqual(
      expect.objectContaining({ path: 'type' }),
    );
  });
  it('the claims of vc are shown, not members beside it', async () => {
    const credential = await parseCredential(
      utf8(jwt({ ...openBadge3({ name: 'Forged' }), vc: vc2({ name: 'Signed' }) })),
    );
    expect(credential.name).toBe('Signed');
  });
});

describe('case 6: a part cannot hide', () => {
  it('nesting beyond what is read is a problem, not a silence', async () => {
    const deep = clr2([clr2([clr2([clr2([openBadge3()])])])]);
    const record = await parseCredential(bytesOf(deep));
    const innermost = record.parts[0]?.parts[0]?.parts[0];
    expect(innermost?.parts).toEqual([]);
    expect(innermost && validateFormat(innermost)).toContainEqual(
      expect.objectContaining({ path: 'verifiableCredential' }),
    );
  });
  it('more parts than are read are a problem too', async () => {
    const record = await parseCredential(
      bytesOf(clr2(Array.from({ length: 1_001 }, () => jwt({ vct: 'a' })))),
    );
    expect(record.parts).toHaveLength(1_000);
    expect(validateFormat(record)).toHaveLength(1);
  });
});

describe('case 24: tokens are split strictly', () => {
  const good = jwt(openBadge3());
  const [head = '', body = ''] = good.split('.');
  const cases: [string, string, string][] = [
    ['credential/jwt-malformed', 'only dots', 'eyJ..'],
    ['credential/jwt-malformed', 'two parts', `${head}.${body}`],
    ['credential/jwt-malformed', 'four parts', `${good}.c2ln`],
    ['credential/jwt-malformed', 'padding', `${good}=`],
    ['credential/jwt-malformed', 'the other alphabet', `${head}.${body}.a+b/`],
    ['credential/jwt-malformed', 'a line break inside', `${head}.\n${body}.c2ln`],
    ['credential/jwt-malformed', 'stray bits at the end', `${head}.${body}.c2l`],
    ['credential/jwt-malformed', 'no algorithm', jwt(openBadge3(), { kid: 'x' })],
    ['credential/jwt-malformed', 'an algorithm that is a list', jwt(openBadge3(), { alg: ['ES256'] })],
    ['credential/jwt-malformed', 'an empty payload', `${head}..c2ln`],
    ['credential/json-malformed', 'a payload that is a list', `${head}.${encodeBase64url(utf8('[]'))}.c2ln`],
    ['credential/json-malformed', 'data after the payload', `${head}.${encodeBase64url(utf8('{} {}'))}.c2ln`],
    [
      'credential/json-forbidden-key',
      '__proto__ in the header',
      `${encodeBase64url(utf8('{"alg":"ES256","__proto__":{}}'))}.${body}.c2ln`,
    ],
  ];
  it.each(cases)('%s: %s', async (code, _, token) => {
    expect(await codeOf(parseCredential(utf8(token)))).toBe(code);
  });
});

describe('case 25: SD-JWT', () => {
  const claims = { vct: 'https://types.example/diver' };
  const sd = async (
    payload: (digest: string) => JsonObject,
    list: unknown[],
    copies = 1,
  ): Promise<string> => {
    const { encoded, digest } = await disclosure(...list);
    return `${jwt({ ...claims, ...payload(digest) })}~${`${encoded}~`.repeat(copies)}`;
  };
  const cases: [string, Promise<string>][] = [
    ['a disclosure that belongs to nothing', sd(() => ({ _sd: [] }), ['s', 'a', 1])],
    ['a disclosure given twice', sd((digest) => ({ _sd: [digest] }), ['s', 'a', 1], 2)],
    ['a digest that occurs twice', sd((digest) => ({ _sd: [digest, digest] }), ['s', 'a', 1])],
    ['a digest in two places', sd((digest) => ({ _sd: [digest], b: { _sd: [digest] } }), ['s', 'a', 1])],
    [
      'a name that collides',
      sd((digest) => ({ _sd: [digest] }), ['s', 'vct', 'https://types.example/admiral']),
    ],
    ['_sd as a name', sd((digest) => ({ _sd: [digest] }), ['s', '_sd', []])],
    ['... as a name', sd((digest) => ({ _sd: [digest] }), ['s', '...', 'x'])],
    ['an element disclosed as a member', sd((digest) => ({ _sd: [digest] }), ['s', 1])],
    ['a member disclosed as an element', sd((digest) => ({ a: [{ '...': digest }] }), ['s', 'a', 1])],
    ['a hidden element with more to it', sd((digest) => ({ a: [{ '...': digest, b: 1 }] }), ['s', 1])],
    ['an unknown digest', sd((digest) => ({ _sd: [digest], _sd_alg: 'md5' }), ['s', 'a', 1])],
    ['a salt that is no string', sd((digest) => ({ _sd: [digest] }), [1, 'a', 1])],
    ['digests that are no list', sd(() => ({ _sd: 'x' }), ['s', 'a', 1])],
  ];
  it.each(cases)('%s', async (_, token) => {
    expect(await codeOf(openSdJwt(await token))).toBe('credential/sd-jwt-malformed');
  });
  it('disclosures inside disclosures stop at 64 levels', async () => {
    let inner = await disclosure('s', 'a', 1);
    const encoded = [inner.encoded];
    for (let level = 0; level < 80; level++) {
      inner = await disclosure('s', 'a', { _sd: [inner.digest] });
      encoded.push(inner.encoded);
    }
    const token = `${jwt({ ...claims, _sd: [inner.digest] })}~${encoded.join('~')}~`;
    expect(await codeOf(openSdJwt(token))).toBe('credential/json-too-deep');
  });
  it('a prototype cannot be disclosed', async () => {
    expect(await codeOf(openSdJwt(await sd((digest) => ({ _sd: [digest] }), ['s', '__proto__', {}])))).toBe(
      'credential/json-forbidden-key',
    );
  });
});

describe('case 45: baked images', () => {
  const bomb = (bytes: number) => deflateSync(Buffer.alloc(bytes, 0x20), { level: 9 });
  it('a text that expands without end stops at its cap, soon', async () => {
    const packed = bomb(64 * 1024 * 1024);
    for (const image of [
      png(chunk('zTXt', joined(utf8('openbadges\0\0'), packed))),
      png(chunk('iTXt', joined(utf8('openbadges\0\x01\0\0\0'), packed))),
    ]) {
      const before = process.memoryUsage().rss;
      expect(await spent(() => unbakePng(image))).toBeLessThan(5000);
      expect(await codeOf(unbakePng(image))).toBe('credential/inflates-too-much');
      expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
    }
  });
  it('a thousand texts that each expand to their cap stop together, soon', async () => {
    const packed = chunk('zTXt', joined(utf8('openbadges\0\0'), bomb(1024 * 1024)));
    const image = png(...Array.from({ length: 1000 }, () => packed));
    expect(await spent(() => unbakePng(image))).toBeLessThan(2000);
    expect(await codeOf(unbakePng(image))).toBe('credential/inflates-too-much');
  });
  it('the cap itself is allowed, a byte more is not', async () => {
    const packed = deflateSync(Buffer.alloc(5000, 1));
    expect(await inflate(packed, 'deflate', 5000, 'credential/png-malformed')).toHaveLength(5000);
    expect(await codeOf(inflate(packed, 'deflate', 4999, 'credential/png-malformed'))).toBe(
      'credential/inflates-too-much',
    );
  });
  it('400,000 tiny chunks are walked in one pass', () => {
    const empty = chunk('tEXt', new Uint8Array(0));
    const image = png(concat(new Array<Uint8Array>(400_000).fill(empty), 400_000 * empty.length));
    const start = performance.now();
    expect([...chunksOf(image)]).toHaveLength(400_003);
    // A walk that went back to the start would take minutes.
    expect(performance.now() - start).toBeLessThan(5000);
  });
  it('one badge an image, whichever keyword', async () => {
    for (const other of [
      tEXt('openbadges', '{}'),
      zTXt('openbadgecredential', '{}'),
      iTXt('openbadges', '{}'),
    ])
      expect(await codeOf(parseCredential(png(iTXt('openbadges', '{}'), other)))).toBe(
        'credential/several-badges',
      );
  });
  it('a script in an SVG is text, in the badge and beside it', async () => {
    const script = '<script>globalThis.ran = true</script>';
    const image = (badge: string) =>
      `<svg onload="globalThis.ran = true" xmlns="http://www.w3.org/2000/svg">${script}<openbadges:credential>${badge}</openbadges:credential></svg>`;
    const credential = await parseCredential(
      utf8(image(`<![CDATA[${JSON.stringify(openBadge3({ name: script }))}]]>`)),
    );
    expect(credential.name).toBe('Sourdough');
    expect(await codeOf(parseCredential(utf8(image(script))))).toBe('credential/svg-malformed');
    expect('ran' in globalThis).toBe(false);
  });
  it('entities that multiply are refused before they are read', async () => {
    const laughs = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
    ).join('');
    const bytes = utf8(`<!DOCTYPE svg [<!ENTITY l0 "lol">${laughs}]><svg>&l9;</svg>`);
    expect(await codeOf(parseCredential(bytes))).toBe('credential/svg-malformed');
  });
  it('long and hostile SVG stays linear', async () => {
    const hostile = [
      '<!DOCTYPE svg '.concat('a '.repeat(1e6)),
      `<svg>${'<g>'.repeat(3e5)}`,
      `<svg a="${'&amp;'.repeat(4e5)}`,
      `<svg ${'a '.repeat(1e6)}`,
      `<svg>${'&'.repeat(2e6)}`,
    ];
    for (const source of hostile) {
      const start = performance.now();
      expect(() => unbakeSvg(source)).toThrow('credential/svg-malformed');
      expect(performance.now() - start).toBeLessThan(5000);
    }
  });
});

describe('archives', () => {
  interface File {
    name: string;
    bytes: Uint8Array;
    stored?: boolean;
    size?: number;
    method?: number;
    offset?: number;
    flags?: number;
  }
  const zip = (files: readonly File[], count = files.length): Uint8Array => {
    const locals: Uint8Array[] = [];
    const list: Uint8Array[] = [];
    let offset = 0;
    for (const { name, bytes, stored, size, method, offset: claimed, flags } of files) {
      const packed = stored ? bytes : deflateRawSync(bytes);
      const fields = (view: DataView, at: number) => {
        view.setUint16(at, flags ?? 0, true);
        view.setUint16(at + 2, method ?? (stored ? 0 : 8), true);
        view.setUint32(at + 8, crc32(bytes), true);
        view.setUint32(at + 12, packed.length, true);
        view.setUint32(at + 16, size ?? bytes.length, true);
        view.setUint16(at + 20, utf8(name).length, true);
      };
      const local = new DataView(new ArrayBuffer(30));
      local.setUint32(0, 0x04034b50, true);
      fields(local, 6);
      const entry = new DataView(new ArrayBuffer(46));
      entry.setUint32(0, 0x02014b50, true);
      fields(entry, 8);
      entry.setUint32(42, claimed ?? offset, true);
      const whole = joined(new Uint8Array(local.buffer), utf8(name), packed);
      locals.push(whole);
      list.push(joined(new Uint8Array(entry.buffer), utf8(name)));
      offset += whole.length;
    }
    const end = new DataView(new ArrayBuffer(22));
    end.setUint32(0, 0x06054b50, true);
    end.setUint16(8, count, true);
    end.setUint16(10, count, true);
    end.setUint32(16, offset, true);
    return joined(...locals, ...list, new Uint8Array(end.buffer));
  };
  const badge = bytesOf(openBadge3());
  const said = async (bytes: Uint8Array) =>
    (await readAll(bytes)).map((result) =>
      result.ok ? `${result.name}: ${result.credential.name}` : `${result.name}: ${result.code}`,
    );

  it('give every credential, and say what the others are', async () => {
    const archive = zip([
      { name: 'a/badge.json', bytes: badge },
      {
        name: 'badge.png',
        bytes: png(iTXt('openbadges', JSON.stringify(assertion2({ badge: badge2() })))),
        stored: true,
      },
      { name: '__MACOSX/._badge.json', bytes: utf8('x') },
      { name: 'read me.txt', bytes: utf8('hello') },
      { name: 'inner.zip', bytes: zip([{ name: 'badge.json', bytes: badge }]) },
    ]);
    expect(await said(archive)).toEqual([
      'a/badge.json: Sourdough',
      'badge.png: Knots and Splices',
      'read me.txt: credential/not-recognised',
      'inner.zip: credential/not-recognised',
    ]);
  });

  const refused: [string, string, () => Uint8Array][] = [
    [
      'credential/inflates-too-much',
      'a size beyond the ratio',
      () => zip([{ name: 'a', bytes: new Uint8Array(2e6) }]),
    ],
    [
      'credential/inflates-too-much',
      'a size that is a lie',
      () => zip([{ name: 'a', bytes: new Uint8Array(4000), size: 10 }]),
    ],
    [
      'credential/inflates-too-much',
      '64 MB in all',
      () => zip([{ name: 'a', bytes: badge, size: 65 * 1024 * 1024 }]),
    ],
    ['credential/inflates-too-much', '2,001 files', () => zip([{ name: 'a', bytes: badge }], 2001)],
    [
      'credential/zip-malformed',
      'files that overlap',
      () =>
        zip([
          { name: 'a', bytes: badge },
          { name: 'b', bytes: badge, offset: 0 },
        ]),
    ],
    ['credential/zip-malformed', 'a file outside', () => zip([{ name: 'a', bytes: badge, offset: 4e9 }])],
    [
      'credential/zip-malformed',
      'a damaged file',
      () => zip([{ name: 'a', bytes: badge, stored: true }]).with(60, 0),
    ],
    ['credential/zip-malformed', 'encryption', () => zip([{ name: 'a', bytes: badge, flags: 1 }])],
    ['credential/zip-malformed', 'another compression', () => zip([{ name: 'a', bytes: badge, method: 93 }])],
    ['credential/zip-malformed', 'a cut end', () => zip([{ name: 'a', bytes: badge }]).slice(0, -30)],
  ];
  it.each(refused)('%s: %s', async (code, _, archive) => {
    const results = await readAll(archive());
    expect(results.at(-1)).toMatchObject({ ok: false, code });
  });

  it('a list of nothing stops before it fills the memory', async () => {
    const list = utf8(`[${'0,'.repeat(500_000)}0]`);
    const before = performance.now();
    expect(await readAll(list)).toEqual([expect.objectContaining({ code: 'credential/too-large' })]);
    expect(performance.now() - before).toBeLessThan(1000);
  });
  it('lists, presentations and images of several badges are taken apart', async () => {
    const presentation = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: 'VerifiablePresentation',
      verifiableCredential: [vc2(), jwt(openBadge3())],
    };
    expect(await said(bytesOf([openBadge3(), 7]))).toEqual([
      'undefined: Sourdough',
      'undefined: credential/not-recognised',
    ]);
    expect(await said(bytesOf(presentation))).toEqual([
      'undefined: Forklift Licence Credential',
      'undefined: Sourdough',
    ]);
    const two = png(
      iTXt('openbadges', JSON.stringify(assertion2({ badge: badge2() }))),
      iTXt('openbadgecredential', jwt(openBadge3())),
    );
    expect(await said(two)).toEqual(['undefined: Knots and Splices', 'undefined: Sourdough']);
    expect(await said(badge)).toEqual(['undefined: Sourdough']);
    expect(await said(new Uint8Array())).toEqual(['undefined: credential/empty']);
  });

  it('never throw, whatever the bytes', async () => {
    const seeds = [
      badge,
      png(iTXt('openbadges', '{}', true)),
      zip([{ name: 'a', bytes: badge }]),
      utf8(jwt(openBadge3())),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...seeds),
        fc.nat(),
        fc.nat(255),
        fc.nat(),
        async (seed, at, byte, cut) => {
          const changed = seed
            .with(at % seed.length, byte)
            .slice(0, seed.length - (cut % 3 === 0 ? cut % seed.length : 0));
          for (const result of await readAll(changed)) expect(typeof result.ok).toBe('boolean');
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('strings of a stranger', () => {
  it('cannot reach a prototype', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const bytes = utf8(JSON.stringify(openBadge3()).replace('"id"', `"${key}":{"polluted":true},"id"`));
      expect(await codeOf(parseCredential(bytes))).toBe('credential/json-forbidden-key');
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });
  it('are shown without what hides or reorders, and short', async () => {
    const issuer = {
      id: 'did:example:a',
      type: ['Profile'],
      name: `\u202Eytisrevinu\u202C${'x'.repeat(10_000)}`,
    };
    const credential = await parseCredential(bytesOf(openBadge3({ issuer })));
    expect(credential.issuer.name).toMatch(/^ytisrevinux+…$/);
    expect(credential.issuer.name?.length).toBe(300);
  });
  it('an image is a picture inside the credential or an address, never a script', async () => {
    const shown = async (image: unknown) =>
      (await parseCredential(bytesOf(vc2({ image: image as never })))).image;
    expect(await shown('data:image/png;base64,AAAA')).toBe('data:image/png;base64,AAAA');
    expect(await shown({ id: 'https://a.example/a.png' })).toBe('https://a.example/a.png');
    for (const bad of [
      'data:text/html,<script>',
      'javascript:alert(1)',
      'blob:https://a',
      'file:///etc/passwd',
      7,
    ])
      expect(await shown(bad)).toBeUndefined();
  });
});
