import type { Credential, CredentialSkill } from '../credentials/types.ts';
import type { Verdict } from '../verification/types.ts';
import type { WalletDb } from './connection.ts';
import type { CopyStore } from './copies.ts';
import { WalletError } from './errors.ts';
import { applyEdits, heldSkills, summaryOf, withVerdict } from './rows.ts';
import type { AddOutcome, CredentialRow, JobRow, SkillEditRow, SummaryRow } from './schema.ts';
import type { SentinelStore } from './sentinel.ts';

interface Parts {
  db: () => Promise<WalletDb>;
  sentinel: SentinelStore;
  copies: CopyStore;
  now: () => Date;
}

export function commands({ db, sentinel, copies, now }: Parts) {
  const setDeleted = async (id: string, deletedAt: string | undefined): Promise<void> => {
    const tx = (await db()).transaction('summaries', 'readwrite');
    const found = await tx.store.get(id);
    if (!found) throw new WalletError('wallet/not-found');
    await tx.store.put(deletedAt === undefined ? withoutDeletion(found) : { ...found, deletedAt });
    await tx.done;
    await copies.mark(id, deletedAt);
  };

  return {
    /**
     * Adds in one transaction: however many save the same bytes at once, one row stands and one answer is `added`.
     * What lay in the trash comes back as `restored`. The job that asked for it is moved on in the same transaction.
     */
    async add(row: Omit<CredentialRow, 'addedAt'>, job?: Pick<JobRow, 'id' | 'input'>): Promise<AddOutcome> {
      const at = now().toISOString();
      const full: CredentialRow = { ...row, addedAt: at };
      const tx = (await db()).transaction(['credentials', 'summaries', 'jobs'], 'readwrite');
      const summaries = tx.objectStore('summaries');
      const held = await summaries.get(row.id);
      const outcome = !held ? 'added' : held.deletedAt === undefined ? 'duplicate' : 'restored';
      if (!held) {
        await Promise.all([tx.objectStore('credentials').put(full), summaries.put(summaryOf(full))]);
      } else if (outcome === 'restored') {
        await summaries.put(withoutDeletion(held));
      }
      if (job) await tx.objectStore('jobs').put({ ...job, step: 'stored', credential: row.id, outcome, at });
      await tx.done;
      if (outcome === 'added') {
        await sentinel.changeBy(1);
        await copies.put(full);
      } else if (outcome === 'restored') {
        await copies.mark(row.id, undefined);
      }
      return outcome;
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

    toTrash: (id: string): Promise<void> => setDeleted(id, now().toISOString()),
    restore: (id: string): Promise<void> => setDeleted(id, undefined),
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
