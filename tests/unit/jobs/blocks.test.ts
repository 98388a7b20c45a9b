import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BlockOptions, blocksOf } from '../../../utils/jobs/blocks.ts';
import { blocksOfMarkup, decodeText } from '../../../utils/jobs/html.ts';
import { parse } from '../../fixtures/pages/page.ts';

const linesOf = (html: string, options?: BlockOptions) => {
  const { text, blocks } = blocksOf(parse(html).body, options);
  return blocks.map(({ kind, depth, start, end }) => `${kind}${depth || ''}: ${text.slice(start, end)}`);
};

test.each<[what: string, html: string, lines: string[]]>([
  [
    'paragraphs and line breaks',
    '<p>one<br>two</p>three',
    ['paragraph: one', 'paragraph: two', 'paragraph: three'],
  ],
  ['white space', '<p> a \n\t b&nbsp; c </p>', ['paragraph: a b c']],
  [
    'headings, also broken in two',
    '<h2>A<br>b</h2><div role="heading" aria-level="4">c</div>',
    ['heading2: A b', 'heading4: c'],
  ],
  ['nested lists', '<ul><li>a<ul><li>b</ul><li>c</ul>', ['item1: a', 'item2: b', 'item1: c']],
  [
    'bullets written as text',
    '<p>• a</p><p>- b</p><p>– c</p><p>-5 degrees</p>',
    ['item1: a', 'item1: b', 'item1: c', 'paragraph: -5 degrees'],
  ],
  [
    'lines that are bold all through',
    '<p><b>A</b> <strong>b</strong></p><p><b>A</b> b</p>',
    ['bold: A b', 'paragraph: A b'],
  ],
  ['bold by style', '<span style="font-weight:700">A</span><p>b</p>', ['bold: A', 'paragraph: b']],
  ['table cells', '<table><tr><td>a</td><td>b</td></tr></table>', ['paragraph: a', 'paragraph: b']],
  ['inline elements', '<p>C<sup>+</sup><em>+</em> and <code>npm</code></p>', ['paragraph: C++ and npm']],
  [
    'hidden parts',
    '<p hidden>a</p><p style="display: none">b</p><p class="sr-only">c</p><p>d</p>',
    ['paragraph: d'],
  ],
  [
    'what is not text',
    '<script>a</script><style>b</style><nav>c</nav><button>d</button><template>e</template><p>f</p>',
    ['paragraph: f'],
  ],
  ['hidden JSON', '<code style="display:none">{"a":1}</code><p>f</p>', ['paragraph: f']],
  ['invisible characters', '<p>Ja\u00advaScript\u200b</p>', ['paragraph: JavaScript']],
])('%s', (_, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});

test('skipped and unseen parts are left out', () => {
  const html = '<p>a</p><div class="more"><p>b</p></div><p id="c">c</p>';
  expect(linesOf(html, { skip: '.more', isVisible: (element) => element.id !== 'c' })).toEqual([
    'paragraph: a',
  ]);
});

test('a fragment as deep as a page can nest does not overflow', () => {
  const document = parse('');
  let at: Element = document.body;
  for (let depth = 0; depth < 20_000; depth++) {
    const child = document.createElement('div');
    at.append(child);
    at = child;
  }
  at.append('deep');
  expect(() => blocksOf(document.body)).not.toThrow();
});

const word = fc.constantFrom('alpha', 'C++', '• x', '&amp;', ' ', '\n', '-', 'ö 𝕏', '&nbsp;');
const html = fc.letrec((tie) => ({
  node: fc.oneof({ maxDepth: 5, depthSize: 'medium' }, word, tie('element')),
  element: fc
    .tuple(
      fc.constantFrom('p', 'li', 'ul', 'ol', 'h2', 'b', 'span', 'div', 'td', 'nav', 'br'),
      fc.array(tie('node'), { maxLength: 4 }),
    )
    .map(([tag, children]) => (tag === 'br' ? '<br>' : `<${tag}>${children.join('')}</${tag}>`)),
}));

test('blocks are slices of the text: in order, apart by one line break, never blank', () => {
  fc.assert(
    fc.property(fc.array(html.node, { maxLength: 8 }), (nodes) => {
      const { text, blocks } = blocksOf(parse(nodes.join('')).body);
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
      let next = 0;
      for (const { start, end } of blocks) {
        expect(start).toBe(next);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        expect(end).toBeGreaterThan(start);
        next = end + 1;
      }
    }),
  );
});

test.each<[what: string, markup: string]>([
  ['HTML', '<p>a &amp; b</p><ul><li>c</li></ul>'],
  ['HTML escaped once', '&lt;p&gt;a &amp;amp; b&lt;/p&gt;&lt;ul&gt;&lt;li&gt;c&lt;/li&gt;&lt;/ul&gt;'],
  [
    'HTML escaped twice',
    '&amp;lt;p&amp;gt;a &amp;amp;amp; b&amp;lt;/p&amp;gt;&amp;lt;ul&amp;gt;&amp;lt;li&amp;gt;c&amp;lt;/li&amp;gt;&amp;lt;/ul&amp;gt;',
  ],
  ['plain text', 'a & b\n• c'],
])('a description as %s', (_, markup) => {
  const { text, blocks } = blocksOfMarkup(parse(''), markup);
  expect(text).toBe('a & b\nc');
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'item']);
});

test('plain text may say that a < b', () => {
  expect(blocksOfMarkup(parse(''), 'latency < 5 ms').text).toBe('latency < 5 ms');
});

test('a title is decoded as often as it was escaped', () => {
  const document = parse('');
  expect(decodeText(document, 'R&amp;amp;D <b>')).toBe('R&D <b>');
  expect(decodeText(document, 'R&D')).toBe('R&D');
});
