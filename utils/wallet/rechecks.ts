import type { VerdictWord } from '../verification/types.ts';
import type { WalletDb } from './connection.ts';
import { type RecheckOutcome, type RecheckRow, recheckOutcomes } from './schema.ts';
import type { RecheckState } from './types.ts';

/**
 * The pass that checks credentials again, one row a credential, so that a killed worker goes on where it was. The
 * verdict from before the pass is kept in the row: one that is checked twice after a kill is counted the same.
 */
export function recheckStore(db: () => Promise<WalletDb>) {
  return {
    /** Begins a pass over these; what the pass before found is forgotten. */
    async begin(ids: readonly string[]): Promise<void> {
      const tx = (await db()).transaction(['summaries', 'rechecks'], 'readwrite');
      const rechecks = tx.objectStore('rechecks');
      const wanted = new Set(ids);
      await rechecks.clear();
      const summaries = await tx.objectStore('summaries').getAll();
      const rows = summaries
        .filter(({ id, deletedAt }) => wanted.has(id) && deletedAt === undefined)
        .map(({ id, verdict }): RecheckRow => ({ id, outcome: 'due', ...(verdict && { was: verdict }) }));
      await Promise.all(rows.map((row) => rechecks.put(row)));
      await tx.done;
    },

    /** Takes these into the pass that runs; a new one where none does. */
    async include(ids: readonly string[]): Promise<void> {
      const tx = (await db()).transaction(['summaries', 'rechecks'], 'readwrite');
      const rechecks = tx.objectStore('rechecks');
      if ((await rechecks.index('outcome').count('due')) === 0) await rechecks.clear();
      for (const id of ids) {
        const summary = await tx.objectStore('summaries').get(id);
        if (!summary || summary.deletedAt !== undefined) continue;
        await rechecks.put({ id, outcome: 'due', ...(summary.verdict && { was: summary.verdict }) });
      }
      await tx.done;
    },

    due: async (): Promise<string[]> => (await db()).getAllKeysFromIndex('rechecks', 'outcome', 'due'),

    /** `undefined`: it could not be checked. One that is no longer in the pass is left alone. */
    async settle(id: string, verdict: VerdictWord | undefined): Promise<void> {
      const tx = (await db()).transaction('rechecks', 'readwrite');
      const row = await tx.store.get(id);
      if (row) await tx.store.put({ ...row, outcome: outcomeOf(row, verdict) });
      await tx.done;
    },

    /** It left the wallet meanwhile. */
    forget: async (id: string): Promise<void> => (await db()).delete('rechecks', id),

    /** Whatever is not done stays as it was. */
    async cancel(): Promise<void> {
      const tx = (await db()).transaction('rechecks', 'readwrite');
      const due = await tx.store.index('outcome').getAll('due');
      await Promise.all(due.map((row) => tx.store.put({ ...row, outcome: 'left' })));
      await tx.done;
    },

    async state(): Promise<RecheckState> {
      const index = (await db()).transaction('rechecks').store.index('outcome');
      const counts = await Promise.all(recheckOutcomes.map((outcome) => index.count(outcome)));
      const of = (outcome: RecheckOutcome): number => counts[recheckOutcomes.indexOf(outcome)] ?? 0;
      const done = of('same') + of('changed') + of('unreached');
      return {
        running: of('due') > 0,
        done,
        total: done + of('due') + of('left'),
        changed: of('changed'),
        couldNotCheck: of('unreached'),
      };
    },
  };
}

function outcomeOf({ was }: RecheckRow, verdict: VerdictWord | undefined): RecheckOutcome {
  if (verdict === undefined || verdict === 'unreachable') return 'unreached';
  return verdict === was ? 'same' : 'changed';
}
