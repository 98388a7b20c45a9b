import type { Handlers } from '../serve.ts';
import type { World } from './world.ts';

export function settingsHandlers({
  settings,
  registerProbe,
}: World): Pick<Handlers, 'settings/get' | 'settings/set' | 'sites/refresh'> {
  return {
    'settings/get': () => settings.get(),
    'settings/set': (change) => settings.set(() => change),
    'sites/refresh': async () => ({ hosts: await registerProbe() }),
  };
}
