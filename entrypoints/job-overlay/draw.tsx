import { mountOverlay } from '../../components/overlay/mount.tsx';
import { locate } from '../../utils/jobs/locate.ts';
import { highlight } from '../../utils/platform/page/highlight.ts';
import { raiseWanted } from '../../utils/platform/page/raise.ts';
import { css } from './styles.ts';

/** Raises the overlay; undefined where the user does not want it. */
export async function draw(life: { signal: AbortSignal; end: () => void }, retry: () => void) {
  const raised = await raiseWanted(css, life);
  if (!raised) return undefined;
  const { world: _, ...stage } = raised;
  const overlay = mountOverlay({
    ...stage,
    retry,
    locate: (quote) => locate(document.body, quote),
    highlight: (range) => highlight(document, range),
  });
  life.signal.addEventListener('abort', overlay.end);
  return overlay;
}
