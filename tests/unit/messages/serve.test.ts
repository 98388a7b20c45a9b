import { describe, expect, test, vi } from 'vitest';
import type { Sender } from '../../../utils/messages/privilege.ts';
import { type MessageName, protocol } from '../../../utils/messages/protocol.ts';
import { type Handlers, serve } from '../../../utils/messages/serve.ts';

const self = { id: 'self', origin: 'chrome-extension://self' };
const popup: Sender = { id: 'self', url: 'chrome-extension://self/popup.html', origin: self.origin };
const page: Sender = { id: 'self', url: 'https://jobs.example/1#top', frameId: 0, tab: { id: 7 } };
const names = Object.keys(protocol) as MessageName[];

/** Inputs that each message takes. */
const id = 'a'.repeat(64);
const inputs: { [K in MessageName]: unknown } = {
  'page/found': { kind: 'posting' },
  'page/shown': { shown: { credentials: [] } },
  'gap/of-posting': {
    posting: { url: 'https://jobs.example/1', title: 'T', source: 'text', text: 'SQL', blocks: [] },
  },
  'verify/link': { url: 'https://issuer.example/1' },
  'page/hide': { scope: 'site' },
  'page/chip-moved': { right: 1, bottom: 2 },
  'page/preferences': null,
  'page/open-dashboard': { view: 'wallet' },
  'page/load-panel': null,
  'wallet/list': null,
  'wallet/get': { id },
  'wallet/add': { kind: 'text', text: '{}' },
  'wallet/edit-skills': { id, add: ['sql'], remove: [] },
  'skills/search': { query: 'sq' },
  'files/unpack': { base64: '' },
  'wallet/verify': { id },
  'wallet/recheck': null,
  'wallet/recheck-state': null,
  'wallet/recheck-cancel': null,
  'wallet/delete': { id },
  'wallet/restore': { id },
  'wallet/trash': null,
  'wallet/original': { id },
  'wallet/erase-all': null,
  'wallet/health': null,
  'wallet/recover': null,
  'wallet/add-samples': null,
  'tab/report': null,
  'tab/draw': null,
  'settings/get': null,
  'settings/set': { theme: 'dark' },
  'sites/refresh': null,
};

function served(overrides: Partial<Record<MessageName, () => Promise<unknown>>> = {}) {
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      vi.fn((_input: unknown, _call: unknown) => overrides[name]?.() ?? Promise.resolve<unknown>(name)),
    ]),
  );
  return { handlers, receive: serve(handlers as unknown as Handlers, self) };
}
const envelope = (name: string, input: unknown, request = 'r1') => ({
  to: 'skillmark',
  id: request,
  name,
  in: input,
});

describe('privilege', () => {
  test.each(names.filter((name) => protocol[name].from === 'extension'))(
    'a page may not send %s',
    async (name) => {
      const { handlers, receive } = served();
      expect(await receive(envelope(name, inputs[name]), page)).toEqual({
        ok: false,
        code: 'messages/not-allowed',
      });
      expect(handlers[name]).not.toHaveBeenCalled();
    },
  );
  test.each(names)('our own page may send %s', async (name) => {
    const { receive } = served();
    expect(await receive(envelope(name, inputs[name]), popup)).toEqual({ ok: true, value: name });
  });
  test.each(names.filter((name) => protocol[name].from === 'page'))('a page may send %s', async (name) => {
    const { handlers, receive } = served();
    expect(await receive(envelope(name, inputs[name]), page)).toEqual({ ok: true, value: name });
    expect(handlers[name]?.mock.calls[0]?.[1]).toEqual({
      request: 'r1',
      page: { tabId: 7, frameId: 0, url: 'https://jobs.example/1', host: 'jobs.example' },
    });
  });
  test.each(names)('neither another extension nor a frame may send %s', async (name) => {
    const { receive } = served();
    for (const sender of [{ ...popup, id: 'other' }, { ...page, frameId: 2 }, {}]) {
      expect(await receive(envelope(name, inputs[name]), sender)).toEqual({
        ok: false,
        code: 'messages/not-allowed',
      });
    }
  });
});

