import { useSignal } from '@preact/signals';
import {
  Download,
  Ellipsis,
  FileUp,
  LayoutDashboard,
  Plus,
  RefreshCw,
  Search,
  Settings,
  Trash2,
} from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/platform/i18n.ts';
import { IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import { groupItems } from '../wallet/groups.ts';
import { tellFailure } from '../wallet/model.ts';
import { saveOriginal } from '../wallet/save.ts';
import { type ListHandle, WalletList } from '../wallet/WalletList.tsx';
import type { RowAction } from '../wallet/WalletRow.tsx';
import { PageCard } from './PageCard.tsx';
import { PopupWallet } from './PopupWallet.tsx';
import type { PopupParts } from './view.ts';

/** Search on top, then the page in front, then the credentials. */
export function PopupHome(props: PopupParts & { close: () => void }) {
  const { wallet, page, view, send, ports, now, close } = props;
  const query = useSignal('');
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<ListHandle>(null);
  const focusSearch = () => input.current?.focus();
  useEffect(focusSearch, []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea') !== null;
      if (event.key === '/' && !typing) {
        event.preventDefault();
        focusSearch();
      }
      // An open menu takes this Esc for itself.
      if (event.key !== 'Escape' || document.querySelector('[popover]:popover-open')) return;
      event.preventDefault();
      if (!query.value) return close();
      query.value = '';
      focusSearch();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [close, query]);
  const onSearchKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    list.current?.focusFirst();
  };

  const actions: readonly RowAction[] = [
    {
      key: 'verify',
      label: t('wallet_verify'),
      icon: RefreshCw,
      run: ({ id }) => void wallet.verify(id).catch(tellFailure),
    },
    {
      key: 'save',
      label: t('wallet_download'),
      icon: Download,
      run: ({ id }) => void saveOriginal(send, id),
    },
    { key: 'delete', label: t('wallet_delete'), icon: Trash2, run: (item) => void wallet.remove(item) },
  ];
  const open = (path: string) => () => void ports.openPage(path).then(close, tellFailure);
  const items = wallet.items.value ?? [];
  const groups = groupItems(items, query.value, page.held.value, now);
  const report = page.report.value;

  return (
    <>
      <header class="popup-bar">
        <div class="search">
          <Icon shape={Search} />
          <input
            ref={input}
            class="control"
            type="search"
            value={query.value}
            placeholder={t('popup_search')}
            aria-label={t('popup_search')}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => {
              query.value = event.currentTarget.value;
            }}
            onKeyDown={onSearchKey}
          />
        </div>
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
        <section class="page-front" aria-label={t('wallet_group_page')}>
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
      <PopupWallet {...props} query={query} openImport={open('dashboard.html#import')}>
        <WalletList
          groups={groups}
          now={now}
          actions={actions}
          handle={list}
          onLeave={focusSearch}
          onOpen={({ id }) => {
            view.value = { at: 'detail', id };
          }}
        />
      </PopupWallet>
    </>
  );
}
