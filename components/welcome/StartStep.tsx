import { FileUp, FlaskConical } from 'lucide';
import { t } from '../../utils/platform/i18n.ts';
import type { Ports, Send } from '../ports.ts';
import { Button } from '../ui/Button.tsx';
import { tellFailure } from '../wallet/model.ts';

/** The first credential: the user's own, or samples to look around with. */
export function StartStep({ send, ports }: { send: Send; ports: Ports }) {
  const samples = async () => {
    try {
      await send('wallet/add-samples');
      await ports.openPage('dashboard.html#wallet');
    } catch (error) {
      tellFailure(error);
    }
  };
  return (
    <>
      <p>{t('welcome_start_what')}</p>
      <div class="actions">
        <Button look="primary" icon={FileUp} onClick={() => void ports.openPage('dashboard.html#import')}>
          {t('welcome_start_import')}
        </Button>
        <Button icon={FlaskConical} onClick={() => void samples()}>
          {t('wallet_try_samples')}
        </Button>
      </div>
      <p class="soft">{t('welcome_start_samples')}</p>
    </>
  );
}
