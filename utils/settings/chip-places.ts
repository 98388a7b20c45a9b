import type { Area } from '../platform/area.ts';

/** Distance of the chip from the right and bottom edges of the page's view, in px. */
export interface ChipPlace {
  right: number;
  bottom: number;
}

const key = 'chip-places';

/** Where the user dragged the chip to, by host. */
export function chipPlaces(local: Area) {
  const all = async (): Promise<Record<string, ChipPlace>> =>
    ((await local.get(key))[key] ?? {}) as Record<string, ChipPlace>;
  return {
    get: async (host: string): Promise<ChipPlace | null> => (await all())[host] ?? null,
    set: async (host: string, place: ChipPlace): Promise<void> =>
      local.set({ [key]: { ...(await all()), [host]: place } }),
    clear: (): Promise<void> => local.remove(key),
  };
}
export type ChipPlaces = ReturnType<typeof chipPlaces>;
