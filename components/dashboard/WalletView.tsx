import { useSignal } from '@preact/signals';
import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { WalletItem } from '../../utils/messages/types.ts';
import { t } from '../../utils/platform/i18n.ts';
import type { Ports, Send } from '../ports.ts';
import { Detail } from '../wallet/detail/Detail.tsx';
import { groupItems, shownRows } from '../wallet/list/groups.ts';
import { rowActions } from '../wallet/list/rowActions.ts';
import { SearchField } from '../wallet/list/SearchField.tsx';
import { useSearchKeys } from '../wallet/list/useSearchKeys.ts';
import { type ListHandle, WalletList } from '../wallet/list/WalletList.tsx';
import { WalletStates } from '../wallet/list/WalletStates.tsx';
import type { WalletModel } from '../wallet/model.ts';
import { Recheck } from '../wallet/Recheck.tsx';
import { saveOriginal } from '../wallet/save.ts';

interface WalletViewProps {
  wallet: WalletModel;
  send: Send;
  ports: Ports;
  /** The credential that is open beside the list. */
  id: string | undefined;
  now: Date;
}

const noItems: readonly WalletItem[] = [];
const none: ReadonlySet<string> = new Set();

/** The list, and beside it (below it, where it is narrow) the credential that is open. */
export function WalletView({ wallet, send, ports, id, now }: WalletViewProps) {
  const query = useSignal('');
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<ListHandle>(null);
  const back = useCallback(() => {
    if (query.value) query.value = '';
    else location.hash = '#wallet';
    input.current?.focus();
  }, [query]);
  useSearchKeys(input, back);
  const items = wallet.items.value ?? noItems;
  const groups = useMemo(() => groupItems(items, query.value, none, now), [items, query.value, now]);
  return (
    <div class={id ? 'split split-open' : 'split'}>
      <section class="split-list" aria-label={t('dashboard_wallet')}>
        <h1 class="visually-hidden">{t('dashboard_wallet')}</h1>
        <SearchField
          query={query.value}
          input={input}
          list={list}
          onQuery={(typed) => {
            query.value = typed;
          }}
        />
        <WalletStates
          wallet={wallet}
          send={send}
          query={query}
          found={shownRows(groups)}
          openImport={() => void location.assign('#import')}
        >
          <Recheck send={send} onDone={wallet.load} />
          <WalletList
            groups={groups}
            now={now}
            current={id}
            actions={rowActions(wallet, send)}
            handle={list}
            onLeave={() => input.current?.focus()}
            onOpen={(item) => void location.assign(`#wallet/${item.id}`)}
          />
        </WalletStates>
      </section>
      {id && (
        <aside class="split-detail" aria-label={t('popup_credential')}>
          <a class="split-back" href="#wallet">
            {t('dashboard_all')}
          </a>
          <Detail
            key={id}
            id={id}
            wallet={wallet}
            ports={ports}
            onDownload={() => void saveOriginal(send, id)}
            onGone={() => void location.assign('#wallet')}
          />
        </aside>
      )}
    </div>
  );
}
