import { render } from 'preact';
import '../../components/dashboard/dashboard.css';
import { DashboardScreen } from '../../components/dashboard/DashboardScreen.tsx';
import { applyCachedLook } from '../../components/settings/look.ts';
import { jobHosts } from '../../utils/jobs/hosts.ts';
import { send } from '../../utils/messages/send.ts';
import { direction, locale, t } from '../../utils/platform/i18n.ts';
import { lookups } from '../../utils/platform/lookups.ts';
import { ports } from '../../utils/platform/ports.ts';
import { credentialHosts } from '../../utils/profiles/hosts.ts';

const sites = { jobs: jobHosts, credentials: credentialHosts };

document.documentElement.lang = locale();
document.documentElement.dir = direction();
document.title = t('dashboard_title');
applyCachedLook('page');
render(
  <DashboardScreen send={send} ports={ports} sites={sites} lookups={lookups} now={() => new Date()} />,
  document.body,
);
