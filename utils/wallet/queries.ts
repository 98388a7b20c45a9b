import type { Holding } from '../gap/types.ts';
import type { WalletEntry, WalletItem } from '../messages/types.ts';
import type { WalletDb } from './connection.ts';
import { WalletError } from './errors.ts';
import { applyEdits, holdingsOf, imageOf, itemOf, removedBy, shownSkills } from './rows.ts';
import type { CredentialRow, SummaryRow } from './schema.ts';

/** By code units, which for ISO 8601 is by time; `localeCompare` takes ten times as long. */
const newestFirst = (a: SummaryRow, b: SummaryRow): number =>
  a.addedAt === b.addedAt ? 0 : a.addedAt < b.addedAt ? 1 : -1;

export function queries(db: () => Promise<WalletDb>) {
  const summaries = async (): Promise<SummaryRow[]> => (await db()).getAll('summaries');
  const row = async (id: string): Promise<CredentialRow> => {
    const found = await (await db()).get('credentials', id);
    if (!found) throw new WalletError('wallet/not-found');
    return found;
  };
  return {
    row,
    async list(): Promise<WalletItem[]> {
      const rows = await summaries();
      return rows
        .filter(({ deletedAt }) => !deletedAt)
        .sort(newestFirst)
        .map(itemOf);
    },
    async trash(): Promise<WalletItem[]> {
      const rows = await summaries();
      return rows
        .filter(({ deletedAt }) => deletedAt)
        .sort(newestFirst)
        .map(itemOf);
    },
    async item(id: string): Promise<WalletItem> {
      const found = await (await db()).get('summaries', id);
      if (!found) throw new WalletError('wallet/not-found');
      return itemOf(found);
    },
    async get(id: string): Promise<WalletEntry> {
      const database = await db();
      const [stored, summary, check, edit] = await Promise.all([
        row(id),
        database.get('summaries', id),
        database.get('checks', id),
        database.get('skillEdits', id),
      ]);
      if (!summary) throw new WalletError('wallet/not-found');
      const image = imageOf(stored);
      return {
        ...itemOf(summary),
        ...(image !== undefined && { image }),
        credential: stored.credential,
        ...(check?.verdict && { verdictDetail: check.verdict }),
        ...(check?.lastAttempt && { lastAttempt: check.lastAttempt }),
        skills: shownSkills(applyEdits(check?.skills ?? [], edit)),
        removedSkills: removedBy(check?.skills ?? [], edit),
      };
    },
    /** What a comparison works with. */
    async holdings(): Promise<Holding[]> {
      return (await summaries()).flatMap(holdingsOf);
    },
    /** Those in the wallet that expire within so many days from now, and have not yet. */
    async expiringWithin(days: number, now: Date): Promise<number> {
      const from = now.getTime();
      const until = from + days * 86_400_000;
      return (await summaries()).filter(({ deletedAt, expiresOn }) => {
        const at = expiresOn === undefined || deletedAt !== undefined ? Number.NaN : Date.parse(expiresOn);
        return at > from && at <= until;
      }).length;
    },
    async has(id: string): Promise<boolean> {
      const summary = await (await db()).get('summaries', id);
      return summary !== undefined && summary.deletedAt === undefined;
    },
  };
}
export type Queries = ReturnType<typeof queries>;
