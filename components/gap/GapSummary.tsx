import type { GapReport } from '../../utils/gap/types.ts';
import { t } from '../../utils/platform/i18n.ts';
import { StateMark } from '../ui/StateMark.tsx';
import { count } from '../ui/words.ts';

/** "5 of 8 · 2 to learn"; or that nothing could be compared, which is not the same as no gaps. */
export function gapSummaryText({ basis, counts }: Pick<GapReport, 'basis' | 'counts'>): string {
  if (basis === 'none') return t('gap_no_section');
  if (counts.total === 0) return t('gap_nothing_named');
  const met = t('gap_met_of', String(counts.met), String(counts.total));
  const rest = counts.missing === 0 ? t('gap_nothing_to_learn') : count('gap_to_learn', counts.missing);
  return `${met} · ${rest}`;
}

/** The four states with their numbers, those that occur. */
export function GapCounts({ counts }: Pick<GapReport, 'counts'>) {
  return (
    <ul class="gap-counts">
      {(['proven', 'claimed', 'related', 'missing'] as const)
        .filter((state) => counts[state] > 0)
        .map((state) => (
          <li key={state}>
            <StateMark state={state} size={14} />
            {counts[state]} {t(`gap_state_${state}`)}
          </li>
        ))}
    </ul>
  );
}

export function GapSummary({ report }: { report: Pick<GapReport, 'basis' | 'counts'> }) {
  return <strong class="gap-summary">{gapSummaryText(report)}</strong>;
}
