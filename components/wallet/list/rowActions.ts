import { Download, RefreshCw, Trash2 } from 'lucide';
import { t } from '../../../utils/platform/i18n.ts';
import type { Send } from '../../ports.ts';
import { showToast } from '../../ui/toasts.ts';
import { verdictText } from '../../verify/VerdictBadge.tsx';
import { tellFailure, type WalletModel } from '../model.ts';
import { saveOriginal } from '../save.ts';
import type { RowAction } from './WalletRow.tsx';

/** What can be done with a row of the wallet, in the order of ← →. */
export function rowActions(wallet: WalletModel, send: Send): readonly RowAction[] {
  return [
    {
      key: 'verify',
      label: t('wallet_verify'),
      icon: RefreshCw,
      run: ({ id }) =>
        void wallet
          .verify(id)
          .then(
            ({ verdict }) => showToast({ text: t('wallet_checked_now', verdictText(verdict)) }),
            tellFailure,
          ),
    },
    {
      key: 'save',
      label: t('wallet_download'),
      icon: Download,
      run: ({ id }) => void saveOriginal(send, id),
    },
    { key: 'delete', label: t('wallet_delete'), icon: Trash2, run: (item) => void wallet.remove(item) },
  ];
}
