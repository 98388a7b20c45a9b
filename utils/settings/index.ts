import type { Area } from '../platform/area.ts';
import { migrate } from './migrations.ts';
import { defaults, readKnown } from './schema.ts';
import type { Settings } from './types.ts';

export { defaults } from './schema.ts';
export type { Settings } from './types.ts';

const key = 'settings';

export function createSettings(local: Area) {
  let last: Promise<unknown> = Promise.resolve();
  const get = async (): Promise<Settings> => {
    const stored = (await local.get(key))[key] as Record<string, unknown> | undefined;
    return { ...defaults, ...readKnown(migrate(stored ?? {})) };
  };
  return {
    get,
    /** Changes queue up, so that two at once both hold. */
    set(change: (now: Settings) => Partial<Settings>): Promise<Settings> {
      const changed = last.then(async () => {
        const stored = (await local.get(key))[key] as Record<string, unknown> | undefined;
        await local.set({ [key]: { ...migrate(stored ?? {}), ...change(await get()) } });
        return get();
      });
      last = changed.catch(() => {});
      return changed;
    },
  };
}
export type SettingsStore = ReturnType<typeof createSettings>;
