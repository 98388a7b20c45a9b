import type { GapReport } from '../../utils/gap/types.ts';
import { t } from '../../utils/platform/i18n.ts';
import { count } from '../ui/words.ts';

type Summed = Pick<GapReport, 'basis' | 'counts'>;

/** "5 of 8" and "2 to learn"; one part alone where nothing could be compared, which is not the same as no gaps. */
export function gapSummaryParts({ basis, counts }: Summed): [met: string, rest?: string] {
  if (basis === 'none') return [t('gap_no_section')];
  if (counts.total === 0) return [t('gap_nothing_named')];
  const met = t('gap_met_of', String(counts.met), String(counts.total));
  return [met, counts.missing === 0 ? t('gap_nothing_to_learn') : count('gap_to_learn', counts.missing)];
}

/** "5 of 8 · 2 to learn". */
export function gapSummaryText(report: Summed): string {
  return gapSummaryParts(report).join(' · ');
}
