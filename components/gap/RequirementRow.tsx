import type { CoveredRequirement } from '../../utils/gap/types.ts';
import { t } from '../../utils/platform/i18n.ts';
import { StateMark } from '../ui/StateMark.tsx';
import { Unfindable } from '../ui/Unfindable.tsx';
import { Quote, type QuoteProps } from './Quote.tsx';
import { ReasonText } from './ReasonText.tsx';

export interface RequirementRowProps {
  row: CoveredRequirement;
  onQuote?: QuoteProps['onQuote'];
  /** The quote stands elsewhere: with the group this is one of. */
  quoteless?: boolean;
}

/** One thing that the posting asks for: its state, why, the sentence it was read from, the badge behind it. */
export function RequirementRow({ row, onQuote, quoteless = false }: RequirementRowProps) {
  const { requirement, coverage, by } = row;
  const holding = by[0];
  return (
    <li class={`gap-row gap-row-${coverage}`}>
      <StateMark state={coverage} />
      <div class="gap-row-body">
        <p class="gap-row-head">
          <bdi class="gap-label">{requirement.label}</bdi>
          <span class="gap-state">
            <Unfindable>{t(`gap_state_${coverage}`)}</Unfindable>
          </span>
        </p>
        {holding && (
          <p class="gap-by">
            <bdi>
              <Unfindable>{holding.name}</Unfindable>
            </bdi>
            {holding.issuer && (
              <span class="gap-issuer">
                {' '}
                ·{' '}
                <bdi>
                  <Unfindable>{holding.issuer}</Unfindable>
                </bdi>
              </span>
            )}
          </p>
        )}
        {coverage !== 'missing' && <ReasonText row={row} />}
        {!quoteless && <Quote quote={requirement.quote} onQuote={onQuote} />}
      </div>
    </li>
  );
}
