import { t } from '../../utils/platform/i18n.ts';
import { GapList } from '../gap/GapList.tsx';
import { GapCounts, GapSummary } from '../gap/GapSummary.tsx';
import { nothingHeldText } from '../gap/nothing-held.ts';
import { Button } from '../ui/Button.tsx';
import { Unfindable } from '../ui/Unfindable.tsx';
import { ErrorNote } from './ErrorNote.tsx';
import type { View } from './session.ts';

/** The head of the panel: the answer in one line, and which job it is about. */
export function ReportHead({ view }: { view: View }) {
  if (view.kind !== 'report') return <strong class="gap-summary">{t(`page_${view.kind}`)}</strong>;
  const { title, company } = view.report;
  return (
    <>
      <GapSummary report={view.report} />
      <p class="page-job" dir="auto">
        {[title, company].filter(Boolean).join(' · ')}
      </p>
    </>
  );
}

interface ReportBodyProps {
  view: View;
  /** A sentence about what was just asked, such as a quote that is gone from the page. */
  note: string;
  onQuote: (quote: string) => void;
  onRetry: () => void;
}

/** Every requirement with its state; or why there is none to show, and what to do. */
export function ReportBody({ view, note, onQuote, onRetry }: ReportBodyProps) {
  switch (view.kind) {
    case 'report': {
      const nothingHeld = nothingHeldText(view.report);
      return (
        <>
          <GapCounts counts={view.report.counts} />
          {nothingHeld && (
            <p class="page-note">
              <Unfindable>{nothingHeld}</Unfindable>
            </p>
          )}
          {note && <p class="page-note">{note}</p>}
          <GapList report={view.report} onQuote={onQuote} />
        </>
      );
    }
    case 'error':
      return (
        <>
          <ErrorNote code={view.code} />
          <Button onClick={onRetry}>{t('ui_retry')}</Button>
        </>
      );
    case 'loading':
      return <p class="page-note">{t('page_loading_note')}</p>;
    case 'closed':
      return <p class="page-note">{t('page_closed_note')}</p>;
    case 'nothing':
      return null;
  }
}
