import type { GapReport } from '../../utils/gap/types.ts';
import { t } from '../../utils/platform/i18n.ts';

/** Why nothing is covered: there was no badge to compare with, or none of them fits. undefined: something is covered. */
export function nothingHeldText({
  counts,
  holdings,
}: Pick<GapReport, 'counts' | 'holdings'>): string | undefined {
  if (counts.total === 0 || counts.met + counts.related > 0) return undefined;
  return t(holdings === 0 ? 'gap_wallet_empty' : 'gap_nothing_held');
}
