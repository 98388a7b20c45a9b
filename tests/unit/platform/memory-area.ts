import type { Area } from '../../../utils/platform/area.ts';

/** `storage.local` in memory: values are copied in and out, as the browser does. */
export function memoryArea(held: Map<string, string> = new Map()): Area & { held: Map<string, string> } {
  return {
    held,
    async get(keys) {
      const wanted = keys === null || keys === undefined ? [...held.keys()] : [keys].flat();
      const found = wanted.flatMap((key) => {
        const text = held.get(key);
        return text === undefined ? [] : [[key, JSON.parse(text) as unknown]];
      });
      return Object.fromEntries(found) as Record<string, unknown>;
    },
    async set(items) {
      for (const [key, value] of Object.entries(items)) held.set(key, JSON.stringify(value));
    },
    async remove(keys) {
      for (const key of [keys].flat()) held.delete(key);
    },
  };
}
