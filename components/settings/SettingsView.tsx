import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../../utils/platform/i18n.ts';
import type { Settings } from '../../utils/settings/types.ts';
import type { KnownSites, LookupHosts, Ports, Send } from '../ports.ts';
import { Checkbox, Field } from '../ui/Field.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { showToast } from '../ui/toasts.ts';
import { tellFailure } from '../wallet/model.ts';
import { EraseAll } from './EraseAll.tsx';
import { Lookups } from './Lookups.tsx';
import { applyLook } from './look.ts';
import { SiteList } from './SiteList.tsx';
import { WordList } from './WordList.tsx';

interface SettingsViewProps {
  send: Send;
  ports: Ports;
  sites: KnownSites;
  lookups: LookupHosts;
  onErased: () => void;
}

/** Every setting; each is kept as soon as it is changed. */
export function SettingsView({ send, ports, sites, lookups, onErased }: SettingsViewProps) {
  const settings = useSignal<Settings | null>(null);
  useEffect(() => {
    send('settings/get').then((answer) => {
      settings.value = answer;
    }, tellFailure);
  }, [send]);
  const change = async (part: Partial<Settings>) => {
    try {
      settings.value = await send('settings/set', part);
      applyLook(settings.value, 'page');
      showToast({ text: t('settings_kept') });
    } catch (error) {
      tellFailure(error);
    }
  };
  const now = settings.value;
  if (!now) return <Skeleton />;
  return (
    <div class="narrow settings">
      <h1>{t('dashboard_settings')}</h1>
      <Look now={now} change={change} />
      <section class="setting">
        <h2>{t('settings_pages')}</h2>
        <Checkbox
          checked={now.inPage}
          onChange={(inPage) => change({ inPage })}
          hint={t('settings_in_page_hint')}
        >
          {t('settings_in_page')}
        </Checkbox>
        <Checkbox checked={now.contextMenu} onChange={(contextMenu) => change({ contextMenu })}>
          {t('settings_context_menu')}
        </Checkbox>
        <WordList
          label={t('settings_hidden')}
          hint={t('settings_hidden_hint')}
          words={now.hiddenHosts}
          kind="host"
          onChange={(hiddenHosts) => change({ hiddenHosts })}
        />
      </section>
      <section class="setting">
        <h2>{t('settings_sites')}</h2>
        <p class="soft">{t('settings_sites_hint')}</p>
        <SiteList send={send} ports={ports} sites={sites} lookups={lookups} />
      </section>
      <section class="setting">
        <h2>{t('settings_you')}</h2>
        <WordList
          label={t('settings_emails')}
          hint={t('settings_emails_hint')}
          words={now.emails}
          kind="email"
          onChange={(emails) => change({ emails })}
        />
      </section>
      <section class="setting">
        <h2>{t('settings_checks')}</h2>
        <Checkbox
          checked={now.recheck === 'weekly'}
          onChange={(on) => change({ recheck: on ? 'weekly' : 'off' })}
          hint={t('settings_recheck_hint')}
        >
          {t('settings_recheck')}
        </Checkbox>
      </section>
      <Lookups now={now} change={change} ports={ports} lookups={lookups} />
      <section class="setting">
        <h2>{t('settings_erase')}</h2>
        <EraseAll send={send} onErased={onErased} />
      </section>
    </div>
  );
}

interface LookProps {
  now: Settings;
  change: (part: Partial<Settings>) => void;
}

const themes = ['system', 'light', 'dark'] as const;
const widths = [400, 480, 600] as const;

function Look({ now, change }: LookProps) {
  return (
    <section class="setting">
      <h2>{t('settings_look')}</h2>
      <Field label={t('settings_theme')}>
        <select
          value={now.theme}
          onChange={({ currentTarget }) => change({ theme: themes[currentTarget.selectedIndex] ?? 'system' })}
        >
          {themes.map((theme) => (
            <option key={theme} value={theme}>
              {t(`settings_theme_${theme}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('settings_width')}>
        <select
          value={now.popupWidth}
          onChange={({ currentTarget }) => change({ popupWidth: widths[currentTarget.selectedIndex] ?? 400 })}
        >
          {widths.map((width) => (
            <option key={width} value={width}>
              {t('settings_width_px', String(width))}
            </option>
          ))}
        </select>
      </Field>
    </section>
  );
}
