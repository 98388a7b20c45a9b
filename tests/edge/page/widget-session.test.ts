import { beforeEach, describe, expect, test } from 'vitest';
import { createSession, type WidgetView } from '../../../components/widget/session.ts';
import type { LinkVerdict } from '../../../utils/messages/types.ts';
import type { ShownProfile } from '../../../utils/profiles/types.ts';

const verdict = (name: string): LinkVerdict => ({
  name,
  issuer: 'Someone',
  held: false,
  verdict: { verdict: 'verified', proofLevel: 'hosted', checks: [], checkedAt: '2026-01-01T00:00:00Z' },
});
const shown = (...urls: string[]): ShownProfile => ({
  person: 'Ada Example',
  credentials: urls.map((url) => ({ url, provider: 'open-badges', proof: 'hosted' as const })),
});

function world() {
  const views: WidgetView[] = [];
  const found: ShownProfile[] = [];
  const pending: { url: string; answer(value: LinkVerdict): void; fail(code: string): void }[] = [];
  const page: { shown: ShownProfile } = { shown: shown('https://a.example/1', 'https://a.example/2') };
  const session = createSession({
    read: () => page.shown,
    verify: (url) =>
      new Promise((answer, fail) => pending.push({ url, answer, fail: (code) => fail({ code }) })),
    codeOf: (error) => (error as { code: string }).code,
    lookAgain: () => ({ stop() {} }),
    show: (view) => views.push(view),
    found: (value) => found.push(value),
  });
  const checks = () => views.at(-1)?.items.map(({ check }) => check.kind);
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return { session, page, views, found, pending, checks, settle };
}

describe('the widget’s story', () => {
  let w: ReturnType<typeof world>;
  beforeEach(() => {
    w = world();
    w.session.begin();
  });

  test('nothing is asked of an issuer before a click', () => {
    expect(w.checks()).toEqual(['unchecked', 'unchecked']);
    expect(w.pending).toEqual([]);
    expect(w.found).toHaveLength(1);
  });
  test('one click, one verdict; a second click meanwhile asks nothing', async () => {
    void w.session.verify('https://a.example/2');
    void w.session.verify('https://a.example/2');
    expect(w.pending).toHaveLength(1);
    expect(w.checks()).toEqual(['unchecked', 'checking']);
    w.pending[0]?.answer(verdict('Two'));
    await w.settle();
    expect(w.checks()).toEqual(['unchecked', 'checked']);
  });
  test('all are verified one after the other, also past a failure', async () => {
    void w.session.verifyAll();
    expect(w.pending.map(({ url }) => url)).toEqual(['https://a.example/1']);
    w.pending[0]?.fail('http/timeout');
    await w.settle();
    w.pending[1]?.answer(verdict('Two'));
    await w.settle();
    expect(w.checks()).toEqual(['failed', 'checked']);
  });
  test('links of a provider whose page is all there is are never sent', async () => {
    w.page.shown = { credentials: [{ url: 'https://p.example/c', provider: 'p', proof: 'page-only' }] };
    w.session.navigated();
    await w.session.verify('https://p.example/c');
    await w.session.verifyAll();
    expect(w.pending).toEqual([]);
    expect(w.checks()).toEqual(['unchecked']);
  });
  test('a section that loads late is added; what was found out stays', async () => {
    void w.session.verify('https://a.example/1');
    w.pending[0]?.answer(verdict('One'));
    await w.settle();
    w.page.shown = shown('https://a.example/1', 'https://a.example/2', 'https://a.example/3');
    w.session.look();
    expect(w.checks()).toEqual(['checked', 'unchecked', 'unchecked']);
    expect(w.found).toHaveLength(2);
  });
  test('an answer for a page that was left is not shown on the next', async () => {
    void w.session.verify('https://a.example/1');
    w.session.navigated();
    w.pending[0]?.answer(verdict('One'));
    await w.settle();
    expect(w.checks()).toEqual(['unchecked', 'unchecked']);
  });
  test('looking again at the same page draws nothing anew', () => {
    const drawn = w.views.length;
    w.session.look();
    expect(w.views).toHaveLength(drawn);
  });
});
