import type { WalletItem } from '../../../utils/messages/types.ts';
import { verdictText } from '../../verify/VerdictBadge.tsx';

export interface Group {
  key: 'page' | 'expiring' | 'all' | 'results';
  items: readonly WalletItem[];
}

/** An expiry is near from this many days on (PRODUCT: reminders at 90 / 30 / 7 / 0 days). */
const nearDays = 90;
const dayMs = 86_400_000;

/** Days until it expires, negative when past; undefined without a readable expiry. */
export function daysLeft(item: Pick<WalletItem, 'expiresOn'>, now: Date): number | undefined {
  const at = Date.parse(item.expiresOn ?? '');
  return Number.isNaN(at) ? undefined : Math.floor((at - now.getTime()) / dayMs);
}

const haystacks = new WeakMap<WalletItem, string>();

function haystack(item: WalletItem): string {
  // What is searched is what is read in the row.
  let text = haystacks.get(item);
  if (text === undefined) {
    text = fold(`${item.name} ${item.issuer} ${verdictText(item.verdict)}`);
    haystacks.set(item, text);
  }
  return text;
}

function fold(text: string): string {
  const lower = text.toLowerCase();
  // Plain ASCII has no accents to take off, and is most of what there is.
  return /^[ -~]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** Items that hold every word of the query, in any order, without regard to case or accents. */
export function search(items: readonly WalletItem[], query: string): readonly WalletItem[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return items;
  return items.filter((item) => {
    const text = haystack(item);
    return words.every((word) => text.includes(word));
  });
}

/**
 * The list in the order it is shown. Idle: for this page → expiring → all; with words typed: one list of results.
 * Empty groups are left out.
 */
export function groupItems(
  items: readonly WalletItem[],
  query: string,
  onPage: ReadonlySet<string>,
  now: Date,
): readonly Group[] {
  if (query.trim()) return [{ key: 'results' as const, items: search(items, query) }].filter(holdsAny);
  const expiring = items
    .map((item) => ({ item, days: daysLeft(item, now) }))
    .filter((row) => row.days !== undefined && row.days >= 0 && row.days <= nearDays)
    .sort((a, b) => (a.days ?? 0) - (b.days ?? 0))
    .map(({ item }) => item);
  return [
    { key: 'page' as const, items: items.filter((item) => onPage.has(item.id)) },
    { key: 'expiring' as const, items: expiring },
    { key: 'all' as const, items },
  ].filter(holdsAny);
}

/** Rows over all groups; one item may stand in several. */
export function shownRows(groups: readonly Group[]): number {
  return groups.reduce((sum, { items }) => sum + items.length, 0);
}

function holdsAny(group: Group): boolean {
  return group.items.length > 0;
}
