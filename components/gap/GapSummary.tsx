import type { GapReport } from '../../utils/gap/types.ts';
import { t } from '../../utils/platform/i18n.ts';
import { StateMark } from '../ui/StateMark.tsx';
import { gapSummaryText } from './summary.ts';

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
