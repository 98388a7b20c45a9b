import type { Area } from '../platform/area.ts';

const key = 'wallet:sentinel';

/** How many credentials there ought to be. A damaged database opens empty without an error; this tells the two apart. */
export interface Sentinel {
  count: number;
  /** ISO 8601, UTC. */
  lastChange: string;
}

export interface SentinelStore {
  read(): Promise<Sentinel | undefined>;
  /** Called after a commit that adds and before one that removes: a kill in between never looks like a loss. */
  changeBy(difference: number): Promise<void>;
  set(count: number): Promise<void>;
}

export function sentinelStore(area: Area, now: () => Date): SentinelStore {
  let last: Promise<void> = Promise.resolve();
  const read = async (): Promise<Sentinel | undefined> => (await area.get(key))[key] as Sentinel | undefined;
  const write = (next: (count: number) => number): Promise<void> => {
    const written = last.then(async () => {
      const count = Math.max(0, next((await read())?.count ?? 0));
      await area.set({ [key]: { count, lastChange: now().toISOString() } satisfies Sentinel });
    });
    last = written.catch(() => {});
    return written;
  };
  return {
    read,
    changeBy: (difference) => write((count) => count + difference),
    set: (count) => write(() => count),
  };
}
