import type { Signal } from '@preact/signals';
import { Award, SearchX } from 'lucide';
import type { ComponentChildren } from 'preact';
import { t } from '../../../utils/platform/i18n.ts';
import type { Send } from '../../ports.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { count, errorSentence } from '../../ui/words.ts';
import { tellFailure, type WalletModel } from '../model.ts';

interface WalletStatesProps {
  wallet: WalletModel;
  send: Send;
  query: Signal<string>;
  /** How many rows the list shows now. */
  found: number;
  openImport: () => void;
  /** The list, drawn where there is something to list. */
  children: ComponentChildren;
}

/** The list of credentials, or why there is none: loading, failed, empty, nothing found. */
export function WalletStates({ wallet, send, query, found, openImport, children }: WalletStatesProps) {
  const items = wallet.items.value;
  if (wallet.failure.value) {
    return (
      <div class="pad">
        <Notice urgent state="unknown">
          <p>{errorSentence(wallet.failure.value)}</p>
          <Button onClick={() => void wallet.load()}>{t('ui_retry')}</Button>
        </Notice>
      </div>
    );
  }
  if (!items) return <Skeleton />;
  if (items.length === 0) {
    const addSamples = () => send('wallet/add-samples').then(() => wallet.load(), tellFailure);
    return (
      <EmptyState icon={Award} title={t('wallet_empty')} hint={t('wallet_empty_hint')}>
        <Button look="primary" onClick={openImport}>
          {t('wallet_import_file')}
        </Button>
        <Button onClick={() => void addSamples()}>{t('wallet_try_samples')}</Button>
      </EmptyState>
    );
  }
  return (
    <>
      <p class="visually-hidden" role="status">
        {query.value && count('wallet_found', found)}
      </p>
      {found > 0 ? (
        children
      ) : (
        <EmptyState icon={SearchX} title={t('wallet_no_results', query.value.trim())}>
          <Button
            onClick={() => {
              query.value = '';
            }}
          >
            {t('wallet_clear_search')}
          </Button>
        </EmptyState>
      )}
    </>
  );
}
