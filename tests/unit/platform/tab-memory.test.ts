import { describe, expect, test, vi } from 'vitest';
import { onceASession } from '../../../utils/platform/once-a-session.ts';
import { tabMemory } from '../../../utils/platform/tab-memory.ts';
import { memoryArea } from './memory-area.ts';

const page = 'https://jobs.example/1';

describe('what is remembered of a tab', () => {
  test('grows while the tab shows the same address', async () => {
    const tabs = tabMemory<{ kind: string; drawn: boolean }>(memoryArea());
    await Promise.all([tabs.merge(7, page, { kind: 'posting' }), tabs.merge(7, page, { drawn: true })]);
    expect(await tabs.read(7, page)).toEqual({ kind: 'posting', drawn: true });
  });
  test('is not told of another address, nor of another tab', async () => {
    const tabs = tabMemory<{ kind: string }>(memoryArea());
    await tabs.merge(7, page, { kind: 'posting' });
    expect(await tabs.read(7, 'https://jobs.example/2')).toEqual({});
    expect(await tabs.read(8, page)).toEqual({});
  });
  test('begins anew at another address, and ends with the tab', async () => {
    const area = memoryArea();
    const tabs = tabMemory<{ kind: string; drawn: boolean }>(area);
    await tabs.merge(7, page, { kind: 'posting' });
    await tabs.merge(7, 'https://jobs.example/2', { drawn: false });
    expect(await tabs.read(7, 'https://jobs.example/2')).toEqual({ drawn: false });
    await tabs.forget(7);
    expect(area.held.size).toBe(0);
  });
  test('one write that fails does not stop the next', async () => {
    const area = memoryArea();
    const set = vi.spyOn(area, 'set');
    for (let tries = 0; tries < 2; tries += 1) set.mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    const tabs = tabMemory<{ kind: string }>(area);
    await expect(tabs.merge(7, page, { kind: 'posting' })).rejects.toThrow('QUOTA_BYTES');
    await tabs.merge(7, page, { kind: 'list' });
    expect(await tabs.read(7, page)).toEqual({ kind: 'list' });
    expect(set).toHaveBeenCalledTimes(3);
  });
  test('where the store is full the other tabs make room', async () => {
    const area = memoryArea();
    await area.set({ started: true });
    const set = area.set;
    vi.spyOn(area, 'set').mockImplementation(async (items) => {
      if (area.held.size > 2) throw new Error('QUOTA_BYTES');
      return set(items);
    });
    const tabs = tabMemory<{ kind: string }>(area);
    for (const tab of [1, 2, 3]) await tabs.merge(tab, page, { kind: `of ${tab}` });
    expect(await tabs.read(3, page)).toEqual({ kind: 'of 3' });
    expect([...area.held.keys()]).toEqual(['started', 'tab:3']);
  });
});

test('what is set up once a session is not done again when the worker wakes', async () => {
  const work = vi.fn(async () => {});
  const session = memoryArea();
  await onceASession(session, [work]);
  await onceASession(session, [work]);
  expect(work).toHaveBeenCalledTimes(1);
  await onceASession(memoryArea(), [work]);
  expect(work).toHaveBeenCalledTimes(2);
});

test('what could not be set up costs nothing else, and is tried again at the next waking', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  const session = memoryArea();
  const menus = vi.fn(async () => {}).mockRejectedValueOnce(new Error('no menus'));
  const guard = vi.fn(async () => {});
  await onceASession(session, [menus, guard]);
  expect(guard).toHaveBeenCalledTimes(1);
  await onceASession(session, [menus, guard]);
  await onceASession(session, [menus, guard]);
  expect([menus.mock.calls.length, guard.mock.calls.length]).toEqual([2, 2]);
  quiet.mockRestore();
});

test('a worker that is killed while it sets up leaves it to the next one', async () => {
  const session = memoryArea();
  void onceASession(session, [() => new Promise(() => {})]);
  const guard = vi.fn(async () => {});
  await onceASession(session, [guard]);
  expect(guard).toHaveBeenCalledTimes(1);
});
