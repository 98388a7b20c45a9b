import type { Verdict } from '../verification/types.ts';
import type { WalletDb } from './connection.ts';
import type { SummaryRow } from './schema.ts';

const staleMs = 7 * 86_400_000;

/**
 * What is worth checking again by itself: what has expired since it was checked, and what rests on a word of the
 * issuer's server (a status list, a hosted page) that is older than 7 days. Nothing else can have changed.
 */
export async function staleIds(db: WalletDb, now: Date): Promise<string[]> {
  const [summaries, checks] = await Promise.all([db.getAll('summaries'), db.getAll('checks')]);
  const found = new Map(checks.map((check) => [check.id, check]));
  return summaries
    .filter(({ id, deletedAt, expiresOn }) => {
      const { verdict, lastAttempt } = found.get(id) ?? {};
      if (deletedAt !== undefined) return false;
      if (!verdict) return true;
      const tried = lastAttempt ?? verdict;
      if (tried.verdict === 'unreachable' && !isOld(tried.checkedAt, now)) return false; // in vain, this week
      if (verdict.verdict === 'unreachable') return true;
      return hasExpired(verdict, expiresOn, now) || isOld(answeredAt(verdict), now);
    })
    .map(({ id }) => id);
}

function hasExpired({ verdict, checkedAt }: Verdict, expiresOn: SummaryRow['expiresOn'], now: Date): boolean {
  const at = expiresOn === undefined ? Number.NaN : Date.parse(expiresOn);
  return verdict !== 'expired' && at <= now.getTime() && at > Date.parse(checkedAt);
}

/** When the oldest word of a server that the verdict rests on was read; undefined where it rests on none. */
function answeredAt({ checks, checkedAt, parts = [] }: Verdict): string | undefined {
  const own = checks
    .filter(({ check, code }) => check === 'hosted' || (check === 'status' && code !== 'status/none'))
    .map(({ params }) => params?.date ?? checkedAt);
  return [...own, ...parts.flatMap((part) => answeredAt(part) ?? [])].sort()[0];
}

function isOld(at: string | undefined, now: Date): boolean {
  return at !== undefined && now.getTime() - Date.parse(at) > staleMs;
}
