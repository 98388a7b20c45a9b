import type { Area } from '../platform/area.ts';
import { commands } from './commands.ts';
import { connection } from './connection.ts';
import { copyStore } from './copies.ts';
import { health } from './health.ts';
import { jobStore } from './jobs.ts';
import { queries } from './queries.ts';
import { recheckStore } from './rechecks.ts';
import { removal } from './removal.ts';
import { sentinelStore } from './sentinel.ts';
import { staleIds } from './stale.ts';

export { WalletError, type WalletErrorCode } from './errors.ts';
export type { AddOutcome, JobRow } from './schema.ts';
export { statusListCache } from './status-lists.ts';
export type { RecheckState } from './types.ts';

/** `local` outlives a damaged database: there the sentinel and the second copies lie. */
export function createWallet({ local, now, name }: { local: Area; now: () => Date; name?: string }) {
  const db = connection(name);
  const parts = { db, now, sentinel: sentinelStore(local, now), copies: copyStore(local) };
  const { purgeTrash, eraseAll } = removal(parts);
  const jobs = jobStore(db, now);
  return {
    ...queries(db),
    ...commands(parts),
    ...health(parts),
    eraseAll,
    jobs,
    rechecks: recheckStore(db),
    /** Ids of what a check by itself is worth for. */
    stale: async (): Promise<string[]> => staleIds(await db(), now()),
    /** The day's housekeeping. */
    async tidy(): Promise<void> {
      await purgeTrash();
      await jobs.forgetOld();
    },
  };
}
export type Wallet = ReturnType<typeof createWallet>;
