import { useSignal } from '@preact/signals';
import { Ellipsis, FileUp, LayoutDashboard, Plus, Settings } from 'lucide';
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import type { WalletItem } from '../../utils/messages/types.ts';
import { t } from '../../utils/platform/i18n.ts';
import { IconButton } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import { groupItems, shownRows } from '../wallet/list/groups.ts';
import { rowActions } from '../wallet/list/rowActions.ts';
import { SearchField } from '../wallet/list/SearchField.tsx';
import { useSearchKeys } from '../wallet/list/useSearchKeys.ts';
import { type ListHandle, WalletList } from '../wallet/list/WalletList.tsx';
import { WalletStates } from '../wallet/list/WalletStates.tsx';
import { tellFailure } from '../wallet/model.ts';
import { PageCard } from './PageCard.tsx';
import type { PopupParts } from './view.ts';

const none: readonly WalletItem[] = [];

/** Search on top, then the page in front, then the credentials. */
export function PopupHome(props: PopupParts & { close: () => void }) {
  const { wallet, page, view, send, ports, now, close } = props;
  const query = useSignal('');
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<ListHandle>(null);
  const focusSearch = () => input.current?.focus();
  useEffect(focusSearch, []);
  const onEscape = useCallback(() => {
    if (!query.value) return close();
    query.value = '';
    input.current?.focus();
  }, [close, query]);
  useSearchKeys(input, onEscape);

  const open = (path: string) => () => void ports.openPage(path).then(close, tellFailure);
  const items = wallet.items.value ?? none;
  const groups = useMemo(
    () => groupItems(items, query.value, page.held.value, now),
    [items, query.value, page.held.value, now],
  );
  const report = page.report.value;
  // The buttons of the empty wallet are gone once it holds something.
  useEffect(() => {
    if (items.length > 0 && document.activeElement === document.body) focusSearch();
  }, [items.length > 0]);

  return (
    <>
      <h1 class="visually-hidden">Skillmark</h1>
      <header class="popup-bar">
        <SearchField
          query={query.value}
          input={input}
          list={list}
          onQuery={(typed) => {
            query.value = typed;
          }}
        />
        <IconButton
          icon={Plus}
          label={t('popup_add')}
          onClick={() => {
            view.value = { at: 'add' };
          }}
        />
        <Menu
          label={t('popup_more')}
          icon={Ellipsis}
          items={[
            { label: t('popup_open_dashboard'), icon: LayoutDashboard, run: open('dashboard.html#wallet') },
            { label: t('popup_import'), icon: FileUp, run: open('dashboard.html#import') },
            { label: t('popup_settings'), icon: Settings, run: open('dashboard.html#settings') },
          ]}
        />
      </header>
      {!query.value && report && (
        <section class="page-front" aria-label={t('popup_page_front')}>
          <PageCard
            report={report}
            onTurnOn={page.turnOn}
            onDraw={page.draw}
            onShowGap={() => {
              view.value = { at: 'gap' };
            }}
          />
        </section>
      )}
      <WalletStates
        wallet={wallet}
        send={send}
        query={query}
        found={shownRows(groups)}
        openImport={open('dashboard.html#import')}
      >
        <WalletList
          groups={groups}
          now={now}
          actions={rowActions(wallet, send)}
          handle={list}
          onLeave={focusSearch}
          onOpen={({ id }) => {
            view.value = { at: 'detail', id };
          }}
        />
      </WalletStates>
    </>
  );
}
