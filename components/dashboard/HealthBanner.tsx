import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Messages } from '../../utils/messages/types.ts';
import { t } from '../../utils/platform/i18n.ts';
import type { Send } from '../ports.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { showToast } from '../ui/toasts.ts';
import { count } from '../ui/words.ts';
import { tellFailure } from '../wallet/model.ts';

type Health = Messages['wallet/health']['out'];

/** Says when the database is not as it should be, and how to get back what was lost. Silent while all is well. */
export function HealthBanner({ send, onRecovered }: { send: Send; onRecovered: () => void }) {
  const health = useSignal<Health | null>(null);
  const look = () =>
    send('wallet/health').then((answer) => {
      health.value = answer;
    }, tellFailure);
  useEffect(() => {
    look();
  }, []);
  if (!health.value || health.value.state === 'ok') return null;
  const { state, expected, found } = health.value;
  const recover = async () => {
    try {
      const { recovered } = await send('wallet/recover');
      showToast({ text: count('dashboard_recovered', recovered) });
      onRecovered();
      await look();
    } catch (error) {
      tellFailure(error);
    }
  };
  return (
    <Notice urgent state={state === 'lost' ? 'fail' : 'warn'}>
      <p>
        {state === 'lost' && t('dashboard_health_lost', String(expected), String(found))}
        {state === 'newer-version' && t('error_wallet_newer_version')}
        {state === 'blocked' && t('error_wallet_blocked')}
      </p>
      {state === 'lost' ? (
        <Button look="primary" onClick={() => void recover()}>
          {t('dashboard_recover')}
        </Button>
      ) : (
        <Button onClick={() => void look()}>{t('ui_retry')}</Button>
      )}
    </Notice>
  );
}
