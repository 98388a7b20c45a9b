import { t } from '../../utils/platform/i18n.ts';

export interface QuoteProps {
  quote: string;
  /** Called with a click on the quote; without it the quote is plain text. */
  onQuote?: ((quote: string) => void) | undefined;
}

/** The sentence that something was read from. */
export function Quote({ quote, onQuote }: QuoteProps) {
  if (!quote) return null;
  if (!onQuote)
    return (
      <q class="gap-quote" dir="auto">
        {quote}
      </q>
    );
  return (
    <button
      type="button"
      class="gap-quote gap-quote-link"
      title={t('gap_show_in_page')}
      onClick={() => onQuote(quote)}
    >
      <q dir="auto">{quote}</q>
    </button>
  );
}
