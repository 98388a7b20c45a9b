import type { WalletDb } from './connection.ts';
import type { JobRow } from './schema.ts';

const keptMs = 24 * 3600 * 1000;

/** Additions under way, and those of the last day with their answers, so that a request asked twice is done once. */
export function jobStore(db: () => Promise<WalletDb>, now: () => Date) {
  return {
    get: async (id: string): Promise<JobRow | undefined> => (await db()).get('jobs', id),
    async put(row: Omit<JobRow, 'at'>): Promise<void> {
      await (await db()).put('jobs', { ...row, at: now().toISOString() });
    },
    async finish(id: string): Promise<void> {
      const tx = (await db()).transaction('jobs', 'readwrite');
      const row = await tx.store.get(id);
      if (row) await tx.store.put({ ...row, step: 'done' });
      await tx.done;
    },
    remove: async (id: string): Promise<void> => (await db()).delete('jobs', id),
    async unfinished(): Promise<JobRow[]> {
      return (await (await db()).getAll('jobs')).filter(({ step }) => step !== 'done');
    },
    async forgetOld(): Promise<void> {
      const before = new Date(now().getTime() - keptMs).toISOString();
      const tx = (await db()).transaction('jobs', 'readwrite');
      const old = (await tx.store.getAll()).filter(({ step, at }) => step === 'done' && at < before);
      await Promise.all(old.map(({ id }) => tx.store.delete(id)));
      await tx.done;
    },
  };
}
export type JobStore = ReturnType<typeof jobStore>;
