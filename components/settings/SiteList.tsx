import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../../utils/platform/i18n.ts';
import type { KnownSites, LookupHosts, Ports, Send, Site } from '../ports.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Field.tsx';
import { tellFailure } from '../wallet/model.ts';
import { isCovered, patternHost } from './patterns.ts';

interface SiteListProps {
  send: Send;
  ports: Ports;
  sites: KnownSites;
  /** Granted for checks only, by a switch of their own: no sites that are turned on. */
  lookups: LookupHosts;
}

/** Every known site with a switch, and any other host that was turned on. A switch asks the browser at once. */
export function SiteList({ send, ports, sites, lookups }: SiteListProps) {
  const granted = useSignal<ReadonlySet<string>>(new Set());
  const look = async () => {
    granted.value = new Set(await ports.grantedHosts());
  };
  useEffect(() => {
    look().catch(tellFailure);
  }, []);
  // The browser allows the question only as the first step after a click.
  const turn = async (matches: readonly string[], on: boolean) => {
    try {
      await (on ? ports.requestHosts(matches) : ports.revokeHosts(matches));
      await send('sites/refresh');
    } catch (error) {
      tellFailure(error);
    }
    await look();
  };
  const known = new Set([...sites.jobs, ...sites.credentials].flatMap(({ matches }) => matches));
  const askedOnly = new Set([...lookups.registries, ...lookups.explorers]);
  const others = [...granted.value]
    .filter((match) => !known.has(match) && !askedOnly.has(match))
    .map((match) => ({ name: patternName(match), matches: [match] }));
  const groups = [
    { key: 'settings_job_boards', list: sites.jobs },
    { key: 'settings_credential_sites', list: sites.credentials },
    { key: 'settings_other_sites', list: others },
  ];
  return (
    <>
      {groups
        .filter(({ list }) => list.length > 0)
        .map(({ key, list }) => (
          <fieldset key={key} class="sites">
            <legend class="sites-legend">{t(key)}</legend>
            <Switches list={list} granted={granted.value} turn={turn} />
            {list !== others && (
              <Button
                onClick={() =>
                  void turn(
                    list.flatMap(({ matches }) => matches),
                    true,
                  )
                }
              >
                {t('settings_turn_on_all')}
              </Button>
            )}
          </fieldset>
        ))}
    </>
  );
}

function patternName(pattern: string): string {
  const host = patternHost(pattern);
  return host === '*' ? t('settings_every_site') : host.replace(/^\*\./, '');
}

interface SwitchesProps {
  list: readonly Site[];
  granted: ReadonlySet<string>;
  turn: (matches: readonly string[], on: boolean) => void;
}

function Switches({ list, granted, turn }: SwitchesProps) {
  return (
    <div class="sites-list">
      {list.map(({ name, matches }) => (
        <Checkbox
          key={name}
          checked={matches.every((match) => isCovered(match, granted))}
          onChange={(on) => turn(matches, on)}
        >
          {name}
        </Checkbox>
      ))}
    </div>
  );
}
