import type { GapReport } from '../../utils/gap/types.ts';
import { t } from '../../utils/platform/i18n.ts';
import { StateMark } from '../ui/StateMark.tsx';
import { Unfindable } from '../ui/Unfindable.tsx';
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
            <Unfindable>{`${counts[state]} ${t(`gap_state_${state}`)}`}</Unfindable>
          </li>
        ))}
    </ul>
  );
}

export function GapSummary({ report }: { report: Pick<GapReport, 'basis' | 'counts'> }) {
  return (
    <strong class="gap-summary">
      <Unfindable>{gapSummaryText(report)}</Unfindable>
    </strong>
  );
}
