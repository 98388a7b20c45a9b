import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { TabReport } from '../../utils/messages/types.ts';
import { t } from '../../utils/platform/i18n.ts';
import type { Ports, Send } from '../ports.ts';
import { showToast } from '../ui/toasts.ts';
import { tellFailure } from '../wallet/model.ts';

/** The page in front, as the popup knows it. */
export interface PageModel {
  /** null until the first answer. */
  report: Signal<TabReport | null>;
  /** Ids of the credentials that the page's gap rests on. */
  held: ReadonlySignal<ReadonlySet<string>>;
  load(): Promise<void>;
  draw(): Promise<void>;
  /** Must be called in the click itself. */
  turnOn(host: string): Promise<void>;
}

export function createPage(send: Send, ports: Pick<Ports, 'requestHosts'>): PageModel {
  const report = signal<TabReport | null>(null);
  const held = computed(
    () =>
      new Set(report.value?.gap?.rows.flatMap(({ by }) => by.flatMap(({ credential }) => credential ?? []))),
  );
  const load = async () => {
    try {
      report.value = await send('tab/report');
    } catch (error) {
      // The wallet below works without the page.
      report.value = { kind: 'none', access: 'never' };
      tellFailure(error);
    }
  };
  return {
    report,
    held,
    load,
    async draw() {
      try {
        const { drawn } = await send('tab/draw');
        if (!drawn) showToast({ text: t('popup_nothing_drawn') });
        await load();
      } catch (error) {
        tellFailure(error);
      }
    },
    async turnOn(host) {
      try {
        const granted = await ports.requestHosts([`https://${host}/*`]);
        if (!granted) return showToast({ text: t('popup_not_granted', host) });
        await send('sites/refresh');
        await send('tab/draw');
        await load();
      } catch (error) {
        tellFailure(error);
      }
    },
  };
}
