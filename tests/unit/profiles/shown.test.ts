import { expect, test } from 'vitest';
import { endpointOf, shownOn } from '../../../utils/profiles/index.ts';
import { page, parse } from '../../fixtures/pages/page.ts';

const credly = (last: number) => `https://www.credly.com/badges/0d1e2f3a-4b5c-4d7e-8f90-a1b2c3d4e5f${last}`;

test('LinkedIn, classic: the issuers’ links behind “Show credential”, also behind its redirector', () => {
  expect(shownOn(page('linkedin-profile'), 'https://www.linkedin.com/in/ada-mole/')).toEqual({
    person: 'Ada Mole',
    credentials: [
      {
        url: `${credly(1)}/linked_in_profile`,
        provider: 'credly',
        proof: 'hosted',
        name: 'Container Operations',
      },
      {
        url: 'https://www.linkedin.com/safety/go?url=https%3A%2F%2Fcoursera.org%2Fverify%2FABCD1234EFGH&trk=x',
        provider: 'coursera',
        proof: 'page-only',
        name: 'Statistics for Tides',
      },
    ],
  });
});

test('LinkedIn, server-driven: a link without words of its own is named by its row', () => {
  const shown = shownOn(page('linkedin-profile-sdui'), 'https://www.linkedin.com/in/ada-mole/');
  expect(shown.person).toBe('Ada Mole');
  expect(shown.credentials).toMatchObject([
    { provider: 'badgr', proof: 'hosted', name: 'Container Operations' },
  ]);
});

test('a Credly profile', () => {
  expect(shownOn(page('credly-user'), 'https://www.credly.com/users/ada-mole')).toEqual({
    person: 'Ada Mole',
    credentials: [
      { url: credly(1), provider: 'credly', proof: 'hosted', name: 'Container Operations' },
      { url: credly(2), provider: 'credly', proof: 'hosted', name: 'Tide Tables' },
    ],
  });
});

test('a Credly badge: its name and holder stand in the page’s title', () => {
  expect(shownOn(page('credly-badge'), `${credly(1)}/public_url`)).toEqual({
    person: 'Ada Mole',
    credentials: [
      { url: `${credly(1)}/public_url`, provider: 'credly', proof: 'hosted', name: 'Container Operations' },
    ],
  });
});

test('a portfolio: hosted, signed and baked badges, each once; no look-alike, no picture, no claim', () => {
  const { person, credentials } = shownOn(page('portfolio'), 'https://ada.example/');
  expect(person).toBe('Ada Mole');
  expect(credentials.map(({ name, provider, proof }) => [name, provider, proof])).toEqual([
    ['Databases', 'open-badges', 'hosted'],
    ['TypeScript', 'open-badges', 'cryptographic'],
    ['Containers', 'open-badges', 'cryptographic'],
    ['again', 'credly', 'hosted'],
    [undefined, 'credly', 'hosted'],
  ]);
  expect(credentials.map(({ url }) => endpointOf(url))).not.toContain(undefined);
});

test.each([
  ['<title>Web Developer</title><h1>Web Developer</h1>', undefined],
  ['<title>About Lanternworks</title><h1>About Lanternworks</h1>', undefined],
  ['<title>Tides</title><h1>Ada Mole</h1>', undefined],
  ['<title>Ada Mole | Tides</title><h1>Ada Mole</h1>', 'Ada Mole'],
  [
    '<meta property="og:type" content="profile"><meta property="og:title" content="Ada van der Mole - Tides">',
    'Ada van der Mole',
  ],
  ['<div class="h-card"><b class="p-name">ada</b></div>', 'ada'],
])('%s is the page of %s', (html, person) => {
  const [head = '', body] = html.includes('</title>') ? html.split('</title>') : ['', html];
  const document = parse(`<html><head>${head}</title></head><body>${body}</body></html>`);
  expect(shownOn(document, 'https://ada.example/').person).toBe(person);
});

test('a page without credentials names nobody it does not know', () => {
  expect(shownOn(parse('<title>Tide tables</title><h1>Tide tables</h1>'), 'https://tides.example/')).toEqual({
    credentials: [],
  });
});

test('a thousand links are no flood', () => {
  const links = Array.from(
    { length: 1000 },
    (_, at) => `<a href="https://x.example/assertions/${1000 + at}">b</a>`,
  );
  expect(shownOn(parse(links.join('')), 'https://x.example/').credentials).toHaveLength(200);
});
