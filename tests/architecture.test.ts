import { describe, expect, test } from 'vitest';
import { importsOf, type Source, sources } from './house/sources.ts';

// docs/ARCHITECTURE.md in executable form. A row that fails names the file and what it may not do.

const all = sources('entrypoints', 'components', 'utils');
const room = (file: string) =>
  file.startsWith('utils/') ? file.split('/').slice(0, 2).join('/') : (file.split('/')[0] ?? '');

/** Which rooms of utils/ a room may import at run time; types may also come from below them. */
const mayImport: Record<string, readonly string[]> = {
  'utils/skills': [],
  'utils/credentials': ['utils/skills'],
  'utils/verification': ['utils/credentials', 'utils/skills'],
  'utils/jobs': ['utils/skills'],
  'utils/profiles': ['utils/credentials', 'utils/jobs'],
  'utils/gap': ['utils/skills', 'utils/credentials', 'utils/jobs'],
  'utils/engine': [
    'utils/skills',
    'utils/credentials',
    'utils/verification',
    'utils/jobs',
    'utils/profiles',
    'utils/gap',
  ],
};
const domains = Object.keys(mayImport);
const adapters = ['utils/wallet', 'utils/settings', 'utils/platform', 'utils/messages'];

const breaches = (check: (source: Source) => string[]) =>
  all.flatMap((source) => check(source).map((what) => `${source.file}: ${what}`));

