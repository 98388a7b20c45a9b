import type { GapReport } from '../../gap/types.ts';
import type { PageKind } from '../../jobs/types.ts';
import type { PageScript } from '../../platform/scripting.ts';
import type { Settings } from '../../settings/types.ts';
import type { Call, Handlers } from '../serve.ts';
import { linkVerifier } from './link.ts';
import type { TabRecord, World } from './world.ts';

type Area = Extract<keyof Handlers, `page/${string}`> | 'gap/of-posting' | 'verify/link';

/** What is drawn on a page of this kind. */
export const scriptFor: Readonly<Partial<Record<PageKind, PageScript>>> = {
  posting: 'job-overlay',
  apply: 'job-overlay',
  loading: 'job-overlay',
  profile: 'verify-widget',
  credential: 'verify-widget',
};

export function pageHandlers(world: World): Pick<Handlers, Area> {
  const { wallet, engine, settings, chipPlaces, tabs } = world;
  /** For the popup alone: a store that takes no more costs nothing on the page. */
  const note = async (page: NonNullable<Call['page']>, record: Partial<TabRecord>): Promise<void> =>
    tabs.merge(page.tabId, page.url, record).catch(() => {});
  return {
    'page/found': async ({ kind }, { page }) => {
      if (!page) return { drawn: false };
      await note(page, { kind });
      const { asked } = await tabs.read(page.tabId, page.url);
      const script = scriptFor[kind];
      // while the overlay is injected and reads the page, what compares it is loaded
      if (script === 'job-overlay') void engine.ready().catch(() => {});
      const wanted = asked || !isHidden(await settings.get(), page.host);
      const drawn = script !== undefined && wanted && (await world.inject(page.tabId, script, page.frameId));
      await note(page, { drawn });
      return { drawn };
    },
    'page/shown': async ({ shown }, { page }) => {
      if (page) await note(page, { shown });
      return null;
    },
    'gap/of-posting': async ({ posting }, { page }) => {
      if (page) await note(page, { posting });
      return forPage(await engine.gap(posting, await wallet.holdings()));
    },
    'verify/link': linkVerifier(world),
    'page/hide': async ({ scope }, { page }) => {
      await settings.set(({ hiddenHosts }) => {
        if (scope === 'everywhere') return { inPage: false };
        return page && !hiddenHosts.includes(page.host) ? { hiddenHosts: [...hiddenHosts, page.host] } : {};
      });
      return null;
    },
    'page/chip-moved': async (place, { page }) => {
      if (page) await chipPlaces.set(page.host, place);
      return null;
    },
    'page/preferences': async (_input, { page }) => {
      const current = await settings.get();
      const { asked } = page ? await tabs.read(page.tabId, page.url) : {};
      return {
        chip: page ? await chipPlaces.get(page.host) : null,
        hidden: page !== undefined && !asked && isHidden(current, page.host),
        theme: current.theme,
      };
    },
    'page/open-dashboard': async (asked) => {
      const link = asked.view === 'import' ? `?${new URLSearchParams({ url: asked.url })}` : '';
      await world.openPage(`dashboard.html#${asked.view}${link}`);
      return null;
    },
    'page/load-panel': async (_input, { page }) => ({
      loaded: page !== undefined && (await world.inject(page.tabId, 'overlay-panel', page.frameId)),
    }),
  };
}

/** What a page draws of a wallet, however large it is: the name and issuer of the best badge behind each row. */
export function forPage(report: GapReport): GapReport {
  const rows = report.rows.map((row) => ({
    ...row,
    by: row.by.slice(0, 1).map(({ name, issuer }) => ({ name, issuer })),
  }));
  return { ...report, rows };
}

function isHidden({ inPage, hiddenHosts }: Settings, host: string): boolean {
  return !inPage || hiddenHosts.includes(host);
}
