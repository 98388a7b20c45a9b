import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { withinLimits } from '../../../utils/platform/page/limits.ts';
import { onNavigated } from '../../../utils/platform/page/watch/navigation.ts';
import { lateText, lookAgain, onRest } from '../../../utils/platform/page/watch/patience.ts';
import { asksForSecrets } from '../../../utils/platform/page/watch/sensitive.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('patience', () => {
  test('looks a fixed number of times and leaves no timer', () => {
    const look = vi.fn(() => false);
    const waiting = lookAgain(look);
    vi.advanceTimersByTime(60_000);
    expect(look).toHaveBeenCalledTimes(lateText.length);
    expect(waiting.active).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });
  test('stops when there is an answer, or when told', () => {
    const look = vi.fn(() => true);
    expect(lookAgain(look).active).toBe(true);
    vi.advanceTimersByTime(60_000);
    expect(look).toHaveBeenCalledTimes(1);
    const other = vi.fn(() => false);
    const waiting = lookAgain(other);
    waiting.stop();
    vi.advanceTimersByTime(60_000);
    expect(other).not.toHaveBeenCalled();
  });
  test('may be stopped by the very look', () => {
    let waiting = { stop() {} };
    const look = vi.fn(() => {
      waiting.stop();
      return false;
    });
    waiting = lookAgain(look);
    vi.advanceTimersByTime(60_000);
    expect(look).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });
  test('rests are heard seldom', () => {
    const look = vi.fn();
    const life = new AbortController();
    const rest = (timeStamp: number) => {
      const event = new Event('scrollend');
      Object.defineProperty(event, 'timeStamp', { value: timeStamp });
      window.dispatchEvent(event);
    };
    onRest(window, look, life.signal);
    for (const at of [0, 100, 900, 1600, 1700, 3200]) rest(at);
    expect(look).toHaveBeenCalledTimes(3);
    for (let at = 10_000; at < 1_000_000; at += 2_000) rest(at);
    expect(look).toHaveBeenCalledTimes(40);
    life.abort();
  });
});

describe('navigation', () => {
  const page = (navigation?: EventTarget) => {
    const target = new EventTarget();
    return Object.assign(target, {
      location: { href: 'https://a.example/1' },
      navigation,
      setInterval: (run: () => void, ms: number) => setInterval(run, ms),
      clearInterval: (timer: number) => clearInterval(timer),
    }) as unknown as Window & typeof globalThis & { location: { href: string } };
  };

  test('is heard from the Navigation API, and only when the address changed', () => {
    const navigation = new EventTarget();
    const it = page(navigation);
    const moved = vi.fn();
    const life = new AbortController();
    onNavigated(it, moved, life.signal);
    navigation.dispatchEvent(new Event('navigatesuccess'));
    expect(moved).not.toHaveBeenCalled();
    it.location.href = 'https://a.example/2';
    navigation.dispatchEvent(new Event('navigatesuccess'));
    expect(moved).toHaveBeenCalledTimes(1);
    life.abort();
    it.location.href = 'https://a.example/3';
    navigation.dispatchEvent(new Event('navigatesuccess'));
    expect(moved).toHaveBeenCalledTimes(1);
  });
  test('is found by comparing where that API is missing', () => {
    const it = page();
    const moved = vi.fn();
    const life = new AbortController();
    onNavigated(it, moved, life.signal);
    it.location.href = 'https://a.example/2';
    vi.advanceTimersByTime(1_000);
    expect(moved).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(5_000);
    expect(moved).toHaveBeenCalledTimes(1);
    life.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
  test('a page back from the cache counts as new, a first show does not', () => {
    const it = page(new EventTarget());
    const moved = vi.fn();
    onNavigated(it, moved, new AbortController().signal);
    it.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(moved).not.toHaveBeenCalled();
    it.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(moved).toHaveBeenCalledTimes(1);
  });
});

describe('pages that ask for secrets', () => {
  const asks = (body: string, url = 'https://a.example/jobs/1', shown = true) => {
    document.body.innerHTML = body;
    for (const input of document.querySelectorAll('input')) {
      input.getBoundingClientRect = () => ({ width: shown ? 100 : 0, height: 20 }) as DOMRect;
      input.checkVisibility = () => shown;
    }
    return asksForSecrets(document, url);
  };
  test.each([
    ['<input type="password">', true],
    ['<input autocomplete="cc-number">', true],
    ['<input autocomplete="one-time-code">', true],
    ['<input type="email"><input type="text" autocomplete="name">', false],
    ['<h1>Payments engineer</h1>', false],
  ])('%s', (body, expected) => {
    expect(asks(body)).toBe(expected);
  });
  test('a field that is not shown does not count', () => {
    expect(asks('<input type="password">', undefined, false)).toBe(false);
  });
  test.each([
    ['https://a.example/login', true],
    ['https://a.example/en/sign-in/', true],
    ['https://a.example/checkout/step2', true],
    ['https://a.example/jobs/login-specialist', false],
    ['https://a.example/jobs/payments-engineer', false],
    ['https://a.example/authors', false],
  ])('%s', (url, expected) => {
    expect(asks('', url)).toBe(expected);
  });
});

test('a posting of any size is cut to what may be sent', () => {
  const cut = withinLimits({
    url: 'https://a.example/',
    title: 'x'.repeat(5_000),
    source: 'generic',
    text: 'y'.repeat(500_000),
    blocks: [
      { kind: 'paragraph', depth: 0, start: 0, end: 100 },
      { kind: 'paragraph', depth: 0, start: 100, end: 400_000 },
    ],
    fields: { skills: 'z'.repeat(200_000) },
  });
  expect([cut.title.length, cut.text.length, cut.blocks.length, cut.fields?.skills?.length]).toEqual([
    1_000, 200_000, 1, 50_000,
  ]);
  expect('company' in cut).toBe(false);
});
