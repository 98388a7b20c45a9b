import type { Handlers } from '../serve.ts';
import type { TabReport } from '../types.ts';
import { scriptFor } from './page.ts';
import type { TabRecord, World } from './world.ts';

/** How long we wait for the page to say what it is, and then for what is read from it, in ms. */
const kindMs = 1_000;
const readMs = 2_000;
const stepMs = 40;

interface Page {
  id: number;
  url: string;
  host: string;
}

export function tabHandlers(world: World): Pick<Handlers, 'tab/report' | 'tab/draw'> {
  const { tabs, inject, isGranted, engine, wallet } = world;

  /** The page's record once it is `ready`, or as it stands when time is up. */
  const watch = async (
    { id, url }: Page,
    ms: number,
    ready: (record: Partial<TabRecord>) => boolean,
  ): Promise<Partial<TabRecord>> => {
    for (let waited = 0; ; waited += stepMs) {
      const record = await tabs.read(id, url);
      if (ready(record) || waited >= ms) return record;
      await new Promise((next) => setTimeout(next, stepMs));
    }
  };

  return {
    /** Where no script of ours has looked yet, the probe is sent: opening the popup is a click that allows it. */
    'tab/report': async (): Promise<TabReport> => {
      const page = await frontPage(world);
      if (!page) return { kind: 'none', access: 'never' };
      const { host } = page;
      const looked = knowsKind(await tabs.read(page.id, page.url)) || (await inject(page.id, 'page-probe'));
      if (!looked) return { kind: 'none', access: 'never', host };
      const { kind = 'none' } = await watch(page, kindMs, knowsKind);
      const { posting, shown } = await watch(page, kind === 'none' ? 0 : readMs, isRead);
      return {
        kind: (await tabs.read(page.id, page.url)).kind ?? kind,
        access: (await isGranted(page.url)) ? 'on' : 'off',
        host,
        ...(posting && { gap: await engine.gap(posting, await wallet.holdings()) }),
        ...(shown && { shown }),
      };
    },

    'tab/draw': async () => {
      const page = await frontPage(world);
      if (!page) return { drawn: false };
      await tabs.merge(page.id, page.url, { asked: true });
      const { kind } = await tabs.read(page.id, page.url);
      const script = kind && scriptFor[kind];
      if (script) return { drawn: await inject(page.id, script) };
      // The probe looks for what is plain; who asks gets the close reading.
      if (!(await inject(page.id, 'job-overlay'))) return { drawn: false };
      const { posting } = await watch(page, readMs, (record) => record.posting !== undefined);
      return { drawn: posting !== undefined };
    },
  };
}

function knowsKind({ kind }: Partial<TabRecord>): boolean {
  return kind !== undefined;
}

/** Whether all that a page of its kind tells has come in. */
function isRead({ kind, drawn, posting, shown }: Partial<TabRecord>): boolean {
  if (drawn === false) return true;
  if (kind === 'posting') return posting !== undefined;
  return kind === 'profile' || kind === 'credential' ? shown !== undefined : true;
}

async function frontPage({ frontTab }: World): Promise<Page | undefined> {
  const tab = await frontTab();
  if (!tab?.url || !/^https?:\/\//.test(tab.url)) return undefined;
  const url = new URL(tab.url);
  url.hash = '';
  return { id: tab.id, url: url.href, host: url.hostname };
}
