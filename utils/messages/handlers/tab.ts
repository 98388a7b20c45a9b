import type { Handlers } from '../serve.ts';
import type { TabReport } from '../types.ts';
import { scriptFor } from './page.ts';
import type { TabRecord, World } from './world.ts';

/** How long the popup waits for the page to say what it is, and then for its comparison. */
const kindMs = 1_200;
const gapMs = 2_000;
const stepMs = 40;

export function tabHandlers(world: World): Pick<Handlers, 'tab/report' | 'tab/draw'> {
  const { tabs, frontTab, inject, isGranted } = world;

  /** The page's record once it is `ready`, or as it stands when time is up. */
  const watch = async (
    tabId: number,
    url: string,
    ms: number,
    ready: (record: Partial<TabRecord>) => boolean,
  ): Promise<Partial<TabRecord>> => {
    for (let waited = 0; ; waited += stepMs) {
      const record = await tabs.read(tabId, url);
      if (ready(record) || waited >= ms) return record;
      await new Promise((next) => setTimeout(next, stepMs));
    }
  };
  const knowsKind = ({ kind }: Partial<TabRecord>): boolean => kind !== undefined;

  return {
    'tab/report': async (): Promise<TabReport> => {
      const tab = await frontPage(world);
      if (!tab) return { kind: 'none', access: 'never' };
      const { id, url, host } = tab;
      if (!knowsKind(await tabs.read(id, url)) && !(await inject(id, 'page-probe'))) {
        return { kind: 'none', access: 'never', host };
      }
      await watch(id, url, kindMs, knowsKind);
      const record = await watch(id, url, gapMs, ({ kind, drawn, gap, shown }) => {
        const awaited = kind === 'posting' ? gap : kind === 'profile' || kind === 'credential' ? shown : true;
        return drawn === false || kind === undefined || awaited !== undefined;
      });
      return {
        kind: record.kind ?? 'none',
        access: (await isGranted(url)) ? 'on' : 'off',
        host,
        ...(record.gap && { gap: record.gap }),
        ...(record.shown && { shown: record.shown }),
      };
    },
    'tab/draw': async () => {
      const tab = await frontPage({ frontTab });
      if (!tab) return { drawn: false };
      await tabs.merge(tab.id, tab.url, { asked: true });
      const { kind } = await tabs.read(tab.id, tab.url);
      if (kind !== undefined) {
        const script = scriptFor[kind];
        return { drawn: script !== undefined && (await inject(tab.id, script)) };
      }
      if (!(await inject(tab.id, 'page-probe'))) return { drawn: false };
      const { drawn = false } = await watch(tab.id, tab.url, kindMs, (record) => record.drawn !== undefined);
      return { drawn };
    },
  };
}

async function frontPage({ frontTab }: Pick<World, 'frontTab'>) {
  const tab = await frontTab();
  if (!tab?.url || !/^https?:\/\//.test(tab.url)) return undefined;
  const url = new URL(tab.url);
  url.hash = '';
  return { id: tab.id, url: url.href, host: url.hostname };
}
