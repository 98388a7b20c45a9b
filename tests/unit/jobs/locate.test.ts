import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { locate } from '../../../utils/jobs/locate.ts';

function body(html: string): Node {
  const { document } = new Window();
  document.body.innerHTML = html;
  return document.body as unknown as Node;
}

test.each<[what: string, html: string, quote: string, found: string]>([
  ['in one text', '<p>We need Go and Rust.</p>', 'Go and Rust', 'Go and Rust'],
  ['across elements', '<p>We <b>need</b> <i>Go</i>.</p>', 'need Go.', 'need Go.'],
  ['whatever the white space', '<p>We\n   need&nbsp;Go</p>', 'We need Go', 'We\n   need\u00a0Go'],
  ['across blocks without space', '<ul><li>Go</li><li>Rust</li></ul>', 'Go\nRust', 'GoRust'],
  ['past invisible characters', '<p>Ja\u00adva\u200bScript</p>', 'JavaScript', 'Ja\u00adva\u200bScript'],
  ['the first of two', '<p id="a">Go</p><p>Go</p>', 'Go', 'Go'],
])('%s', (_, html, quote, found) => {
  const range = locate(body(html), quote);
  expect(range?.toString()).toBe(found);
});

test.each(['absent', '', ' \n'])('“%s” is nowhere', (quote) => {
  expect(locate(body('<p>We need Go</p>'), quote)).toBeUndefined();
});

test('scripts are not searched', () => {
  expect(locate(body('<script>Go</script><style>Go</style><p>no</p>'), 'Go')).toBeUndefined();
});

test('the range begins and ends on the quote', () => {
  const range = locate(body('<p>  We need  Go  </p>'), 'need Go');
  expect([range?.startOffset, range?.endOffset]).toEqual([5, 13]);
});
