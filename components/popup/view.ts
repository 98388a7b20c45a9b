import type { Signal } from '@preact/signals';
import type { Intake } from '../import/intake.ts';
import type { Ports, Send } from '../ports.ts';
import type { WalletModel } from '../wallet/model.ts';
import type { PageModel } from './page.ts';

/** What the popup shows; everything but `home` has a way back. */
export type PopupView = { at: 'home' } | { at: 'detail'; id: string } | { at: 'add' } | { at: 'gap' };

/** What every part of the popup is handed. */
export interface PopupParts {
  wallet: WalletModel;
  page: PageModel;
  intake: Intake;
  view: Signal<PopupView>;
  send: Send;
  ports: Ports;
  /** Adds files, texts and links, and says how it went. */
  take: (given: readonly (File | string)[]) => void;
  /** The instant the popup was opened. */
  now: Date;
}
