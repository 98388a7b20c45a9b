import { render } from 'preact';
import { t } from '../../utils/platform/i18n.ts';
import type { HideScope } from './Choices.tsx';
import { Overlay, type OverlayEvents, type OverlayState } from './Overlay.tsx';
import type { View } from './session.ts';

/** What the page offers to the overlay. */
export interface OverlayTools {
  stage: HTMLElement;
  place: {
    chip(element: HTMLElement, posting: string): void;
    panel(element: HTMLElement, keepClear?: readonly DOMRectReadOnly[]): void;
    toCorner(corner: { top: boolean; left: boolean }): void;
  };
  /** The quote on the page as it stands; undefined when it is gone. */
  locate(quote: string): Range | undefined;
  /** Scrolls there and marks it; returns how to unmark. */
  highlight(range: Range): () => void;
  retry(): void;
  hide(scope: HideScope): void;
  open(view: 'wallet' | 'settings'): void;
}

/** A smooth scroll is over by then, in ms. */
const scrolled = 600;

const titleOf = (view: View): string => ('title' in view && view.title) || '';

/** Draws the overlay on a stage and keeps it drawn. */
export function mountOverlay(tools: OverlayTools) {
  const { stage, place } = tools;
  let state: OverlayState = { view: { kind: 'nothing' }, open: false, menu: false, note: '' };
  let chip: HTMLElement | null = null;
  let panel: HTMLElement | null = null;
  let unmark = () => {};

  const set = (change: Partial<OverlayState>) => {
    const before = state;
    state = { ...state, ...change };
    render(<Overlay state={state} on={events} />, stage);
    if (chip && (state.view !== before.view || !before.open)) place.chip(chip, titleOf(state.view));
    if (panel && (state.view !== before.view || state.menu !== before.menu || !before.open))
      place.panel(panel);
    if (state.open && !before.open) panel?.focus();
    if (!state.open && before.open) chip?.focus({ preventScroll: true });
  };
  const close = () => {
    unmark();
    set({ open: false, menu: false, note: '' });
  };
  const events: OverlayEvents = {
    chip: (element) => {
      chip = element;
    },
    panel: (element) => {
      panel = element;
    },
    toggle: () => (state.open ? close() : set({ open: true })),
    close,
    menu: () => set({ menu: !state.menu }),
    quote: ({ requirement }) => {
      unmark();
      const range = tools.locate(requirement.quote);
      set({ note: range ? '' : t('page_quote_gone') });
      if (!range) return;
      unmark = tools.highlight(range);
      setTimeout(() => panel && place.panel(panel, [range.getBoundingClientRect()]), scrolled);
    },
    retry: tools.retry,
    hide: tools.hide,
    move: (corner) => {
      place.toCorner(corner);
      if (panel) place.panel(panel);
    },
    open: tools.open,
  };

  stage.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !state.open) return;
    if (state.menu) set({ menu: false });
    else close();
  });
  return {
    show(view: View) {
      if (view.kind === 'nothing') unmark();
      set({ view, note: '', ...(view.kind === 'nothing' && { open: false, menu: false }) });
    },
    end() {
      unmark();
      render(null, stage);
    },
  };
}
