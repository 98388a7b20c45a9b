import type { Handlers } from '../serve.ts';
import type { World } from './world.ts';

type Area = 'settings/get' | 'settings/set' | 'sites/refresh';

export function settingsHandlers({ settings, registerProbe, setMenus }: World): Pick<Handlers, Area> {
  return {
    'settings/get': () => settings.get(),
    'settings/set': async (change) => {
      const now = await settings.set(() => change);
      await setMenus(now.contextMenu);
      return now;
    },
    'sites/refresh': async () => ({ hosts: await registerProbe() }),
  };
}
