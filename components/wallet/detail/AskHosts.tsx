import { t } from '../../../utils/platform/i18n.ts';
import type { Verdict } from '../../../utils/verification/types.ts';
import type { Ports } from '../../ports.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { tellFailure } from '../model.ts';

interface AskHostsProps {
  verdict: Verdict | undefined;
  ports: Pick<Ports, 'requestHosts'>;
  busy: boolean;
  /** Checks again, whatever was answered. */
  onAsked: () => void;
}

/** Where a server was not read, it may be that the browser did not let us: offers to ask for just these hosts. */
export function AskHosts({ verdict, ports, busy, onAsked }: AskHostsProps) {
  const hosts = unreadHosts(verdict);
  if (hosts.length === 0) return null;
  // The browser allows the question only as the first step after a click.
  const ask = async () => {
    try {
      await ports.requestHosts(hosts.map((host) => `https://${host}/*`));
    } catch (error) {
      tellFailure(error);
    }
    onAsked();
  };
  return (
    <Notice state="unknown">
      <p>{t('wallet_unread', hosts.join(', '))}</p>
      <Button disabled={busy} onClick={() => void ask()}>
        {t('wallet_allow_hosts')}
      </Button>
    </Notice>
  );
}

/** Hosts of the addresses that a check could not read. */
export function unreadHosts(verdict: Verdict | undefined): string[] {
  const sources = (verdict?.checks ?? [])
    .filter(({ result }) => result === 'unknown')
    .map(({ source }) => source ?? '')
    .filter((source) => source.startsWith('https://') && URL.canParse(source));
  return [...new Set(sources.map((source) => new URL(source).hostname))];
}
