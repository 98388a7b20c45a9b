import { beforeEach, describe, expect, test, vi } from 'vitest';
import { mountOverlay } from '../../../components/overlay/mount.ts';
import { type OpenPanel, openPanel } from '../../../components/overlay/panel.tsx';
import type { View } from '../../../components/overlay/session.ts';
import { find, useMessages } from '../components/stage.tsx';

useMessages();

const counts = { total: 8, met: 5, proven: 3, claimed: 2, related: 1, missing: 2 };
const report = {
  title: 'Engineer',
  basis: 'sections',
  counts,
  holdings: 3,
  readiness: 0.6,
  rows: [],
} as const;
const view: View = { kind: 'report', title: 'Engineer', report };
const place = { chip: vi.fn(), panel: vi.fn(), toCorner: vi.fn() };
const acts = { retry: vi.fn(), hide: vi.fn(), open: vi.fn(), save: vi.fn() };
const open: OpenPanel = (host) =>
  openPanel({ ...host, locate: () => undefined, highlight: () => () => undefined });

function drawn(panel: () => Promise<OpenPanel | undefined> = async () => open) {
  const stage = document.createElement('div');
  document.body.replaceChildren(stage);
  const overlay = mountOverlay({ stage, place, ...acts, panel });
  overlay.show(view);
  const press = async () => {
    find<HTMLButtonElement>('.page-chip').click();
    await vi.waitFor(() => expect(find('.page-chip')).toBeDefined());
    await new Promise((next) => setTimeout(next));
  };
  return { stage, overlay, press };
}

beforeEach(() => vi.clearAllMocks());

describe('the chip', () => {
  test('reads as one sentence, with a shape for each half', () => {
    drawn();
    expect(find('.page-chip').textContent).toBe('5 of 8 · 2 to learn');
    expect(
      [...document.querySelectorAll('.page-chip svg')].map((mark) => mark.getAttribute('class')),
    ).toEqual(['mark mark-proven', 'mark mark-missing']);
    expect(find('[role="status"]').textContent).toBe('5 of 8 · 2 to learn');
  });

  test('is inert to the page’s search and has its name all the same', () => {
    drawn();
    expect(find('.page-chip').getAttribute('aria-label')).toBe('5 of 8 · 2 to learn');
    const texts = [...document.querySelectorAll('.page-chip span, [role="status"] span')].filter(
      (one) => one.children.length === 0,
    );
    expect(texts.map((one) => [one.hasAttribute('inert'), one.parentElement?.dataset.words])).toEqual([
      [true, '5 of 8 · '],
      [true, '2 to learn'],
      [true, '5 of 8 · 2 to learn'],
    ]);
  });

  test('stays silent on what is no posting, and leaves with it', () => {
    const { overlay } = drawn();
    overlay.show({ kind: 'nothing' });
    expect(document.querySelector('.page-chip')).toBeNull();
  });

  test('says so when the panel does not come, and tries again', async () => {
    const panel = vi.fn<() => Promise<OpenPanel | undefined>>().mockResolvedValueOnce(undefined);
    const { press } = drawn(panel.mockResolvedValue(open));
    await press();
    expect(find('.page-chip').textContent).toBe('Couldn’t compare');
    await press();
    expect(find('.page-panel')).toBeDefined();
    expect(find('.page-chip').textContent).toBe('5 of 8 · 2 to learn');
  });
});

describe('the panel', () => {
  test('opens, follows what the page shows, and closes on Escape', async () => {
    const { stage, overlay, press } = drawn();
    await press();
    expect(find('.page-panel').getAttribute('aria-label')).toBe('This posting and your badges');
    expect(find('.page-chip').getAttribute('aria-expanded')).toBe('true');
    overlay.show({ kind: 'closed' });
    expect(find('.page-panel').textContent).toContain('This posting is closed.');
    stage.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(document.querySelector('.page-panel')).toBeNull();
    expect(find('.page-chip').getAttribute('aria-expanded')).toBe('false');
  });

  test('has no control that acts and yet takes a click unseen', async () => {
    const { overlay, press } = drawn();
    await press();
    find<HTMLButtonElement>('.page-head button').click();
    expect(document.querySelectorAll('.page-corner')).toHaveLength(4);
    expect(document.querySelector('.page-choices [data-shows]')).toBeNull();
    overlay.show({ kind: 'error', title: 'Engineer', code: 'messages/no-answer' });
    expect(find('.page-body button').textContent).toBe('Try again');
    expect(document.querySelector('.page-body [data-shows]')).toBeNull();
  });

  test('goes when the posting goes', async () => {
    const { overlay, press } = drawn();
    await press();
    overlay.show({ kind: 'nothing' });
    expect(document.querySelector('.page-panel')).toBeNull();
  });
});
