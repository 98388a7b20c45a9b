import { t } from '../../utils/platform/i18n.ts';
import type { Settings } from '../../utils/settings/types.ts';
import type { LookupHosts, Ports } from '../ports.ts';
import { LookupSwitch } from './LookupSwitch.tsx';
import { hostList } from './patterns.ts';
import { WordList } from './WordList.tsx';

interface LookupsProps {
  now: Settings;
  change: (part: Partial<Settings>) => void;
  ports: Ports;
  lookups: LookupHosts;
}

/** Who may vouch for an issuer or an anchoring beside the issuer's own servers. All off until turned on. */
export function Lookups({ now, change, ports, lookups }: LookupsProps) {
  return (
    <>
      <section class="setting">
        <h2>{t('settings_issuers')}</h2>
        <LookupSwitch
          on={now.registries}
          hosts={lookups.registries}
          ports={ports}
          label={t('settings_registries')}
          hint={t('settings_registries_hint', hostList(lookups.registries))}
          onChange={(registries) => change({ registries })}
        />
        <WordList
          label={t('settings_trusted')}
          hint={t('settings_trusted_hint')}
          words={now.trustedIssuers}
          kind="issuer"
          onChange={(trustedIssuers) => change({ trustedIssuers })}
        />
      </section>
      <section class="setting">
        <h2>{t('settings_blockcerts')}</h2>
        <LookupSwitch
          on={now.explorers}
          hosts={lookups.explorers}
          ports={ports}
          label={t('settings_explorers')}
          hint={t('settings_explorers_hint', hostList(lookups.explorers))}
          onChange={(explorers) => change({ explorers })}
        />
      </section>
    </>
  );
}
