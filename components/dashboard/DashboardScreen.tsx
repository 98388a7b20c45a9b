import { Award, FileUp, Settings as SettingsIcon, Trash2 } from 'lucide';
import { useEffect, useMemo } from 'preact/hooks';
import { t } from '../../utils/platform/i18n.ts';
import { ImportView } from '../import/ImportView.tsx';
import { createIntake } from '../import/intake.ts';
import { usePasteAndDrop } from '../import/usePasteAndDrop.ts';
import type { KnownSites, LookupHosts, Ports, Send } from '../ports.ts';
import { applyLook } from '../settings/look.ts';
import { SettingsView } from '../settings/SettingsView.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { Toast } from '../ui/Toast.tsx';
import { createWallet } from '../wallet/model.ts';
import { HealthBanner } from './HealthBanner.tsx';
import { followRoute } from './route.ts';
import { TrashView } from './TrashView.tsx';
import { WalletView } from './WalletView.tsx';

interface DashboardScreenProps {
  send: Send;
  ports: Ports;
  sites: KnownSites;
  lookups: LookupHosts;
  now: () => Date;
}

/** The full page: wallet, import, settings, trash. */
export function DashboardScreen({ send, ports, sites, lookups, now }: DashboardScreenProps) {
  const wallet = useMemo(() => createWallet(send), [send]);
  const intake = useMemo(() => createIntake(wallet, ports), [wallet, ports]);
  const route = useMemo(followRoute, []);
  const opened = useMemo(now, [now]);
  const take = useMemo(
    () => (given: readonly (File | string)[]) => {
      location.hash = '#import';
      return intake.take(given);
    },
    [intake],
  );
  const over = usePasteAndDrop(take);
  useEffect(() => {
    wallet.load();
    send('settings/get').then(
      (settings) => applyLook(settings, 'page'),
      () => undefined,
    );
  }, [wallet, send]);

  const { view, id, link } = route.value;
  return (
    <div class={over ? 'page page-over' : 'page'}>
      <header class="page-bar">
        <strong class="page-brand">
          <img src="/icon/48.png" alt="" width="24" height="24" />
          Skillmark
        </strong>
        <Tabs
          label={t('dashboard_views')}
          current={view}
          items={[
            { key: 'wallet', label: t('dashboard_wallet'), icon: Award },
            { key: 'import', label: t('dashboard_import'), icon: FileUp },
            { key: 'settings', label: t('dashboard_settings'), icon: SettingsIcon },
            { key: 'trash', label: t('dashboard_trash'), icon: Trash2 },
          ]}
        />
      </header>
      <main class="page-main">
        <HealthBanner send={send} onRecovered={() => void wallet.load()} />
        {view === 'wallet' && <WalletView wallet={wallet} send={send} ports={ports} id={id} now={opened} />}
        {view === 'import' && <ImportView intake={intake} link={link} onTake={take} />}
        {view === 'settings' && (
          <SettingsView
            send={send}
            ports={ports}
            sites={sites}
            lookups={lookups}
            onErased={() => void wallet.load()}
          />
        )}
        {view === 'trash' && <TrashView send={send} wallet={wallet} now={opened} />}
      </main>
      <Toast />
    </div>
  );
}