describe('what comes in is parsed', () => {
  const junk = [
    undefined,
    0,
    'x',
    [],
    { id: '../x' },
    { kind: 'nothing' },
    { extra: 1 },
    { url: 'http://x.example' },
  ];
  test.each(names)('%s refuses what it does not take', async (name) => {
    const { handlers, receive } = served();
    for (const [index, input] of junk.entries()) {
      const answer = await receive(envelope(name, input, `r${index}`), popup);
      expect(answer).toEqual({ ok: false, code: 'messages/malformed' });
    }
    expect(handlers[name]).not.toHaveBeenCalled();
  });
  test.each(['http://issuer.example/1', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', ''])(
    'no link but https: %s',
    async (url) => {
      const { receive } = served();
      expect(await receive(envelope('verify/link', { url }), page)).toEqual({
        ok: false,
        code: 'messages/malformed',
      });
    },
  );
  test('an unknown message is refused, inherited names too', async () => {
    const { receive } = served();
    for (const name of ['nothing/here', 'toString', '__proto__', 'constructor']) {
      expect(await receive(envelope(name, null), popup)).toEqual({ ok: false, code: 'messages/unknown' });
    }
  });
  test('what is not addressed to us is left to others', () => {
    const { receive } = served();
    for (const message of [
      null,
      'x',
      {},
      { to: 'other', id: 'a', name: 'wallet/list' },
      { to: 'skillmark' },
    ]) {
      expect(receive(message, popup)).toBeUndefined();
    }
  });
});

describe('answers', () => {
  test('a request id seen twice does the work once and gets the first answer', async () => {
    let count = 0;
    const { handlers, receive } = served({ 'wallet/list': async () => ++count });
    const first = receive(envelope('wallet/list', null), popup);
    const second = receive(envelope('wallet/list', null), popup);
    expect([await first, await second]).toEqual([
      { ok: true, value: 1 },
      { ok: true, value: 1 },
    ]);
    expect(await receive(envelope('wallet/list', null), popup)).toEqual({ ok: true, value: 1 });
    expect(await receive(envelope('wallet/list', null, 'r2'), popup)).toEqual({ ok: true, value: 2 });
    expect(handlers['wallet/list']).toHaveBeenCalledTimes(2);
  });
  test('what was refused is not remembered, however often it is asked', async () => {
    const waiting = vi.spyOn(globalThis, 'setTimeout');
    const { receive } = served();
    for (const message of [envelope('wallet/list', null), envelope('nothing/here', null)]) {
      await receive(message, page);
    }
    await receive(envelope('wallet/get', { id: 'x' }), popup);
    expect(waiting).not.toHaveBeenCalled();
    waiting.mockRestore();
    expect(await receive(envelope('wallet/get', inputs['wallet/get']), popup)).toMatchObject({ ok: true });
  });
  test('a file larger than any message is refused', async () => {
    const { handlers, receive } = served();
    const base64 = 'A'.repeat(60_000_001);
    expect(await receive(envelope('files/unpack', { base64 }), popup)).toEqual({
      ok: false,
      code: 'messages/malformed',
    });
    expect(handlers['files/unpack']).not.toHaveBeenCalled();
  });
  test('one sender cannot read another’s answer by its request id', async () => {
    const { receive } = served();
    await receive(envelope('wallet/list', null), popup);
    expect(await receive(envelope('wallet/list', null), page)).toEqual({
      ok: false,
      code: 'messages/not-allowed',
    });
  });
  test('failures keep their code; details go to our own pages only', async () => {
    const fail = async () =>
      Promise.reject(Object.assign(new Error('x'), { code: 'web/timeout', detail: 'host' }));
    const { receive } = served({ 'verify/link': fail });
    const asked = envelope('verify/link', inputs['verify/link']);
    expect(await receive(asked, popup)).toEqual({ ok: false, code: 'web/timeout', detail: 'host' });
    expect(await receive(asked, page)).toEqual({ ok: false, code: 'web/timeout' });
  });
  test('what carries no code is unexpected', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { receive } = served({
      'wallet/list': async () => Promise.reject(new TypeError('x is undefined')),
    });
    expect(await receive(envelope('wallet/list', null), popup)).toMatchObject({
      code: 'internal/unexpected',
    });
    expect(quiet).toHaveBeenCalled();
    quiet.mockRestore();
  });
});
