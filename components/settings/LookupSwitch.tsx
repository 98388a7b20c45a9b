import { useSignal } from '@preact/signals';
import { t } from '../../utils/platform/i18n.ts';
import type { Ports } from '../ports.ts';
import { Checkbox } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { tellFailure } from '../wallet/model.ts';

interface LookupSwitchProps {
  on: boolean;
  /** Match patterns of everybody who is asked while it is on. */
  hosts: readonly string[];
  ports: Pick<Ports, 'requestHosts' | 'revokeHosts'>;
  label: string;
  hint: string;
  onChange: (on: boolean) => void;
}

/** A setting that has others asked: it is on only where the browser lets us ask them, and gives that back when off. */
export function LookupSwitch({ on, hosts, ports, label, hint, onChange }: LookupSwitchProps) {
  const refused = useSignal(false);
  // The browser allows the question only as the first step after a click.
  const turn = async (wanted: boolean) => {
    refused.value = false;
    try {
      const granted = await (wanted ? ports.requestHosts(hosts) : ports.revokeHosts(hosts));
      refused.value = wanted && !granted;
    } catch (error) {
      refused.value = wanted;
      tellFailure(error);
    }
    if (!refused.value) onChange(wanted);
  };
  return (
    <>
      <Checkbox checked={on} onChange={(wanted) => void turn(wanted)} hint={hint}>
        {label}
      </Checkbox>
      {refused.value && (
        <Notice state="unknown" urgent>
          <p>{t('settings_lookup_refused')}</p>
        </Notice>
      )}
    </>
  );
}
