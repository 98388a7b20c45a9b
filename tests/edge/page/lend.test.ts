import { describe, expect, test, vi } from 'vitest';
import { borrower, lend } from '../../../utils/platform/page/host/lend.ts';

describe('what one script of ours lends to another', () => {
  test('is loaded once, however many ask, and is there when it has run', async () => {
    const life = new AbortController();
    const load = vi.fn(async () => lend('a', 'thing'));
    const borrow = borrower<string>('a', load, life.signal);
    expect(await Promise.all([borrow(), borrow()])).toEqual(['thing', 'thing']);
    expect(await borrow()).toBe('thing');
    expect(load).toHaveBeenCalledOnce();
  });

  test('is asked for again after it did not come', async () => {
    const load = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValueOnce({ loaded: false });
    const borrow = borrower('b', load, new AbortController().signal);
    expect(await borrow()).toBeUndefined();
    expect(await borrow()).toBeUndefined();
    load.mockImplementation(async () => lend('b', 1));
    expect(await borrow()).toBe(1);
  });

  test('is given back at the end: the next script may be a newer one', async () => {
    const life = new AbortController();
    const load = vi.fn(async () => lend('c', 'new'));
    lend('c', 'old');
    expect(await borrower('c', load, life.signal)()).toBe('old');
    life.abort();
    expect(await borrower('c', load, new AbortController().signal)()).toBe('new');
  });
});
