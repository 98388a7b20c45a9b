import { useSignal } from '@preact/signals';
import { t } from '../../utils/platform/i18n.ts';
import type { KnownSites, Ports, Send, Site } from '../ports.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Field.tsx';
import { showToast } from '../ui/toasts.ts';
import { count } from '../ui/words.ts';
import { tellFailure } from '../wallet/model.ts';

interface SitesStepProps {
  send: Send;
  ports: Ports;
  sites: KnownSites;
  onDone: () => void;
}

/** The sites to turn on, all ticked; one click asks the browser for those that are. */
export function SitesStep({ send, ports, sites, onDone }: SitesStepProps) {
  const all = [...sites.jobs, ...sites.credentials];
  const chosen = useSignal<ReadonlySet<Site>>(new Set(all));
  const toggle = (site: Site, on: boolean) => {
    const next = new Set(chosen.value);
    if (on) next.add(site);
    else next.delete(site);
    chosen.value = next;
  };
  // The browser allows the question only as the first step after a click.
  const turnOn = async () => {
    try {
      const granted = await ports.requestHosts([
        ...new Set([...chosen.value].flatMap(({ matches }) => matches)),
      ]);
      if (!granted) return showToast({ text: t('welcome_not_granted') });
      await send('sites/refresh');
      onDone();
    } catch (error) {
      tellFailure(error);
    }
  };
  const group = (key: string, list: readonly Site[]) => (
    <fieldset class="sites">
      <legend class="sites-legend">{t(key)}</legend>
      <div class="sites-list">
        {list.map((site) => (
          <Checkbox key={site.name} checked={chosen.value.has(site)} onChange={(on) => toggle(site, on)}>
            {site.name}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
  return (
    <>
      <p>{t('welcome_sites_what')}</p>
      <div class="actions">
        <Button look="primary" disabled={chosen.value.size === 0} onClick={() => void turnOn()}>
          {count('welcome_sites_turn_on', chosen.value.size)}
        </Button>
        <Button
          look="plain"
          onClick={() => {
            chosen.value = chosen.value.size > 0 ? new Set() : new Set(all);
          }}
        >
          {t(chosen.value.size > 0 ? 'welcome_sites_none' : 'welcome_sites_all')}
        </Button>
      </div>
      {group('settings_job_boards', sites.jobs)}
      {group('settings_credential_sites', sites.credentials)}
    </>
  );
}
