import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOfText, requirementsOf } from '../../../../utils/jobs/requirements/index.ts';
import type { Block, JobPosting } from '../../../../utils/jobs/types.ts';
import { small } from '../../skills/small-taxonomy.ts';

const posting = (text: string, blocks: readonly Block[]): JobPosting => ({
  url: '',
  title: '',
  source: 'generic',
  text,
  blocks,
});

const scraps = fc.constantFrom(
  'Java',
  'C++',
  '.NET',
  'SQL',
  'required',
  'a plus',
  'or',
  'and',
  ',',
  ';',
  '(',
  ')',
  '/',
  '-',
  '\n',
  '\n- ',
  ': ',
  'Requirements',
  'Nice to have',
  'Benefits',
  '5+ years',
  'not required',
  'such as',
  'Bachelor’s degree',
  '•',
  '@',
  '.',
  '😀',
  'é',
  '\u00a0',
);
const soup = fc
  .array(fc.oneof(scraps, fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 60 })
  .map((parts) => parts.join(' '));

test('any text is read without an error, and every place lies inside it', () => {
  fc.assert(
    fc.property(soup, (text) => {
      for (const { places, confidence, quote } of requirementsOf(posting(text, blocksOfText(text)), small)
        .requirements) {
        expect(places.length).toBeGreaterThan(0);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(text).toContain(quote);
        for (const { start, end, quoteStart, quoteEnd } of places) {
          expect(start).toBeLessThan(end);
          expect(quoteStart).toBeLessThanOrEqual(start);
          expect(quoteEnd).toBeGreaterThanOrEqual(end);
          expect(quoteEnd).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['one endless word', 'a'.repeat(200_000)],
  ['commas', ','.repeat(200_000)],
  ['at signs', 'a@'.repeat(100_000)],
  ['full stops', 'a.'.repeat(100_000)],
  ['brackets', '('.repeat(200_000)],
  ['one endless list', 'Java, '.repeat(10_000)],
  ['one endless sentence of demands', 'Java required, Kafka a plus or '.repeat(10_000)],
  ['headings', 'Requirements\n'.repeat(10_000)],
  ['white space', ' '.repeat(200_000)],
])('%s is read in good time', (_, text) => {
  const began = performance.now();
  requirementsOf(posting(text, blocksOfText(text)), small);
  expect(performance.now() - began).toBeLessThan(3000);
});

test('the blocks of a page are believed: headings, bold lines and items', () => {
  const lines: [Block['kind'], number, string][] = [
    ['heading', 1, 'Sailor'],
    ['paragraph', 0, 'We sail.'],
    ['bold', 0, 'Requirements'],
    ['item', 1, 'Java'],
    ['item', 1, 'Nice to have: Kafka'],
    ['item', 1, 'SQL'],
    ['heading', 3, 'Our fleet'],
    ['paragraph', 0, 'The old boat runs on Docker.'],
  ];
  let start = 0;
  const blocks = lines.map(([kind, depth, line]): Block => {
    const block = { kind, depth, start, end: start + line.length };
    start = block.end + 1;
    return block;
  });
  const { requirements, basis } = requirementsOf(
    posting(lines.map(([, , line]) => line).join('\n'), blocks),
    small,
  );
  expect(requirements.map((r) => [r.id, r.need])).toEqual([
    ['java', 'required'],
    ['kafka', 'preferred'],
    ['sql', 'required'],
    ['docker', 'mentioned'],
  ]);
  expect(basis).toBe('sections');
});
