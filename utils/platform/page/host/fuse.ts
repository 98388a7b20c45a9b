import { pulse } from './alive.ts';

/** So many heartbeats may be missed. */
const missed = 3;

/**
 * Firefox ends our scripts together with the extension, but leaves what they drew. So the stage carries an animation that
 * hides it, always about to begin and set back with every heartbeat; while it waits it costs nothing.
 */
export function hideWhenDead(stage: HTMLElement, signal: AbortSignal): void {
  const fuse = stage.animate(
    { visibility: ['hidden', 'hidden'] },
    { delay: missed * pulse, fill: 'forwards' },
  );
  const beat = () => {
    fuse.currentTime = 0;
  };
  const timer = setInterval(beat, pulse);
  // Timers of a tab in the background are slow.
  stage.ownerDocument.addEventListener('visibilitychange', beat, { signal });
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    fuse.cancel();
  });
}
