import { mountOverlay } from '../../components/overlay/mount.ts';
import type { OpenPanel } from '../../components/overlay/panel.tsx';
import { send } from '../../utils/messages/send.ts';
import { borrower } from '../../utils/platform/page/host/lend.ts';
import { raiseWanted } from '../../utils/platform/page/raise.ts';
import { css } from './styles.ts';

/** Raises the overlay; undefined where the user does not want it. */
export async function draw(life: { signal: AbortSignal; end: () => void }, retry: () => void) {
  const raised = await raiseWanted(css, life);
  if (!raised) return undefined;
  const { world: _, ...stage } = raised;
  const panel = borrower<OpenPanel>('overlay-panel', () => send('page/load-panel'), life.signal);
  const overlay = mountOverlay({ ...stage, retry, panel });
  life.signal.addEventListener('abort', overlay.end);
  return overlay;
}
