import { expect, test } from 'vitest';
import { structuredPostings } from '../../../utils/jobs/structured/index.ts';
import { parse } from '../../fixtures/pages/page.ts';

const posting = (title: string, more: object = {}) => ({
  '@type': 'JobPosting',
  title,
  description: `<p>${title}</p>`,
  ...more,
});
const found = (...values: unknown[]) =>
  structuredPostings(
    parse(
      values.map((value) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`).join(''),
    ),
  );

test.each<[what: string, value: unknown, titles: string[]]>([
  ['one', posting('a'), ['a']],
  ['a list', [posting('a'), posting('b')], ['a', 'b']],
  ['a graph', { '@context': 'x', '@graph': [{ '@type': 'WebPage' }, posting('a')] }, ['a']],
  [
    'nested items',
    { '@type': 'ItemList', itemListElement: [{ item: posting('a') }, { item: posting('b') }] },
    ['a', 'b'],
  ],
  ['several types', posting('a', { '@type': ['Thing', 'https://schema.org/JobPosting'] }), ['a']],
  ['the same twice', [posting('a'), posting('a')], ['a']],
  ['none', { '@type': 'Article', about: 'JobPosting' }, []],
])('%s', (_, value, titles) => {
  expect(found(value).map(({ title }) => title)).toEqual(titles);
});

test('fields that sites move out of the description come back into the text', () => {
  const [one] = found(
    posting('a', {
      qualifications: '<ul><li>Go</li></ul>',
      responsibilities: '<p>a</p>',
      skills: ['Go', 'Rust'],
    }),
  );
  expect(one?.fields).toEqual({ qualifications: 'Go', skills: 'Go\nRust' });
  expect(one?.body()).toEqual({
    text: 'a\nGo\nGo\nRust',
    blocks: [
      { kind: 'paragraph', depth: 0, start: 0, end: 1 },
      { kind: 'item', depth: 1, start: 2, end: 4 },
      { kind: 'paragraph', depth: 0, start: 5, end: 7 },
      { kind: 'paragraph', depth: 0, start: 8, end: 12 },
    ],
  });
});

test('where and for whom', () => {
  const place = (addressLocality: string) => ({
    address: { addressLocality, addressCountry: { name: 'SE' } },
  });
  const [one] = found(
    posting('R&amp;D', {
      hiringOrganization: 'L&amp;W',
      jobLocation: [place('Ystad'), place('Ystad'), place('Visby')],
      jobLocationType: 'TELECOMMUTE',
    }),
  );
  expect(one).toMatchObject({ title: 'R&D', company: 'L&W', location: 'Ystad, SE; Visby, SE; Remote' });
});

test('a value that nests without end is given up, not followed', () => {
  const deep = `${'['.repeat(6000)}${JSON.stringify(posting('a'))}${']'.repeat(6000)}`;
  expect(structuredPostings(parse(`<script type="application/ld+json">${deep}</script>`))).toEqual([]);
});
