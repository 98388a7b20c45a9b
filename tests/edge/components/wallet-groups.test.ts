import { describe, expect, it } from 'vitest';
import { fromText, looksLikeCredential } from '../../../components/import/bytes.ts';
import { daysLeft, groupItems, search } from '../../../components/wallet/list/groups.ts';
import { visibleRange } from '../../../components/wallet/list/windowing.ts';
import { item } from './stage.tsx';

const now = new Date('2026-11-22T12:00:00Z');
const soon = item(1, { expiresOn: '2026-12-02T12:00:00Z' });
const sooner = item(2, { expiresOn: '2026-11-23T13:00:00Z' });
const past = item(3, { expiresOn: '2026-11-01T00:00:00Z' });
const later = item(4, { expiresOn: '2027-11-01T00:00:00Z', name: 'Élan vital', issuer: 'Nord' });
const all = [soon, sooner, past, later];
const none = new Set<string>();

describe('groupItems', () => {
  it('shows this page first, then what expires soonest, then all', () => {
    const groups = groupItems(all, '', new Set([past.id]), now);
    expect(groups.map(({ key, items }) => [key, items.map(({ id }) => Number(id))])).toEqual([
      ['page', [3]],
      ['expiring', [2, 1]],
      ['all', [1, 2, 3, 4]],
    ]);
  });

  it('folds into one list of results while words are typed', () => {
    expect(groupItems(all, 'nord', new Set([past.id]), now)).toEqual([{ key: 'results', items: [later] }]);
    expect(groupItems(all, 'nothing like it', none, now)).toEqual([]);
  });
});

describe('search', () => {
  it.each([
    ['elan', [4]],
    ['VITAL nord', [4]],
    ['badge', [1, 2, 3]],
    ['   ', [1, 2, 3, 4]],
    ['cedar vital', []],
  ])('%j', (query, ids) => {
    expect(search(all, query).map(({ id }) => Number(id))).toEqual(ids);
  });
});

describe('daysLeft', () => {
  it.each([
    ['2026-11-22T13:00:00Z', 0],
    ['2026-11-22T11:00:00Z', -1],
    ['2027-11-22T12:00:00Z', 365],
    ['soon', undefined],
    [undefined, undefined],
  ])('%s', (expiresOn, days) => {
    expect(daysLeft(expiresOn === undefined ? {} : { expiresOn }, now)).toBe(days);
  });
});

describe('visibleRange', () => {
  it('draws short lists whole', () => {
    expect(visibleRange(200, 0, 500, 56)).toEqual({ from: 0, to: 200 });
  });

  it('draws what is in view and a little around it', () => {
    expect(visibleRange(10_000, -56 * 5000, 560, 56)).toEqual({ from: 4988, to: 5022 });
  });

  it('never leaves the list, scrolled past either end', () => {
    expect(visibleRange(1000, 99_999, 560, 56)).toEqual({ from: 0, to: 1 });
    expect(visibleRange(1000, -999_999, 560, 56)).toEqual({ from: 999, to: 1000 });
  });
});

describe('what is pasted', () => {
  it.each([
    ['{"@context": "x"}', true],
    ['eyJhbGciOiJFUzI1NiJ9.eyJ2YyI6e319.abc', true],
    ['https://badges.example/1', true],
    ['<svg xmlns="x">', true],
    ['kubernetes', false],
    ['see https://badges.example/1 for more', false],
    ['', false],
  ])('%j looks like a credential: %s', (text, is) => {
    expect(looksLikeCredential(text)).toBe(is);
  });

  it.each([
    [' https://badges.example/1 ', { kind: 'url', url: 'https://badges.example/1' }],
    ['{"id":"https://badges.example/1"}', { kind: 'text', text: '{"id":"https://badges.example/1"}' }],
  ])('%j', (text, input) => {
    expect(fromText(text)).toEqual(input);
  });
});
