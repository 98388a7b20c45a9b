import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOutsideTabs, privilegeOf, type Sender } from '../../../utils/messages/privilege.ts';

const self = { id: 'abcdefghijklmnop', origin: 'chrome-extension://abcdefghijklmnop' };
const ownPage: Sender = { id: self.id, url: `${self.origin}/popup.html`, origin: self.origin };
const inPage: Sender = { id: self.id, url: 'https://jobs.example/1', frameId: 0, tab: { id: 7 } };

describe('who asks', () => {
  test.each<[string, Sender, ReturnType<typeof privilegeOf>]>([
    ['the popup', ownPage, 'extension'],
    ['the dashboard in a tab', { ...ownPage, frameId: 0, tab: { id: 3 } }, 'extension'],
    ['a browser that names no origin', { id: self.id, url: `${self.origin}/popup.html` }, 'extension'],
    ['our script in a page', inPage, 'page'],
    ['our script in a frame of a page', { ...inPage, frameId: 4 }, null],
    [
      'our script in the frame of an embedded board',
      { ...inPage, frameId: 4, url: 'https://job-boards.greenhouse.io/embed/job_app?token=1' },
      'page',
    ],
    [
      'a frame whose host ends like a board’s',
      { ...inPage, frameId: 4, url: 'https://evilgreenhouse.io/embed' },
      null,
    ],
    ['a board’s frame over http', { ...inPage, frameId: 4, url: 'http://acme.icims.com/jobs/1/job' }, null],
    [
      'a script of ours in no known frame',
      { id: self.id, url: 'https://acme.icims.com/', tab: { id: 7 } },
      null,
    ],
    ['our script without a tab', { id: self.id, url: 'https://jobs.example/1', frameId: 0 }, null],
    ['another extension', { ...ownPage, id: 'other' }, null],
    ['another extension whose id starts with ours', { ...ownPage, url: `${self.origin}x/popup.html` }, null],
    [
      'a page that names us in its address',
      { ...inPage, url: `https://evil.example/${self.origin}/` },
      'page',
    ],
    ['an own address with a foreign origin', { ...ownPage, origin: 'https://evil.example' }, null],
    ['a file', { ...inPage, url: 'file:///home/x.html' }, null],
    ['an about: page', { ...inPage, url: 'about:blank' }, null],
    ['nobody', {}, null],
  ])('%s', (_who, sender, privilege) => {
    expect(privilegeOf(sender, self)).toBe(privilege);
  });

  test('nothing but our own pages is ever taken for one', () => {
    const senders = fc.record({
      id: fc.constantFrom(self.id, 'other', undefined),
      url: fc.oneof(
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        fc.string(),
        fc.constant(undefined),
      ),
      origin: fc.constantFrom(self.origin, 'https://evil.example', undefined),
      frameId: fc.constantFrom(0, 1, undefined),
      tab: fc.constantFrom({ id: 1 }, {}, undefined),
    });
    fc.assert(
      fc.property(senders, (sender) => {
        fc.pre(!sender.url?.startsWith(`${self.origin}/`) && sender.url !== self.origin);
        expect(privilegeOf(sender as Sender, self)).not.toBe('extension');
      }),
    );
  });
});

test.each<[string, Sender, boolean]>([
  ['our background', { id: self.id, url: `${self.origin}/background.js`, origin: self.origin }, true],
  ['our background, by its origin alone', { id: self.id, origin: self.origin }, true],
  ['our script in a page', { ...inPage, origin: 'https://jobs.example' }, false],
  ['our script in the frame of a page', { ...inPage, frameId: 4, origin: 'https://jobs.example' }, false],
  [
    'our script in a page that no tab shows',
    { id: self.id, url: 'https://jobs.example/1', frameId: 0 },
    false,
  ],
  ['a page of ours in a tab', { ...ownPage, frameId: 0, tab: { id: 3 } }, false],
  ['another extension', { ...ownPage, id: 'other' }, false],
  ['nobody we know', { id: self.id }, false],
])('%s reaches the engine: %#', (_who, sender, may) => {
  expect(isOutsideTabs(sender, self)).toBe(may);
});
