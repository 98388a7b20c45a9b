import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Fetch } from '../../../../utils/verification/types.ts';
import { publicAddress } from '../../../../utils/verification/web/address.ts';
import { createWeb } from '../../../../utils/verification/web/index.ts';

const answers =
  (make: (url: string, init: Parameters<Fetch>[1]) => Response | Promise<Response>): Fetch =>
  async (url, init) =>
    make(url, init);

afterEach(() => void vi.useRealTimers());

describe('which addresses may be read', () => {
  it.each([
    ['https://badges.example.edu/a?b=1#c', 'https://badges.example.edu/a?b=1'],
    ['https://example.org:443/', 'https://example.org/'],
    ['HTTPS://EXAMPLE.org', 'https://example.org/'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ])('%s → %s', (text, expected) => expect(publicAddress(text)?.href).toBe(expected));

  it.each([
    'http://example.org/',
    'ftp://example.org/',
    'data:application/json,{}',
    'javascript:1',
    'example.org',
    '',
    'https://example.org:8443/',
    'https://user@example.org/',
    'https://user:pass@example.org/',
    'https://:p@example.org/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://017700000001/',
    'https://127.1/',
    'https://10.0.0.1./',
    'https://①②⑦.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://169.254.169.254/',
    'https://localhost/',
    'https://LOCALHOST./',
    'https://intranet/',
    'https://printer.local/',
    'https://a.internal/',
    'https://x.localhost/',
    'https://abc.onion/',
    'https://router.home.arpa/',
    'https://a..b/',
    'https://%6c%6f%63alhost/',
  ])('%s is refused', (text) => expect(publicAddress(text)).toBeUndefined());
});

describe('createWeb', () => {
  it('sends a bare GET and reads each address once', async () => {
    const seen: [string, Parameters<Fetch>[1]][] = [];
    const web = createWeb({
      fetch: answers((url, init) => {
        seen.push([url, init]);
        return new Response('{}', { headers: { 'content-type': 'application/json' } });
      }),
    });
    const [a, b] = await Promise.all([web.get('https://e.example/x#1'), web.get('https://e.example/x#2')]);
    expect(a).toMatchObject({ ok: true, url: 'https://e.example/x', type: 'application/json' });
    expect(b).toBe(a);
    expect(seen).toHaveLength(1);
    expect(seen[0]?.[1]).toMatchObject({ method: 'GET', credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('never calls fetch for a refused address', async () => {
    const fetch = vi.fn<Fetch>();
    expect(await createWeb({ fetch }).get('http://e.example/')).toMatchObject({
      ok: false,
      code: 'web/blocked',
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('refuses an answer that came from a refused address after redirects', async () => {
    const redirected = new Response('{}');
    Object.defineProperty(redirected, 'url', { value: 'https://127.0.0.1/secret' });
    const web = createWeb({ fetch: answers(() => redirected) });
    expect(await web.get('https://e.example/')).toMatchObject({ ok: false, code: 'web/blocked' });
  });

  it('stops after eight addresses', async () => {
    const web = createWeb({ fetch: answers(() => new Response('{}')) });
    for (let i = 0; i < 8; i++) expect((await web.get(`https://e.example/${i}`)).ok).toBe(true);
    expect(await web.get('https://e.example/9')).toMatchObject({ ok: false, code: 'web/budget' });
    expect((await web.get('https://e.example/3')).ok).toBe(true);
  });

  it('stops an endless body at the cap', async () => {
    let pulled = 0;
    const endless = () =>
      new ReadableStream<Uint8Array>({
        pull: (c) => {
          pulled++;
          c.enqueue(new Uint8Array(65_536));
        },
      });
    const web = createWeb({ fetch: answers(() => new Response(endless())) });
    expect(await web.get('https://e.example/')).toMatchObject({ ok: false, code: 'web/too-large' });
    expect(pulled).toBeLessThan(20);
    expect(await web.get('https://e.example/b', { maxBytes: 10 })).toMatchObject({
      ok: false,
      code: 'web/too-large',
    });
  });

  it.each([404, 410, 500])('reports HTTP %i', async (status) => {
    const web = createWeb({ fetch: answers(() => new Response('', { status })) });
    expect(await web.get('https://e.example/')).toMatchObject({ ok: false, code: 'web/status', status });
  });

  it('turns a thrown error into an answer', async () => {
    const web = createWeb({ fetch: () => Promise.reject(new TypeError('no route')) });
    expect(await web.get('https://e.example/')).toMatchObject({ ok: false, code: 'web/unreachable' });
  });

  it('gives up after 8 s over headers and body together, also on a fetch that ignores its signal', async () => {
    const timeout = vi
      .spyOn(AbortSignal, 'timeout')
      .mockImplementation(() => AbortSignal.abort(new Error('late')));
    const drip = () => new Response(new ReadableStream({ pull: () => new Promise(() => undefined) }));
    for (const fetch of [() => new Promise<Response>(() => undefined), answers(drip)]) {
      expect(await createWeb({ fetch }).get('https://e.example/')).toMatchObject({
        ok: false,
        code: 'web/timeout',
      });
    }
    expect(timeout).toHaveBeenCalledWith(8000);
    timeout.mockRestore();
  });

  it('stops when the verification is cancelled', async () => {
    const stop = new AbortController();
    const web = createWeb({ fetch: () => new Promise<Response>(() => undefined), signal: stop.signal });
    const answer = web.get('https://e.example/');
    stop.abort();
    expect(await answer).toMatchObject({ ok: false, code: 'web/unreachable' });
  });
});
