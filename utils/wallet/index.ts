import type { Area } from '../platform/area.ts';
import { writeMissingCopies } from './backfill.ts';
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
import { pruneStatusLists } from './status-lists.ts';
import { turns } from './turns.ts';

export { WalletError, type WalletErrorCode } from './errors.ts';
export type { AddOutcome, JobRow } from './schema.ts';
export { statusListCache } from './status-lists.ts';
export type { RecheckState } from './types.ts';

/** `local` outlives a damaged database: there the sentinel and the second copies lie. */
export function createWallet({ local, now, name }: { local: Area; now: () => Date; name?: string }) {
  const db = connection(name);
  const inTurn = turns();
  let erased = 0;
  const epoch = (): number => erased;
  const copies = copyStore(local);
  const parts = { db, now, sentinel: sentinelStore(local, now), copies, inTurn, epoch };
  const { purgeTrash, eraseAll } = removal(parts);
  const jobs = jobStore(db, now);
  const repair = health(parts);
  return {
    ...queries(db),
    ...commands(parts),
    ...repair,
    recover: (read: Parameters<typeof repair.recover>[0]) => inTurn(() => repair.recover(read)),
    epoch,
    eraseAll(): Promise<void> {
      erased += 1; // at once: whatever is being added now was asked for before
      return inTurn(eraseAll);
    },
    jobs,
    rechecks: recheckStore(db),
    /** Ids of what a check by itself is worth for. */
    stale: async (): Promise<string[]> => staleIds(await db(), now()),
    /** The day's housekeeping. */
    async tidy(): Promise<void> {
      await inTurn(purgeTrash);
      await jobs.forgetOld();
      await pruneStatusLists(await db(), now());
      await inTurn(async () => writeMissingCopies(await db(), copies)).catch((error) =>
        console.error('Not every second copy could be written', error),
      );
    },
  };
}
export type Wallet = ReturnType<typeof createWallet>;
