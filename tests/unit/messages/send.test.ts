import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Envelope } from '../../../utils/messages/envelope.ts';
import { send } from '../../../utils/messages/send.ts';

type Reply = (message: Envelope) => Promise<unknown>;

/** A runtime that answers each message with the next reply. */
function runtimeOf(...replies: Reply[]): Envelope[] {
  const sent: Envelope[] = [];
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'self',
      sendMessage: (message: Envelope) => {
        sent.push(message);
        return (replies[sent.length - 1] ?? gone)(message);
      },
    },
  });
  return sent;
}
const gone: Reply = async () => {
  throw new Error('A listener indicated an asynchronous response, but the message channel closed');
};
const answer =
  (value: unknown): Reply =>
  async () => ({ ok: true, value });

afterEach(() => vi.unstubAllGlobals());

describe('send', () => {
  test('answers the value', async () => {
    const sent = runtimeOf(answer([]));
    expect(await send('wallet/list')).toEqual([]);
    expect(sent).toEqual([
      { to: 'skillmark', id: expect.stringMatching(/^[a-z0-9-]+$/), name: 'wallet/list', in: null },
    ]);
  });
  test('asks once more with the same request id when the background died', async () => {
    const sent = runtimeOf(gone, answer({ outcome: 'added' }));
    await send('wallet/add', { kind: 'text', text: '{}' });
    expect(sent).toHaveLength(2);
    expect(sent[0]?.id).toBe(sent[1]?.id);
  });
  test('gives up after the second time', async () => {
    const sent = runtimeOf(gone, gone, answer([]));
    await expect(send('wallet/list')).rejects.toMatchObject({ code: 'messages/no-answer' });
    expect(sent).toHaveLength(2);
  });
  test('a failure is thrown with its code, and not asked again', async () => {
    const sent = runtimeOf(async () => ({ ok: false, code: 'wallet/not-found' }));
    await expect(send('wallet/get', { id: 'x' })).rejects.toMatchObject({ code: 'wallet/not-found' });
    expect(sent).toHaveLength(1);
  });
  test('says so where the extension is gone', async () => {
    vi.stubGlobal('chrome', { runtime: {} });
    await expect(send('wallet/list')).rejects.toMatchObject({ code: 'messages/gone' });
  });
  test('works on plain http pages, where crypto.randomUUID is missing', async () => {
    const { getRandomValues } = crypto;
    vi.stubGlobal('crypto', { getRandomValues: getRandomValues.bind(crypto) });
    runtimeOf(answer([]));
    expect(await send('wallet/list')).toEqual([]);
  });
});
