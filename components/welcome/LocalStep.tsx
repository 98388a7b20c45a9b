import { EyeOff, HardDrive, Send, UserX } from 'lucide';
import { t } from '../../utils/platform/i18n.ts';
import { Icon } from '../ui/Icon.tsx';

const facts = [
  { icon: HardDrive, key: 'welcome_local_store' },
  { icon: UserX, key: 'welcome_local_account' },
  { icon: Send, key: 'welcome_local_requests' },
  { icon: EyeOff, key: 'welcome_local_pages' },
] as const;

/** What stays on this machine, and the one thing that leaves it. */
export function LocalStep() {
  return (
    <>
      <p>{t('welcome_local_what')}</p>
      <ul class="promises">
        {facts.map(({ icon, key }) => (
          <li key={key}>
            <Icon shape={icon} size={20} />
            <span>{t(key)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
