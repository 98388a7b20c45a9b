import { t } from '../../utils/platform/i18n.ts';
import { Choices, type HideScope } from '../overlay/Choices.tsx';
import { PanelFrame } from '../overlay/PanelFrame.tsx';
import { Unfindable } from '../ui/Unfindable.tsx';
import { count } from '../ui/words.ts';
import { verdictText } from '../verify/VerdictBadge.tsx';
import { Details } from './Details.tsx';
import { type Item, isCheckable, type WidgetView } from './session.ts';
import { nameOf, Verify } from './Verify.tsx';

export interface WidgetState {
  view: WidgetView;
  /** Addresses whose element is in or near the viewport. */
  near: ReadonlySet<string>;
  open: boolean;
  menu: boolean;
  /** The one whose checks are shown. */
  focus?: string | undefined;
}

export interface WidgetEvents {
  bar(element: HTMLElement | null): void;
  panel(element: HTMLElement | null): void;
  control(url: string, element: HTMLElement | null): void;
  toggle(): void;
  close(): void;
  menu(): void;
  verify(url: string): void;
  verifyAll(): void;
  details(url: string): void;
  hide(scope: HideScope): void;
  move(corner: { top: boolean; left: boolean }): void;
  open(view: 'wallet' | 'settings'): void;
  /** Puts a credential's address before the user in the dashboard: a page script may not save. */
  save(url: string): void;
}

/** How many stand there, and what is known: "3 credentials · Verified 2 · Revoked 1". */
export function summary(items: readonly Item[]): string {
  const words = items.flatMap(({ check }) =>
    check.kind === 'checked' ? [check.answer.verdict.verdict] : [],
  );
  const kinds = [...new Set(words)].map(
    (word) => `${verdictText(word)} ${words.filter((other) => other === word).length}`,
  );
  return [count('page_credentials', items.length), ...kinds].join(' · ');
}

/** Everything that is drawn on a page with credentials: a control by each, a bar for all, a panel with the checks. */
export function Widget({ state, on }: { state: WidgetState; on: WidgetEvents }) {
  const { view, near, open, menu, focus } = state;
  const { items, person } = view;
  const toCheck = items.filter((item) => isCheckable(item) && item.check.kind === 'unchecked');
  if (items.length === 0) return <div class="page-voice" role="status" />;
  return (
    <>
      {items
        .filter(({ shown }) => near.has(shown.url))
        .map((item) => (
          <div
            key={item.shown.url}
            ref={(element) => on.control(item.shown.url, element)}
            class="page-surface page-control"
          >
            <Verify
              item={item}
              onVerify={() => on.verify(item.shown.url)}
              onOpen={() => on.details(item.shown.url)}
            />
          </div>
        ))}
      <div key="bar" ref={on.bar} class="page-surface page-bar" title={t('page_widget_hint')}>
        <button
          type="button"
          class="page-bar-face"
          data-shows
          aria-label={summary(items)}
          aria-expanded={open}
          onClick={on.toggle}
        >
          <Unfindable>{summary(items)}</Unfindable>
        </button>
        {toCheck.length > 1 && (
          <button type="button" class="page-bar-all" title={t('page_verify_note')} onClick={on.verifyAll}>
            {t('page_verify_all')}
          </button>
        )}
      </div>
      {open && (
        <PanelFrame
          key="panel"
          label={t('page_widget_panel')}
          head={
            <>
              <strong class="page-title">{person ?? t('page_widget_panel')}</strong>
              <p class="page-job">
                <Unfindable>{summary(items)}</Unfindable>
              </p>
            </>
          }
          menu={
            menu ? (
              <Choices onHide={on.hide} onMove={on.move} onSettings={() => on.open('settings')} />
            ) : undefined
          }
          foot={<p class="page-foot-note">{t('page_verify_note')}</p>}
          element={on.panel}
          onMenu={on.menu}
          onClose={on.close}
        >
          <ul class="page-items">
            {items.map((item) => (
              <li key={item.shown.url} class="page-item">
                <div class="page-item-head">
                  <button
                    type="button"
                    class="page-item-name"
                    data-shows
                    aria-label={nameOf(item)}
                    aria-expanded={focus === item.shown.url}
                    onClick={() => on.details(item.shown.url)}
                  >
                    <Unfindable>{nameOf(item)}</Unfindable>
                  </button>
                  <Verify
                    item={item}
                    onVerify={() => on.verify(item.shown.url)}
                    onOpen={() => on.details(item.shown.url)}
                  />
                </div>
                {focus === item.shown.url && (
                  <Details check={item.check} person={person} onSave={() => on.save(item.shown.url)} />
                )}
              </li>
            ))}
          </ul>
        </PanelFrame>
      )}
      <div key="voice" class="page-voice" role="status">
        <Unfindable>{summary(items)}</Unfindable>
      </div>
    </>
  );
}
