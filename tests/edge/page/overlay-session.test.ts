import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createSession, type View } from '../../../components/overlay/session.ts';
import type { GapReport } from '../../../utils/gap/types.ts';
import type { JobPosting, PageKind } from '../../../utils/jobs/types.ts';

const posting = (title: string): JobPosting => ({
  url: `https://jobs.example/${title}`,
  title,
  source: 'site',
  text: `all about ${title}`,
  blocks: [],
});
const reportOf = (title: string): GapReport => ({
  title,
  basis: 'sections',
  rows: [],
  counts: { total: 0, met: 0, proven: 0, claimed: 0, related: 0, missing: 0 },
  facts: [],
  holdings: 1,
  readiness: null,
});

function world() {
  const views: View[] = [];
  const found: PageKind[] = [];
  const pending: { posting: JobPosting; answer(report: GapReport): void; fail(code: string): void }[] = [];
  let later: (() => boolean) | undefined;
  const page: { kind: PageKind; posting?: JobPosting; forbidden: boolean } = {
    kind: 'none',
    forbidden: false,
  };
  const session = createSession({
    read: () => ({ kind: page.kind, ...(page.posting && { posting: page.posting }) }),
    compare: (posting) =>
      new Promise((answer, fail) => pending.push({ posting, answer, fail: (code) => fail({ code }) })),
    forbidden: () => page.forbidden,
    lookAgain: (look) => {
      later = look;
      return {
        get active() {
          return later !== undefined;
        },
        stop: () => {
          later = undefined;
        },
      };
    },
    codeOf: (error) => (error as { code: string }).code,
    found: (kind) => found.push(kind),
    show: (view) => views.push(view),
  });
  const becomes = (kind: PageKind, title?: string) => {
    page.kind = kind;
    delete page.posting;
    if (title) page.posting = posting(title);
  };
  const last = () => views.at(-1);
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return { session, page, views, found, pending, becomes, last, settle, again: () => later?.() };
}

describe('the overlay’s story', () => {
  let w: ReturnType<typeof world>;
  beforeEach(() => {
    vi.useRealTimers();
    w = world();
  });

  test('a posting is compared and drawn, without a word about waiting when it is quick', async () => {
    w.becomes('posting', 'A');
    w.session.look();
    w.pending[0]?.answer(reportOf('A'));
    await w.settle();
    expect(w.views).toEqual([{ kind: 'report', title: 'A', report: reportOf('A') }]);
  });
  test('a slow answer shows that it is being read', async () => {
    vi.useFakeTimers();
    w.becomes('posting', 'A');
    w.session.look();
    await vi.advanceTimersByTimeAsync(250);
    expect(w.last()).toEqual({ kind: 'loading', title: 'A' });
    w.pending[0]?.answer(reportOf('A'));
    await vi.advanceTimersByTimeAsync(0);
    expect(w.last()?.kind).toBe('report');
  });
  test('text that comes late: loading, then drawn', async () => {
    w.becomes('loading');
    w.session.look();
    expect(w.last()).toEqual({ kind: 'loading' });
    expect(w.again()).toBe(false);
    w.becomes('posting', 'A');
    expect(w.again()).toBe(true);
    w.pending[0]?.answer(reportOf('A'));
    await w.settle();
    expect(w.last()?.kind).toBe('report');
  });
  test('the answer about the last posting is discarded when another is on the page', async () => {
    w.becomes('posting', 'A');
    w.session.look();
    w.becomes('posting', 'B');
    w.session.navigated();
    expect(w.pending.map((p) => p.posting.title)).toEqual(['A', 'B']);
    w.pending[1]?.answer(reportOf('B'));
    await w.settle();
    w.pending[0]?.answer(reportOf('A'));
    await w.settle();
    expect(w.views.map((view) => view.kind === 'report' && view.title)).toEqual(['B']);
  });
  test('the old text still standing after a navigation is replaced when the new one comes', async () => {
    w.becomes('posting', 'A');
    w.session.look();
    w.pending[0]?.answer(reportOf('A'));
    await w.settle();
    w.session.navigated();
    w.becomes('posting', 'B');
    expect(w.again()).toBe(false);
    w.pending[1]?.answer(reportOf('A'));
    w.pending[2]?.answer(reportOf('B'));
    await w.settle();
    expect(w.last()).toMatchObject({ kind: 'report', title: 'B' });
  });
  test('back on a list nothing is drawn, and the background is told once', async () => {
    w.becomes('posting', 'A');
    w.session.look();
    w.becomes('list');
    w.session.navigated();
    w.again();
    w.pending[0]?.answer(reportOf('A'));
    await w.settle();
    expect(w.last()).toEqual({ kind: 'nothing' });
    expect(w.views.some((view) => view.kind === 'report')).toBe(false);
    expect(w.found).toEqual(['list']);
  });
  test('a closed job says so', () => {
    w.becomes('closed');
    w.session.look();
    expect(w.last()).toEqual({ kind: 'closed' });
  });
  test('a page that asks for a password or a card: nothing is asked, nothing drawn', () => {
    w.becomes('posting', 'A');
    w.page.forbidden = true;
    w.session.look();
    expect(w.pending).toEqual([]);
    expect(w.last()).toEqual({ kind: 'nothing' });
  });
  test('a failure keeps its code, and can be tried again', async () => {
    w.becomes('posting', 'A');
    w.session.look();
    w.pending[0]?.fail('engine/dropped');
    await w.settle();
    expect(w.last()).toEqual({ kind: 'error', title: 'A', code: 'engine/dropped' });
    w.session.retry();
    w.pending[1]?.answer(reportOf('A'));
    await w.settle();
    expect(w.last()?.kind).toBe('report');
  });
  test('looking again at the same posting asks nothing', async () => {
    w.becomes('posting', 'A');
    w.session.look();
    w.pending[0]?.answer(reportOf('A'));
    await w.settle();
    w.session.look();
    expect(w.pending).toHaveLength(1);
  });
  test('after the end no answer is drawn', async () => {
    w.becomes('posting', 'A');
    w.session.look();
    w.session.end();
    w.pending[0]?.answer(reportOf('A'));
    await w.settle();
    expect(w.views).toEqual([]);
  });
});
