import { render } from 'preact';
import type { HideScope } from '../overlay/Choices.tsx';
import { OnPage } from '../ui/Unfindable.tsx';
import type { WidgetView } from './session.ts';
import { Widget, type WidgetEvents, type WidgetState } from './Widget.tsx';

/** What the page offers to the widget. */
export interface WidgetTools {
  stage: HTMLElement;
  place: {
    chip(element: HTMLElement, title: string): void;
    panel(element: HTMLElement, keepClear?: readonly DOMRectReadOnly[]): void;
    toCorner(corner: { top: boolean; left: boolean }): void;
  };
  controls: { put(pairs: readonly { target: HTMLElement; control: HTMLElement }[]): void };
  /** Where each credential stands on the page. */
  targets(urls: readonly string[]): Map<string, HTMLElement>;
  /** Call with the elements to watch; `near` is told which are in sight. */
  watch(elements: Iterable<Element>): void;
  verify(url: string): void;
  verifyAll(): void;
  hide(scope: HideScope): void;
  open(view: 'wallet' | 'settings'): void;
  save(url: string): void;
}

/** Draws the widget on a stage and keeps it drawn. */
export function mountWidget(tools: WidgetTools) {
  const { stage, place } = tools;
  let state: WidgetState = { view: { items: [] }, near: new Set(), open: false, menu: false };
  let targets = new Map<string, HTMLElement>();
  let bar: HTMLElement | null = null;
  let panel: HTMLElement | null = null;
  let asked: HTMLElement | null = null;
  const controls = new Map<string, HTMLElement>();

  const set = (change: Partial<WidgetState>) => {
    const before = state;
    state = { ...state, ...change };
    render(
      <OnPage.Provider value={true}>
        <Widget state={state} on={events} />
      </OnPage.Provider>,
      stage,
    );
    if (state.view !== before.view || state.near !== before.near) arrange();
    if (panel && (state.open || state.focus !== before.focus)) place.panel(panel);
    if (state.open && !before.open) panel?.focus();
    if (!state.open && before.open) (asked?.isConnected ? asked : bar?.querySelector('button'))?.focus();
  };
  const arrange = () => {
    if (bar) place.chip(bar, '');
    tools.controls.put(
      [...controls].flatMap(([url, control]) => {
        const target = targets.get(url);
        return target ? [{ target, control }] : [];
      }),
    );
  };
  const close = () => set({ open: false, menu: false, focus: undefined });
  const events: WidgetEvents = {
    bar: (element) => {
      bar = element;
    },
    panel: (element) => {
      panel = element;
    },
    control: (url, element) => {
      if (element) controls.set(url, element);
      else controls.delete(url);
    },
    toggle: () => {
      asked = null;
      if (state.open) close();
      else set({ open: true });
    },
    close,
    menu: () => set({ menu: !state.menu }),
    verify: tools.verify,
    verifyAll: tools.verifyAll,
    details: (url) => {
      if (!state.open) asked = controls.get(url)?.querySelector('button') ?? null;
      set({ open: true, focus: state.open && state.focus === url ? undefined : url });
    },
    hide: tools.hide,
    move: (corner) => place.toCorner(corner),
    open: tools.open,
    save: tools.save,
  };

  stage.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && state.open) close();
  });
  return {
    show(view: WidgetView) {
      const urls = view.items.map(({ shown }) => shown.url);
      if (urls.join('\n') !== state.view.items.map(({ shown }) => shown.url).join('\n')) {
        targets = tools.targets(urls);
        tools.watch(targets.values());
      }
      set({ view });
    },
    near(elements: ReadonlySet<Element>) {
      set({ near: new Set([...targets].filter(([, element]) => elements.has(element)).map(([url]) => url)) });
    },
    end: () => render(null, stage),
  };
}
