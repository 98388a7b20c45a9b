import type { CoveredRequirement, GapReport } from '../../utils/gap/types.ts';
import { t } from '../../utils/platform/i18n.ts';
import { count } from '../ui/words.ts';
import { RequirementRow, type RequirementRowProps } from './RequirementRow.tsx';

/** Below this confidence a requirement is second tier: shown, folded, never counted. */
const certain = 0.5;

interface GapListProps {
  report: GapReport;
  onQuote?: RequirementRowProps['onQuote'];
  /** Rank of the group headings, by where the list stands. */
  heading?: 'h2' | 'h3';
}

/** Every requirement under its need; alternatives stand together; the uncertain ones are folded at the end. */
export function GapList({ report, onQuote, heading: Heading = 'h3' }: GapListProps) {
  const sure = report.rows.filter((row) => row.requirement.confidence >= certain);
  const unsure = report.rows.filter((row) => row.requirement.confidence < certain);
  const groups = (['required', 'preferred', 'mentioned'] as const)
    .map((need) => ({ need, rows: sure.filter((row) => row.requirement.need === need) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <div class="gap-list">
      {report.basis === 'none' && <p class="gap-note">{t('gap_no_section_note')}</p>}
      {groups.map(({ need, rows }) => (
        <section key={need}>
          <Heading class="gap-heading">{t(`gap_need_${need}`)}</Heading>
          <Rows rows={rows} onQuote={onQuote} />
        </section>
      ))}
      {unsure.length > 0 && (
        <details class="gap-unsure">
          <summary>{count('gap_unsure', unsure.length)}</summary>
          <Rows rows={unsure} onQuote={onQuote} />
        </details>
      )}
    </div>
  );
}

function Rows({ rows, onQuote }: { rows: readonly CoveredRequirement[]; onQuote: GapListProps['onQuote'] }) {
  return (
    <ul class="gap-rows">
      {rows.map((row, i) => {
        const { group, id } = row.requirement;
        const or = group !== undefined && rows[i - 1]?.requirement.group === group;
        return <RequirementRow key={id} row={row} or={or} onQuote={onQuote} />;
      })}
    </ul>
  );
}
