import { send } from '../../messages/send.ts';
import { chipPlace } from './place/chip.ts';
import { raiseStage } from './stage.ts';

/** Asks what the user wants on this site and raises a stage there; null, and the end, where they want nothing. */
export async function raiseWanted(css: string, life: { signal: AbortSignal; end: () => void }) {
  const preferences = await send('page/preferences').catch(() => null);
  if (!preferences || preferences.hidden || life.signal.aborted) {
    life.end();
    return null;
  }
  const { host, stage, moved } = raiseStage({ document, css, theme: preferences.theme, life });
  const world = { document, page: window, host, signal: life.signal, placed: moved };
  return {
    stage,
    world,
    place: chipPlace({
      ...world,
      remembered: preferences.chip,
      saved: (corner) => void send('page/chip-moved', corner).catch(() => {}),
    }),
    hide(scope: 'once' | 'site' | 'everywhere') {
      if (scope !== 'once') void send('page/hide', { scope }).catch(() => {});
      life.end();
    },
    open: (view: 'wallet' | 'settings') => void send('page/open-dashboard', { view }).catch(() => {}),
    save: (url: string) => void send('page/open-dashboard', { view: 'import', url }).catch(() => {}),
  };
}
