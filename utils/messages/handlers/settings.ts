import type { Handlers } from '../serve.ts';
import type { World } from './world.ts';

type Area = 'settings/get' | 'settings/set' | 'sites/refresh';

export function settingsHandlers(world: World): Pick<Handlers, Area> {
  const { settings, setMenus, registerProbe, probeOpenPages } = world;
  return {
    'settings/get': () => settings.get(),
    'settings/set': async (change) => {
      const now = await settings.set(() => change);
      await setMenus(now.contextMenu);
      return now;
    },
    'sites/refresh': async () => {
      const hosts = await registerProbe();
      await probeOpenPages(hosts);
      return { hosts };
    },
  };
}
