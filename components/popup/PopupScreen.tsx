import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Settings } from '../../utils/settings/types.ts';
import { createIntake } from '../import/intake.ts';
import { usePasteAndDrop } from '../import/usePasteAndDrop.ts';
import type { Ports, Send } from '../ports.ts';
import { applyLook } from '../settings/look.ts';
import { Toast } from '../ui/Toast.tsx';
import { createWallet } from '../wallet/model.ts';
import { PopupHome } from './PopupHome.tsx';
import { PopupPane } from './PopupPane.tsx';
import { createPage } from './page.ts';
import { sayIntake } from './say.ts';
import type { PopupView } from './view.ts';

interface PopupScreenProps {
  send: Send;
  ports: Ports;
  /** Closes the popup. */
  close: () => void;
  now: () => Date;
}

/** The popup: what stands on the page in front, and all credentials. */
export function PopupScreen({ send, ports, close, now }: PopupScreenProps) {
  const wallet = useMemo(() => createWallet(send), [send]);
  const page = useMemo(() => createPage(send, ports), [send, ports]);
  const intake = useMemo(() => createIntake(wallet, ports), [wallet, ports]);
  const view = useSignal<PopupView>({ at: 'home' });
  const opened = useMemo(now, [now]);

  const take = useMemo(
    () => async (given: readonly (File | string)[]) => {
      const results = await intake.take(given);
      const only = results.length === 1 ? results[0]?.item : undefined;
      if (only) view.value = { at: 'detail', id: only.id };
      else if (results.some(({ item }) => item)) view.value = { at: 'home' };
      sayIntake(results);
    },
    [intake, view],
  );
  const over = usePasteAndDrop(take);

  useEffect(() => {
    wallet.load();
    page.load();
    send('settings/get').then(
      (settings: Settings) => applyLook(settings, 'popup'),
      () => undefined,
    );
  }, [wallet, page, send]);

  const shared = { wallet, page, intake, view, send, ports, take, now: opened };
  return (
    <main class={over ? 'popup popup-over' : 'popup'}>
      {view.value.at === 'home' ? <PopupHome {...shared} close={close} /> : <PopupPane {...shared} />}
      <Toast />
    </main>
  );
}
