import type { CoveredRequirement, Reason } from '../../utils/gap/types.ts';
import { t } from '../../utils/platform/i18n.ts';
import { dateText } from '../ui/Time.tsx';
import { Unfindable } from '../ui/Unfindable.tsx';

/** Why a requirement is covered as it is, in one sentence. `label` is the requirement's own name. */
export function reasonText(reason: Reason, label: string): string {
  switch (reason.kind) {
    case 'same':
      return t('gap_reason_same');
    case 'implies':
      return t('gap_reason_implies', reason.via, label);
    case 'proves':
      return t('gap_reason_proves', reason.via, label);
    case 'is-a':
      return t('gap_reason_is_a', reason.via, label);
    case 'higher-level':
      return t('gap_reason_higher_level', reason.via, label);
    case 'alternative':
      return t('gap_reason_alternative', reason.via);
    case 'part':
      return t('gap_reason_part', reason.via, label);
    case 'mentioned-in':
      return t('gap_reason_mentioned_in', reason.via);
    case 'unverified':
      return t('gap_reason_unverified');
    case 'issued-to-another':
      return t('gap_reason_issued_to_another');
    case 'sample':
      return t('gap_reason_sample');
    case 'expired':
      return t('gap_reason_expired', dateText(reason.on));
    case 'none':
      return t('gap_reason_none');
  }
}

/** Every reason of a row, in the order the comparison gave them. */
export function ReasonText({ row }: { row: CoveredRequirement }) {
  const sentences = row.reasons.map((reason) => reasonText(reason, row.requirement.label));
  return (
    <span class="gap-reason">
      <Unfindable>{sentences.join(' ')}</Unfindable>
    </span>
  );
}
