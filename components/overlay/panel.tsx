import { render } from 'preact';
import { t } from '../../utils/platform/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { OnPage } from '../ui/Unfindable.tsx';
import { Choices, type HideScope } from './Choices.tsx';
import { PanelParts } from './PanelFrame.tsx';
import { ReportBody, ReportHead } from './Report.tsx';
import type { View } from './session.ts';

/** What the overlay offers to its panel. */
export interface PanelHost {
  stage: HTMLElement;
  place: {
    panel(element: HTMLElement, keepClear?: readonly DOMRectReadOnly[]): void;
    toCorner(corner: { top: boolean; left: boolean }): void;
  };
  retry(): void;
  hide(scope: HideScope): void;
  open(view: 'wallet' | 'settings'): void;
  /** Said aloud; an empty note says again how things stand. */
  say(note: string): void;
  closed(): void;
}

/** What the page offers beyond that. */
export interface PanelTools extends PanelHost {
  /** The quote on the page as it stands; undefined when it is gone. */
  locate(quote: string): Range | undefined;
  /** Scrolls there and marks it; returns how to unmark. */
  highlight(range: Range): () => void;
}

export interface Panel {
  show(view: View): void;
  close(): void;
}
export type OpenPanel = (host: PanelHost) => Panel;

/** A smooth scroll is over by then, in ms. */
const scrolled = 600;

interface State {
  view: View;
  menu: boolean;
  note: string;
}

/** Opens the panel on the overlay's stage and takes the focus. */
export function openPanel(tools: PanelTools): Panel {
  const { stage, place } = tools;
  const life = new AbortController();
  const element = stage.ownerDocument.createElement('section');
  let state: State = { view: { kind: 'nothing' }, menu: false, note: '' };
  let unmark = () => {};

  const set = (change: Partial<State>) => {
    const { view, menu } = state;
    state = { ...state, ...change };
    render(<OnPage.Provider value={true}>{parts()}</OnPage.Provider>, element);
    if (state.view !== view || state.menu !== menu) place.panel(element);
  };
  const quote = (sentence: string) => {
    unmark();
    const range = tools.locate(sentence);
    const note = range ? '' : t('page_quote_gone');
    set({ note });
    tools.say(note);
    if (!range) return;
    unmark = tools.highlight(range);
    setTimeout(() => element.isConnected && place.panel(element, [range.getBoundingClientRect()]), scrolled);
  };
  const close = () => {
    unmark();
    life.abort();
    render(null, element);
    element.remove();
    tools.closed();
  };
  const parts = () => (
    <PanelParts
      head={<ReportHead view={state.view} />}
      menu={
        state.menu && (
          <Choices
            onHide={tools.hide}
            onMove={(corner) => {
              place.toCorner(corner);
              place.panel(element);
            }}
            onSettings={() => tools.open('settings')}
          />
        )
      }
      foot={
        <Button look="plain" onClick={() => tools.open('wallet')}>
          {t('page_open_wallet')}
        </Button>
      }
      onMenu={() => set({ menu: !state.menu })}
      onClose={close}
    >
      <ReportBody view={state.view} note={state.note} onQuote={quote} onRetry={tools.retry} />
    </PanelParts>
  );

  element.className = 'page-surface page-panel';
  element.tabIndex = -1;
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-label', t('page_panel'));
  stage.append(element);
  const onKey = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape') return;
    if (state.menu) set({ menu: false });
    else close();
  };
  stage.addEventListener('keydown', onKey, { signal: life.signal });
  return {
    show(view) {
      const isFirst = state.view.kind === 'nothing';
      set({ view, note: '' });
      if (isFirst) element.focus();
    },
    close,
  };
}
