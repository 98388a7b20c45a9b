import type { Requirement } from '../../utils/jobs/types.ts';
import { t } from '../../utils/platform/i18n.ts';
import { Quote, type QuoteProps } from './Quote.tsx';

interface FactsProps {
  facts: readonly Requirement[];
  onQuote?: QuoteProps['onQuote'];
}

/** Degrees and years as the posting states them: no badge covers them, so they carry no state. */
export function Facts({ facts, onQuote }: FactsProps) {
  const units = Map.groupBy(facts, ({ group, id }) => group ?? id);
  return (
    <ul class="gap-rows">
      {[...units].map(([key, members]) => (
        <li key={key} class="gap-row gap-fact">
          <div class="gap-row-body">
            <p class="gap-row-head">
              <span class="gap-label">{members.map(({ label }) => label).join(` ${t('gap_or')} `)}</span>
              {members.every(({ need }) => need !== 'required') && (
                <span class="gap-state">{t('gap_need_preferred')}</span>
              )}
            </p>
            <Quote quote={members[0]?.quote ?? ''} onQuote={onQuote} />
          </div>
        </li>
      ))}
    </ul>
  );
}
