import { t } from '../../utils/platform/i18n.ts';
import { count, errorSentence } from '../ui/words.ts';
import { VerdictBadge } from '../verify/VerdictBadge.tsx';
import type { IntakeResult } from './intake.ts';

interface ImportReportProps {
  results: readonly IntakeResult[];
  /** How many were given; more than the results when it was stopped. */
  total: number;
}

/** What became of each thing, failures first, each with its cause and next step. */
export function ImportReport({ results, total }: ImportReportProps) {
  if (results.length === 0) return null;
  const left = total - results.length;
  return (
    <div class="report">
      {(['failed', 'added', 'restored', 'duplicate'] as const).map((outcome) => {
        const rows = results.filter((result) => result.outcome === outcome);
        if (rows.length === 0) return null;
        return (
          <section key={outcome}>
            <h2 class="list-heading">{count(`wallet_count_${outcome}`, rows.length)}</h2>
            <ul>
              {rows.map((result, i) => (
                <li key={`${result.source} ${i}`} class="report-row">
                  <Result result={result} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {left > 0 && <p class="soft">{count('import_left', left)}</p>}
    </div>
  );
}

function Result({ result: { item, source, code } }: { result: IntakeResult }) {
  if (!item) {
    return (
      <>
        <strong>{source || t('import_pasted')}</strong>
        <span>{errorSentence(code ?? 'internal/unexpected')}</span>
      </>
    );
  }
  return (
    <>
      <a href={`#wallet/${item.id}`}>{item.name}</a>
      <VerdictBadge verdict={item.verdict} />
    </>
  );
}
