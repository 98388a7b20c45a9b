import type { CoveredRequirement } from '../../utils/gap/types.ts';
import { t } from '../../utils/platform/i18n.ts';
import { StateMark } from '../ui/StateMark.tsx';
import { ReasonText } from './ReasonText.tsx';

export interface RequirementRowProps {
  row: CoveredRequirement;
  /** Called with a click on the quote; without it the quote is plain text. */
  onQuote?: ((quote: string) => void) | undefined;
  /** An alternative to the row above it. */
  or?: boolean;
}

/** One thing that the posting asks for: its state, why, the sentence it was read from, the badge behind it. */
export function RequirementRow({ row, onQuote, or = false }: RequirementRowProps) {
  const { requirement, coverage, by } = row;
  const holding = by[0];
  return (
    <li class={`gap-row gap-row-${coverage}`}>
      <StateMark state={coverage} />
      <div class="gap-row-body">
        <p class="gap-row-head">
          {or && <span class="gap-or">{t('gap_or')}</span>}
          <span class="gap-label">{requirement.label}</span>
          <span class="gap-state">{t(`gap_state_${coverage}`)}</span>
        </p>
        {holding && (
          <p class="gap-by">
            {holding.name}
            {holding.issuer && <span class="gap-issuer"> · {holding.issuer}</span>}
          </p>
        )}
        <ReasonText row={row} />
        <Quote quote={requirement.quote} onQuote={onQuote} />
      </div>
    </li>
  );
}

function Quote({ quote, onQuote }: { quote: string } & Pick<RequirementRowProps, 'onQuote'>) {
  if (!quote) return null;
  if (!onQuote) return <q class="gap-quote">{quote}</q>;
  return (
    <button
      type="button"
      class="gap-quote gap-quote-link"
      title={t('gap_show_in_page')}
      onClick={() => onQuote(quote)}
    >
      <q>{quote}</q>
    </button>
  );
}
