import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { politeFetch } from '../../../utils/engine/polite.ts';
import type { Fetch } from '../../../utils/verification/types.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const init = (signal = new AbortController().signal) => ({ method: 'GET' as const, headers: {}, signal });
const answer = (url: string, text: string, status = 200) =>
  Object.defineProperty(new Response(text, { status, headers: { 'content-type': 'text/plain' } }), 'url', {
    value: url,
  });

/** A web where each answer takes `ms`; notes when each request began and how many of a host ran at once. */
function slowWeb(ms: number, answerTo: (url: string) => Response = (url) => answer(url, url)) {
  const begun: [url: string, at: number][] = [];
  const running = new Map<string, number>();
  let most = 0;
  const fetch: Fetch = async (url) => {
    const { host } = new URL(url);
    begun.push([url, Date.now()]);
    running.set(host, (running.get(host) ?? 0) + 1);
    most = Math.max(most, running.get(host) ?? 0);
    await new Promise((over) => setTimeout(over, ms));
    running.set(host, (running.get(host) ?? 0) - 1);
    return answerTo(url);
  };
  return { polite: politeFetch(fetch, () => new Date()), begun, most: () => most };
}

describe('one host', () => {
  test('is asked one thing at a time, with a pause of 300 ms after each', async () => {
    const { polite, begun, most } = slowWeb(50);
    const urls = [1, 2, 3, 4].map((n) => `https://a.example/${n}`);
    const all = Promise.all(urls.map((url) => polite(url, init())));
    await vi.runAllTimersAsync();
    expect(await Promise.all((await all).map((each) => each.text()))).toEqual(urls);
    expect(most()).toBe(1);
    const at = begun.map(([, ms]) => ms);
    expect(at.slice(1).map((ms, i) => ms - (at[i] ?? 0))).toEqual([350, 350, 350]);
  });

  test('does not hold up another', async () => {
    const { polite, begun } = slowWeb(50);
    const from = Date.now();
    const all = Promise.all(['a', 'b', 'c'].map((name) => polite(`https://${name}.example/`, init())));
    await vi.runAllTimersAsync();
    await all;
    expect(begun.map(([, at]) => at - from)).toEqual([0, 0, 0]);
  });

  test('is asked for one address once a minute, however many want it', async () => {
    const { polite, begun } = slowWeb(50);
    const both = Promise.all([1, 2].map(() => polite('https://a.example/key', init())));
    await vi.runAllTimersAsync();
    const [one, two] = await both;
    expect([await one?.text(), await two?.text()]).toEqual([
      'https://a.example/key',
      'https://a.example/key',
    ]);
    expect(one?.url).toBe('https://a.example/key');
    expect(begun).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(60_001);
    const later = polite('https://a.example/key', init());
    await vi.runAllTimersAsync();
    await later;
    expect(begun).toHaveLength(2);
  });

  test('that does not answer twice is left in peace for a minute', async () => {
    const down = vi.fn<Fetch>(async () => Promise.reject(new TypeError('Failed to fetch')));
    const polite = politeFetch(down, () => new Date());
    const all = Promise.allSettled([1, 2, 3, 4, 5].map((n) => polite(`https://a.example/${n}`, init())));
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await all).map(({ status }) => status)).toEqual(Array(5).fill('rejected'));
    expect(down).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(60_000);
    await expect(polite('https://a.example/6', init())).rejects.toThrow();
    expect(down).toHaveBeenCalledTimes(3);
  });

  test.each([429, 503])('that answers %d is left in peace at once', async (status) => {
    const { polite, begun } = slowWeb(10, (url) => answer(url, 'slow down', status));
    const all = Promise.allSettled([1, 2].map((n) => polite(`https://a.example/${n}`, init())));
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await all).map((each) => each.status)).toEqual(['fulfilled', 'rejected']);
    expect(begun).toHaveLength(1);
  });
});

test('whoever gave up while waiting is not asked for', async () => {
  const { polite, begun } = slowWeb(50);
  const gone = new AbortController();
  const first = polite('https://a.example/1', init());
  const second = polite('https://a.example/2', init(gone.signal));
  second.catch(() => {});
  gone.abort();
  await vi.runAllTimersAsync();
  await first;
  await expect(second).rejects.toThrow();
  expect(begun).toHaveLength(1);
});

test('who gives up takes the answer from nobody else, and counts against no host', async () => {
  const { polite, begun } = slowWeb(50);
  const gone = new AbortController();
  const ahead = polite('https://a.example/ahead', init());
  const first = polite('https://a.example/key', init(gone.signal));
  const second = polite('https://a.example/key', init());
  const away = [1, 2].map((n) => polite(`https://a.example/${n}`, init(gone.signal)));
  const last = polite('https://a.example/last', init());
  const given = Promise.allSettled([ahead, first, second, ...away, last]);
  gone.abort();
  await vi.advanceTimersByTimeAsync(3_000);
  expect((await given).map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'rejected',
    'rejected',
    'fulfilled',
  ]);
  expect(begun).toHaveLength(3);
});

test('nothing is held for longer than a minute', async () => {
  const { polite } = slowWeb(1);
  const asked = polite('https://a.example/key', init());
  await vi.advanceTimersByTimeAsync(1_000);
  await asked;
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(vi.getTimerCount()).toBe(0);
});

test('an answer without a body keeps its status', async () => {
  const { polite } = slowWeb(1, () => new Response(null, { status: 204 }));
  const asked = polite('https://a.example/', init());
  await vi.runAllTimersAsync();
  expect((await asked).status).toBe(204);
});