/** Names of the outside world that a domain may only receive as arguments. */
const outside: [RegExp, string][] = [
  [/(?<![.\w'"`/-])(?:browser|chrome)\.\w/, 'browser.*'],
  [/\bDate\.now\(/, 'Date.now()'],
  [/\bnew Date\(\)/, 'new Date()'],
  [/\bMath\.random\(/, 'Math.random()'],
  [/(?<![.\w'"`-])window\.\w/, 'window.*'],
  [/\bglobalThis\.(?:fetch|document|window|browser|chrome)\b/, 'globalThis.*'],
  [/(?<![.\w'"`-])localStorage\b/, 'localStorage'],
];

const codeOnly = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');

describe('who may import whom', () => {
  test('nobody imports an entrypoint', () => {
    expect(
      breaches(({ file, imports }) =>
        imports
          .filter((i) => i.target.startsWith('entrypoints/') && room(file) !== 'entrypoints')
          .map((i) => i.target),
      ),
    ).toEqual([]);
  });

  test('domains point one way', () => {
    const check = ({ file, imports }: Source) => {
      const own = room(file);
      if (!domains.includes(own)) return [];
      return imports
        .filter((i) => i.target.startsWith('utils/') || i.target.startsWith('components/'))
        .filter((i) => room(i.target) !== own && !mayImport[own]?.includes(room(i.target)))
        .map((i) => `imports ${i.target}`);
    };
    expect(breaches(check)).toEqual([]);
  });

  test('domains receive the outside world as arguments', () => {
    const check = ({ file, text }: Source) => {
      if (!domains.includes(room(file)) || file.includes('/data/')) return [];
      const code = codeOnly(text);
      // A `fetch` that came as an argument is named in a parameter list or a destructuring.
      const ambient = /(?<![.\w])fetch\(/.test(code) && !/\bfetch\b\s*[?,:}]|\bfetch\(\w+:/.test(code);
      if (ambient) return ['uses fetch()'];
      return outside.filter(([pattern]) => pattern.test(code)).map(([, name]) => `uses ${name}`);
    };
    expect(breaches(check)).toEqual([]);
  });

  test('components see types of domains, pure code, messages/send and platform/i18n, never a store or the browser', () => {
    const check = ({ file, text, imports }: Source) => {
      if (room(file) !== 'components') return [];
      const stores = imports.filter(
        (i) => !i.typeOnly && ['utils/wallet', 'utils/engine', 'utils/verification'].includes(room(i.target)),
      );
      const messages = imports.filter(
        (i) => !i.typeOnly && i.target.startsWith('utils/messages/') && i.target !== 'utils/messages/send.ts',
      );
      const browser = /(?<![.\w'"`/-])(?:browser|chrome)\.\w/.test(codeOnly(text)) ? ['uses browser.*'] : [];
      return [...[...stores, ...messages].map((i) => `imports ${i.target}`), ...browser];
    };
    expect(breaches(check)).toEqual([]);
  });

  test('adapters are imported by no domain', () => {
    const check = ({ file, imports }: Source) =>
      domains.includes(room(file))
        ? imports.filter((i) => adapters.includes(room(i.target))).map((i) => `imports ${i.target}`)
        : [];
    expect(breaches(check)).toEqual([]);
  });
});

describe('which package lives where', () => {
  const only = (pattern: RegExp, allowed: (file: string) => boolean, orType = true) =>
    breaches(({ file, imports }) =>
      imports
        .filter((i) => pattern.test(i.target) && !(orType && i.typeOnly) && !allowed(file))
        .map((i) => `imports ${i.target}`),
    );

  test('the polyfill at run time in one file', () => {
    expect(only(/^webextension-polyfill$/, (file) => file === 'utils/platform/browser.ts')).toEqual([]);
  });
  test('idb only in the wallet', () => {
    expect(only(/^idb$/, (file) => file.startsWith('utils/wallet/'))).toEqual([]);
  });
  test('zod/mini only, and only where data crosses trust', () => {
    expect(only(/^zod$/, () => false)).toEqual([]);
    const trust = [
      'utils/messages',
      'utils/wallet',
      'utils/settings',
      'utils/verification',
      'utils/credentials',
    ];
    expect(only(/^zod\/mini$/, (file) => trust.includes(room(file)))).toEqual([]);
  });
  test('WXT only in entrypoints and platform', () => {
    expect(
      only(
        /^(?:wxt|#imports)(?:\/|$)/,
        (file) => file.startsWith('entrypoints/') || file.startsWith('utils/platform/'),
      ),
    ).toEqual([]);
  });
  test('Preact only where something is drawn', () => {
    expect(
      only(
        /^(?:preact|@preact\/signals)(?:\/|$)/,
        (file) =>
          file.startsWith('components/') ||
          file.startsWith('entrypoints/') ||
          file.startsWith('utils/platform/page/'),
      ),
    ).toEqual([]);
  });
});

/** Everything that a file pulls in at run time, through the project's own files. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = all.find((s) => s.file === file);
  for (const { target, typeOnly } of source?.imports ?? []) if (!typeOnly) reach(target, seen);
  return seen;
}

describe('what is injected into pages', () => {
  const heavy = /^(?:zod|webextension-polyfill|idb|jsonld)(?:\/|$)/;
  test.each([
    'entrypoints/page-probe.ts',
    'entrypoints/job-overlay/index.ts',
    'entrypoints/overlay-panel/index.ts',
    'entrypoints/verify-widget/index.tsx',
  ])('%s carries no zod, polyfill or store', (file) => {
    expect([...reach(file)].length).toBeGreaterThan(1);
    expect([...reach(file)].filter((target) => heavy.test(target))).toEqual([]);
  });
  test('the probe carries no Preact', () => {
    expect(
      [...reach('entrypoints/page-probe.ts')].filter((target) => /preact|components\//.test(target)),
    ).toEqual([]);
  });
});

describe('sizes that keep it pleasant', () => {
  const data = /\/(?:data|contexts)\//;
  const code = all.filter((s) => !data.test(s.file));

  test('no file over 250 lines but data', () => {
    expect(code.filter((s) => s.lines > 250).map((s) => `${s.file}: ${s.lines}`)).toEqual([]);
  });
  test('the median file is at most 75 lines', () => {
    const sizes = code.map((s) => s.lines).sort((a, b) => a - b);
    expect(sizes[sizes.length >> 1]).toBeLessThanOrEqual(75);
  });
  test('entrypoints wire and do not think: at most 40 lines', () => {
    expect(
      code
        .filter((s) => s.file.startsWith('entrypoints/') && s.lines > 40)
        .map((s) => `${s.file}: ${s.lines}`),
    ).toEqual([]);
  });
});

describe('the manner of the code', () => {
  const banned: [RegExp, string][] = [
    [/\bas any\b|: any\b/, 'any'],
    [/@ts-ignore|@ts-expect-error/, 'a silenced type error'],
    [/\b(?:TODO|FIXME|XXX)\b/, 'unfinished work'],
    [/\beval\(|new Function\(/, 'eval'],
    [/\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML/, 'HTML from strings'],
  ];
  test('nothing that reviewers would reject', () => {
    expect(
      breaches(({ text }) =>
        banned.filter(([pattern]) => pattern.test(codeOnly(text))).map(([, name]) => name),
      ),
    ).toEqual([]);
  });
  test('relative imports carry their extension', () => {
    expect(
      breaches(({ imports }) =>
        imports
          .filter((i) => /^(?:utils|components|entrypoints)\//.test(i.target) && !/\.\w+$/.test(i.target))
          .map((i) => i.target),
      ),
    ).toEqual([]);
  });
});

test('the reader of imports sees every form', () => {
  const text =
    "import a from './a.ts';\nimport type { B } from '../b.ts';\nexport { c } from 'c';\nimport './d.css?inline';\nconst e = () => import('./e.ts');\nimport {\n  f,\n} from 'f';\n";
  expect(importsOf('utils/x/y.ts', text).map((i) => [i.target, i.typeOnly, i.dynamic])).toEqual([
    ['utils/x/a.ts', false, false],
    ['utils/b.ts', true, false],
    ['c', false, false],
    ['utils/x/d.css', false, false],
    ['f', false, false],
    ['utils/x/e.ts', false, true],
  ]);
});
