import { useSignal } from '@preact/signals';
import { Trash2, Undo2 } from 'lucide';
import { useEffect } from 'preact/hooks';
import type { WalletItem } from '../../utils/messages/types.ts';
import { t } from '../../utils/platform/i18n.ts';
import type { Send } from '../ports.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { showToast } from '../ui/toasts.ts';
import { WalletList } from '../wallet/list/WalletList.tsx';
import { tellFailure, type WalletModel } from '../wallet/model.ts';

/** What was deleted in the last 30 days, with a way back. */
export function TrashView({ send, wallet, now }: { send: Send; wallet: WalletModel; now: Date }) {
  const items = useSignal<readonly WalletItem[] | null>(null);
  const load = () =>
    send('wallet/trash').then((answer) => {
      items.value = answer;
    }, tellFailure);
  useEffect(() => {
    load();
  }, []);
  const restore = async ({ id, name }: WalletItem) => {
    try {
      await wallet.restore(id);
      showToast({ text: t('dashboard_restored', name) });
      await load();
    } catch (error) {
      tellFailure(error);
    }
  };
  if (!items.value) return <Skeleton />;
  const { length } = items.value;
  return (
    <section class="narrow">
      <h1>{t('dashboard_trash')}</h1>
      <p class="soft">{t('dashboard_trash_hint')}</p>
      {length === 0 && <EmptyState icon={Trash2} title={t('dashboard_trash_empty')} />}
      {length > 0 && (
        <WalletList
          groups={[{ key: 'all', items: items.value }]}
          now={now}
          actions={[
            {
              key: 'restore',
              label: t('dashboard_restore'),
              icon: Undo2,
              run: (item) => void restore(item),
            },
          ]}
        />
      )}
    </section>
  );
}
