import type { Credential, CredentialSkill } from '../credentials/types.ts';
import type { Verdict } from '../verification/types.ts';
import type { WalletDb } from './connection.ts';
import type { CopyStore } from './copies.ts';
import { WalletError } from './errors.ts';
import { applyEdits, heldSkills, summaryOf, withVerdict } from './rows.ts';
import type { AddOutcome, CredentialRow, JobRow, SkillEditRow, SummaryRow } from './schema.ts';
import type { SentinelStore } from './sentinel.ts';
import type { InTurn } from './turns.ts';

interface Parts {
  db: () => Promise<WalletDb>;
  sentinel: SentinelStore;
  copies: CopyStore;
  now: () => Date;
  inTurn: InTurn;
  /** Grows with every erasing. */
  epoch: () => number;
}

export function commands({ db, sentinel, copies, now, inTurn, epoch }: Parts) {
  const setDeleted = async (id: string, deletedAt: string | undefined): Promise<void> => {
    const tx = (await db()).transaction('summaries', 'readwrite');
    const found = await tx.store.get(id);
    if (!found) throw new WalletError('wallet/not-found');
    await tx.store.put(deletedAt === undefined ? withoutDeletion(found) : { ...found, deletedAt });
    await tx.done;
    await copies.mark(id, deletedAt);
  };

  /** What lacks its second copy is given one by the day's housekeeping. */
  const keepCopy = (row: CredentialRow): Promise<void> =>
    copies.put(row).catch((error) => console.error('No second copy could be written', error));

  const addNow = async (full: CredentialRow, job?: Pick<JobRow, 'id' | 'input'>): Promise<AddOutcome> => {
    const tx = (await db()).transaction(['credentials', 'summaries', 'jobs'], 'readwrite');
    const summaries = tx.objectStore('summaries');
    const held = await summaries.get(full.id);
    const outcome = !held ? 'added' : held.deletedAt === undefined ? 'duplicate' : 'restored';
    if (!held) {
      await Promise.all([tx.objectStore('credentials').put(full), summaries.put(summaryOf(full))]);
    } else if (outcome === 'restored') {
      await summaries.put(withoutDeletion(held));
    }
    if (job) {
      const stored = { ...job, step: 'stored', credential: full.id, outcome, at: full.addedAt } as const;
      await tx.objectStore('jobs').put(stored);
    }
    await tx.done;
    if (outcome === 'added') {
      await sentinel.changeBy(1);
      await keepCopy(full);
    } else if (outcome === 'restored') {
      await copies.mark(full.id, undefined);
    }
    return outcome;
  };

  return {
    /**
     * Adds in one transaction: however many save the same bytes at once, one row stands and one answer is `added`.
     * What lay in the trash comes back as `restored`. The job that asked for it is moved on in the same transaction.
     * `since`: the epoch in which it was asked for; where all was erased since, it is refused as `wallet/erased`.
     */
    async add(
      row: Omit<CredentialRow, 'addedAt'>,
      job?: Pick<JobRow, 'id' | 'input'>,
      since = epoch(),
    ): Promise<AddOutcome> {
      const full: CredentialRow = { ...row, addedAt: now().toISOString() };
      return inTurn(async () => {
        if (since !== epoch()) throw new WalletError('wallet/erased');
        return addNow(full, job);
      });
    },

    /** Keeps what a check found. One that could not reach the issuer never takes away an earlier answer. */
    async saveCheck(
      id: string,
      found: { credential: Credential; verdict: Verdict; skills: readonly CredentialSkill[] },
    ): Promise<void> {
      const tx = (await db()).transaction(['credentials', 'summaries', 'checks', 'skillEdits'], 'readwrite');
      const [row, summary, before, edit] = await Promise.all([
        tx.objectStore('credentials').get(id),
        tx.objectStore('summaries').get(id),
        tx.objectStore('checks').get(id),
        tx.objectStore('skillEdits').get(id),
      ]);
      if (row && summary) {
        const reached = found.verdict.verdict !== 'unreachable' || !before?.verdict;
        const verdict = reached ? found.verdict : before?.verdict;
        const skills = reached ? found.skills : (before?.skills ?? found.skills);
        const credential = reached ? asStated(found) : row.credential;
        const fresh = { ...summaryOf({ ...row, credential }), ...keptOf(summary) };
        await Promise.all([
          tx.objectStore('credentials').put({ ...row, credential }),
          tx.objectStore('checks').put({
            id,
            ...(verdict && { verdict }),
            ...(!reached && { lastAttempt: found.verdict }),
            skills,
          }),
          tx
            .objectStore('summaries')
            .put({ ...withVerdict(fresh, verdict), skills: heldSkills(applyEdits(skills, edit)) }),
        ]);
      }
      await tx.done;
    },

    async editSkills(edit: SkillEditRow): Promise<void> {
      const tx = (await db()).transaction(['summaries', 'checks', 'skillEdits'], 'readwrite');
      const [summary, check] = await Promise.all([
        tx.objectStore('summaries').get(edit.id),
        tx.objectStore('checks').get(edit.id),
      ]);
      if (!summary) throw new WalletError('wallet/not-found');
      const skills = heldSkills(applyEdits(check?.skills ?? [], edit));
      await Promise.all([
        tx.objectStore('skillEdits').put(edit),
        tx.objectStore('summaries').put({ ...summary, skills }),
      ]);
      await tx.done;
    },

    toTrash: (id: string): Promise<void> => inTurn(() => setDeleted(id, now().toISOString())),
    restore: (id: string): Promise<void> => inTurn(() => setDeleted(id, undefined)),
  };
}
export type Commands = ReturnType<typeof commands>;

function withoutDeletion({ deletedAt: _, ...kept }: SummaryRow): SummaryRow {
  return kept;
}

/** Where the issuer's server is the proof, its word is shown and not the copy that was pasted. */
function asStated({ credential, verdict }: { credential: Credential; verdict: Verdict }): Credential {
  const { id, envelope } = credential;
  return verdict.authoritative ? { ...verdict.authoritative, id, envelope } : credential;
}

function keptOf({ deletedAt }: SummaryRow): Pick<SummaryRow, 'deletedAt'> {
  return deletedAt === undefined ? {} : { deletedAt };
}
