import { mountWidget } from '../../components/widget/mount.tsx';
import { controlsPlace } from '../../utils/platform/page/place/controls.ts';
import { elementsOf } from '../../utils/platform/page/place/targets.ts';
import { raiseWanted } from '../../utils/platform/page/raise.ts';
import { watchNearby } from '../../utils/platform/page/watch/nearby.ts';
import { css } from './styles.ts';

interface Acts {
  verify(url: string): void;
  verifyAll(): void;
}

/** Raises the widget; undefined where the user does not want it. */
export async function draw(life: { signal: AbortSignal; end: () => void }, acts: Acts) {
  const raised = await raiseWanted(css, life);
  if (!raised) return undefined;
  const { world, ...stage } = raised;
  const widget = mountWidget({
    ...acts,
    ...stage,
    controls: controlsPlace(world),
    targets: (urls) => elementsOf(document, urls),
    watch: (elements) => watch(elements),
  });
  const watch = watchNearby((near) => widget.near(near), life.signal);
  life.signal.addEventListener('abort', widget.end);
  return widget;
}
